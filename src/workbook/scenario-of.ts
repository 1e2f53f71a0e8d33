import type { Scenario } from "../schema/document";
import { problemsInOrder } from "./read/problems-in-order";
import { type ReadScenario, readScenario } from "./read/read-scenario";
import { explanationSheet } from "./sheets/all-sheets";
import { plainText } from "./sheets/plain-text";
import type { Sheet, WorkbookProblem } from "./types";
import { WorkbookError } from "./workbook-error";

/** The scenario of a file that was taken apart; with every problem of the file and of what stands in its sheets. Whatever
 * stands in the sheet that explains the others is passed over. */
export function scenarioOf({
  sheets,
  problems: found,
}: {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly WorkbookProblem[];
}): ReadScenario {
  const problems = found.filter(({ place }) => plainText(place.sheet) !== plainText(explanationSheet));
  if (sheets.length === 0 && problems.length > 0) return { success: false, problems };
  const read = readScenario(sheets);
  if (problems.length === 0) return read;
  const seen = new Set(problems.map(({ place }) => JSON.stringify(place)));
  const others = read.success ? [] : read.problems.filter(({ place }) => !seen.has(JSON.stringify(place)));
  return { success: false, problems: problemsInOrder([...problems, ...others], sheets) };
}

/** The scenario that was read. @throws WorkbookError with everything that is wrong */
export function documentOrThrow(read: ReadScenario): Scenario {
  if (read.success) return read.document;
  throw new WorkbookError(read.problems);
}
