import { writeFile } from "./file/write-file";
import { templateSheets } from "./write/template-sheets";

/**
 * A workbook (.xlsx) to be filled in: 说明, and behind it a sheet for everything that the format knows (层级与总额, 机构,
 * 改革事项, 岗位, 人员, 志愿 …) with headers in row 1, a line of help in row 2, drop-down lists, and from row 3 on one worked
 * example that {@link readWorkbook} reads as a scenario with a plan. The lists warn, and let pass what is not in them.
 *
 * @returns the same bytes on every call
 * @throws MissingPeerError (the promise rejects) where the optional peer `hucre` is not installed
 *
 * @example
 * const example = await readWorkbook(await workbookTemplate());
 * example.format; // "bianzhi/1"
 */
export function workbookTemplate(): Promise<Uint8Array> {
  return writeFile(templateSheets());
}
