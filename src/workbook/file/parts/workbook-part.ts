import { FileFault } from "../file-fault";
import { damagedPart, type Package } from "./open-package";
import { relationshipsOf } from "./relationships";

/** Where the sheets of a workbook are, and what all of them share. */
export interface WorkbookPart {
  /** In the order of the tabs, hidden ones among them. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  /** Whether days are counted from 1904 on. */
  readonly is1904: boolean;
}

/** Zip files that are something else, by a part that only they have. */
const others: readonly (readonly [part: string, code: string, sentence: string])[] = [
  [
    "content.xml",
    "file-ods",
    "这是 OpenDocument 文件（如 .ods），不是 .xlsx；请用 Excel 或 WPS 打开后另存为 .xlsx",
  ],
  ["word/document.xml", "file-word", "这是 Word 文档，不是工作簿；请把表格复制到模板中"],
  ["ppt/presentation.xml", "file-slides", "这是演示文稿，不是工作簿；请把表格复制到模板中"],
  [
    "xl/workbook.bin",
    "file-xlsb",
    "这是二进制工作簿（.xlsb），不是 .xlsx；请用 Excel 或 WPS 打开后另存为 .xlsx",
  ],
  ["index/document.iwa", "file-numbers", "这是 Numbers 文件，不是 .xlsx；请导出为 Excel 文件"],
];

/** Sheets that hold no cells. */
const withoutCells = new Set(["chartsheet", "dialogsheet"]);

/** @throws FileFault where the file is no workbook, or its list of sheets cannot be read */
export async function readWorkbookPart(file: Package): Promise<WorkbookPart> {
  for (const [part, code, sentence] of others) if (file.has(part)) throw new FileFault(code, sentence);
  const root = await relationshipsOf(file, "");
  const main = root.find(({ kind }) => kind === "officeDocument")?.target;
  if (main === undefined || !file.has(main)) {
    const sentence = "这是压缩包，不是工作簿；请解压后选择其中的 .xlsx";
    throw new FileFault("file-archive", sentence);
  }
  const listed: { name: string; id: string }[] = [];
  let is1904 = false;
  await file.scan(main, {
    open: (name, attributes, depth) => {
      if (name === "workbookPr") is1904 = isTrue(attributes.get("date1904"));
      if (name !== "sheet" || depth !== 3) return;
      listed.push({ name: attributes.get("name") ?? "", id: attributes.get("id") ?? "" });
    },
  });
  const relationships = await relationshipsOf(file, main);
  const byId = new Map(relationships.map((one) => [one.id, one]));
  const sheets = listed.flatMap(({ name, id }) => {
    const one = byId.get(id);
    if (one === undefined) throw damagedPart(main, `sheet ${id.slice(0, 40)}`);
    return withoutCells.has(one.kind) ? [] : [{ name, part: one.target }];
  });
  if (sheets.length === 0) throw new FileFault("no-sheets", "工作簿中没有工作表；请从模板开始填写");
  const partOf = (wanted: string) => relationships.find(({ kind }) => kind === wanted)?.target;
  return { sheets, sharedStrings: partOf("sharedStrings"), styles: partOf("styles"), is1904 };
}

/** A truth value as XML writes it. */
function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
