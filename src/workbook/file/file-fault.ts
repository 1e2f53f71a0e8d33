import { placeText } from "../read/place-text";
import type { Place, WorkbookProblem } from "../types";

type Parameters = WorkbookProblem["parameters"];

/** Thrown within this folder where a file cannot be read any further; whoever asked for the file gets the problem. */
export class FileFault extends Error {
  override readonly name = "FileFault";
  readonly problem: WorkbookProblem;

  constructor(code: string, sentence: string, parameters: Parameters = {}, sheet = "") {
    const problem = sheetProblem(code, { sheet }, sentence, parameters);
    super(problem.message);
    this.problem = problem;
  }
}

/** A problem at a place; the file as a whole is the place whose sheet has no name. */
export function sheetProblem(
  code: string,
  place: Place,
  sentence: string,
  parameters: Parameters = {},
): WorkbookProblem {
  const where = place.sheet === "" ? "文件" : placeText(place);
  return { code, place, message: `${where}：${sentence}`, parameters };
}

/** What work gives, or its problem. Anything thrown that is no {@link FileFault} goes on. */
export async function orProblem<Result>(
  work: () => Promise<Result> | Result,
): Promise<{ readonly result: Result } | { readonly problem: WorkbookProblem }> {
  try {
    return { result: await work() };
  } catch (error) {
    if (error instanceof FileFault) return { problem: error.problem };
    throw error;
  }
}
