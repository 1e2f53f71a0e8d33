import type { CellStyle, WriteSheet } from "hucre/xlsx";
import type { Choices, WrittenSheet } from "../types";
import { refuseWhatDoesNotFit } from "../write/refuse-what-does-not-fit";
import { loadHucre } from "./load-peer";
import { layoutOf } from "./sheet-layout";

/** Rows below the last that are ready to be filled in. */
const emptyRows = 200;
/** Rows of a sheet: validation reaches to the last. */
const lastRow = 1_048_576;
/** The longest list of words that may stand in a validation by itself, in characters. */
const longestList = 255;

const text: CellStyle = { numFmt: "@", alignment: { vertical: "top" } };
const header: CellStyle = {
  numFmt: "@",
  font: { name: "宋体", size: 11, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E7EEF7" } },
  alignment: { vertical: "center", wrapText: true },
};
const help: CellStyle = {
  numFmt: "@",
  font: { name: "宋体", size: 9, italic: true, color: { rgb: "595959" } },
  alignment: { vertical: "top", wrapText: true },
};
const page: CellStyle = { numFmt: "@", alignment: { vertical: "top", wrapText: true } };

/** No clock: the same sheets give the same bytes. */
const written = new Date("2000-01-01T00:00:00Z");

/**
 * Sheets as a workbook (.xlsx). Text is written as text, whatever it begins with, and numbers as numbers; no cell is a formula.
 *
 * @throws MissingPeerError where the optional peer `hucre` is not installed; WorkbookError where something does not fit
 */
export async function writeFile(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  refuseWhatDoesNotFit(sheets);
  const { writeXlsx } = await loadHucre();
  return writeXlsx({
    sheets: sheets.map(sheetToWrite),
    defaultFont: { name: "宋体", size: 11 },
    properties: { creator: "bianzhi", created: written, modified: written },
  });
}

function sheetToWrite(sheet: WrittenSheet): WriteSheet {
  const { name, rows, lists } = sheet;
  const { widths, heights } = layoutOf(sheet);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isPage = width <= 1;
  const isForm = lists !== undefined && !isPage;
  const styles = isPage ? [header] : isForm ? [header, help] : [header];
  const cells = new Map<string, { style: CellStyle }>();
  rows.slice(0, isPage ? rows.length : styles.length).forEach((row, r) => {
    row.forEach((_, column) => {
      cells.set(`${r},${column}`, { style: styles[r] ?? page });
    });
  });
  const empty = isForm ? Array.from({ length: emptyRows }, () => new Array<null>(width).fill(null)) : [];
  return {
    name,
    rows: [...rows, ...empty].map((row) =>
      row.map((cell) => (typeof cell === "string" ? escaped(cell) : cell)),
    ),
    columns: widths.map((wide) => ({ width: wide, ...(isForm ? { style: text } : {}) })),
    rowDefs: new Map([...heights].map(([row, height]) => [row, { height }])),
    cells,
    ...(isPage ? {} : { freezePane: { rows: styles.length } }),
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(isPage ? {} : { printTitlesRow: "$1:$1" }),
    },
    dataValidations: (lists ?? []).flatMap(({ column, choices }) => {
      const list = listOf(choices);
      return list === undefined ? [] : [{ ...warning, ...list, range: `${column}3:${column}${lastRow}` }];
    }),
  };
}

/** A list helps, and does not forbid: other names may be right, such as those of bodies that are yet to be written down. */
const warning = {
  type: "list",
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: "warning",
  errorTitle: "不在下拉列表中",
  errorMessage: "下拉列表中没有填写的内容，是否保留？",
} as const;

function listOf(choices: Choices): { values: string[] } | { formula1: string } | undefined {
  if ("sheet" in choices) {
    const { sheet, column } = choices;
    return { formula1: `'${sheet.replaceAll("'", "''")}'!$${column}$3:$${column}$2000` };
  }
  const values = [...choices.words];
  const fits = values.join(",").length <= longestList && values.every((word) => !/[",]/.test(word));
  return fits ? { values } : undefined;
}

/**
 * What XML cannot hold is written as `_xHHHH_`, and so is the beginning of what would be read as such.
 *
 * @see ECMA-376, part 1, 22.9.2.19 (ST_Xstring)
 */
function escaped(value: string): string {
  return value.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_").replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
    /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
