import type { Sheet, WorkbookProblem } from "../types";
import { checkBytes } from "./check-bytes";
import { orProblem } from "./file-fault";
import type { Limits } from "./limits";
import { readDayStyles } from "./parts/day-styles";
import { openPackage } from "./parts/open-package";
import { readSharedStrings } from "./parts/shared-strings";
import { SheetPart } from "./parts/sheet-part";
import { readWorkbookPart } from "./parts/workbook-part";
import { requireZip } from "./signature";

/** A file as sheets, and what is wrong with it; a file that cannot be read has no sheets. */
export interface FileContents {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly WorkbookProblem[];
}

/**
 * Reads a workbook (.xlsx). Nothing is unpacked before its size is known; formulas are not computed, links not followed.
 *
 * @throws TypeError where `bytes` is no Uint8Array
 */
export async function readFile(bytes: Uint8Array, limits: Limits): Promise<FileContents> {
  const read = await orProblem(() => contentsOf(bytes, limits));
  return "problem" in read ? { sheets: [], problems: [read.problem] } : read.result;
}

async function contentsOf(bytes: Uint8Array, limits: Limits): Promise<FileContents> {
  checkBytes("readWorkbook", bytes, limits);
  requireZip(bytes);
  const file = openPackage(bytes, limits);
  const { sheets: listed, sharedStrings, styles, is1904 } = await readWorkbookPart(file);
  const context = {
    strings: await readSharedStrings(file, sharedStrings),
    dayStyles: await readDayStyles(file, styles),
    is1904,
  };
  const count = { left: limits.maxCells, limit: limits.maxCells };
  const sheets: Sheet[] = [];
  const problems: WorkbookProblem[] = [];
  for (const { name, part } of listed) {
    const sheetPart = new SheetPart(name, part, context, count);
    await file.scan(part, sheetPart);
    sheets.push(sheetPart.sheet());
    problems.push(...sheetPart.problems);
  }
  return { sheets, problems };
}
