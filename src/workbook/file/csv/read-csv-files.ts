import type Papa from "papaparse";
import { MissingPeerError } from "../../../kernel/missing-peer-error";
import { withoutMark } from "../../../report/render/csv-text";
import type { Sheet, WorkbookProblem } from "../../types";
import { checkBytes } from "../check-bytes";
import { FileFault, orProblem, sheetProblem } from "../file-fault";
import type { Limits } from "../limits";
import { decodeText } from "./decode-text";

/** A file of comma-separated values. */
export interface CsvFile {
  /** The sheet's name, with or without `.csv`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files as sheets, everything as text; and everything that is wrong with the files themselves. */
export async function readCsvFiles(
  files: readonly CsvFile[],
  limits: Limits,
): Promise<{ readonly sheets: readonly Sheet[]; readonly problems: readonly WorkbookProblem[] }> {
  const { parse } = await loadPapaparse();
  const sheets: Sheet[] = [];
  const problems: WorkbookProblem[] = [];
  let cells = 0;
  for (const { name, bytes } of files) {
    const sheet = name.replace(/\.csv$/i, "");
    const read = await orProblem(() => {
      if (sheets.some((other) => other.name === sheet)) {
        throw new FileFault("file-duplicate", "同名的文件有两个，请只留一个", {}, sheet);
      }
      checkBytes("readCsv", bytes, limits, sheet);
      return rowsOf(decodeText(bytes, sheet), sheet, parse);
    });
    if ("problem" in read) {
      problems.push(read.problem);
      continue;
    }
    cells += read.result.rows.reduce((sum, row) => sum + row.length, 0);
    problems.push(...read.result.problems);
    sheets.push({ name: sheet, rows: read.result.rows });
  }
  if (cells > limits.maxCells) {
    const sentence = `各文件共有 ${cells} 个单元格，超过上限 ${limits.maxCells}；请删去多余的行和列`;
    return { sheets: [], problems: [sheetProblem("too-many-cells", { sheet: "" }, sentence, { cells })] };
  }
  return { sheets, problems };
}

async function loadPapaparse(): Promise<typeof Papa> {
  try {
    return (await import("papaparse")).default;
  } catch (cause) {
    throw new MissingPeerError("papaparse", "^5.7.1", cause);
  }
}

function rowsOf(
  text: string,
  sheet: string,
  parse: typeof Papa.parse,
): { readonly rows: (string | null)[][]; readonly problems: WorkbookProblem[] } {
  const { data, errors } = parse<string[]>(text, { delimiter: delimiterOf(text) });
  const problems = errors
    .filter(({ type }) => type === "Quotes")
    .map(({ row = 0 }) =>
      sheetProblem(
        "bad-quotes",
        { sheet, row: row + 1 },
        "引号不成对或位置不对；内容中的引号要写成两个，并把整个内容放在引号中",
      ),
    );
  const rows = data.map((row) => row.map((cell) => (cell === "" ? null : withoutMark(cell))));
  if (/[\r\n]$/.test(text) && rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  return { rows, problems };
}

/** The one of comma, tab and semicolon that parts the headers most often; a comma where none does. */
function delimiterOf(text: string): string {
  const headers = (/^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0] ?? "").replace(/"[^"]*"/g, "");
  const counts = [",", "\t", ";"].map((delimiter) => headers.split(delimiter).length);
  return [",", "\t", ";"][counts.indexOf(Math.max(...counts))];
}
