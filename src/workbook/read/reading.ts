import { nearest } from "../sheets/nearest";
import { emptyScopes, type Scopes } from "../sheets/scopes";
import type { Place, WorkbookProblem } from "../types";
import { placeText } from "./place-text";
import { Places } from "./places";

/** Everything that is wrong with sheets themselves; what is wrong with the scenario goes by the codes of its issues. */
export type SheetProblemCode =
  | "unknown-sheet"
  | "duplicate-sheet"
  | "missing-sheet"
  | "help-row-missing"
  | "unknown-header"
  | "duplicate-header"
  | "missing-header"
  | "cell-without-header"
  | "too-many-rows"
  | "missing-cell"
  | "cell-too-long"
  | "not-text"
  | "not-a-whole-number"
  | "digits-lost"
  | "not-a-day"
  | "unknown-word"
  | "unknown-reference"
  | "ambiguous-reference"
  | "not-applicable"
  | "only-one"
  | "only-none"
  | "contradiction";

/** What reading has come to: what can be referred to, where everything stood, and what is wrong. */
export class Reading {
  readonly problems: WorkbookProblem[] = [];
  readonly places = new Places();
  readonly scopes: Scopes = emptyScopes();
  private suggestions = 200;

  /** @param sentence without the place */
  report(
    code: SheetProblemCode,
    place: Place,
    sentence: string,
    parameters: WorkbookProblem["parameters"] = {},
  ): void {
    this.problems.push({ code, place, message: `${placeText(place)}：${sentence}`, parameters });
  }

  /** `，是否为“…”？` where something similar exists; only the first few hundred times, as looking takes time. */
  suggestion(
    written: string,
    texts: Iterable<string>,
  ): { sentence: string; parameters: { suggestion?: string } } {
    const found = this.suggestions-- > 0 ? nearest(written, texts) : undefined;
    if (found === undefined) return { sentence: "", parameters: {} };
    return { sentence: `，是否为“${found}”？`, parameters: { suggestion: found } };
  }
}

/** Enough of a text to find it again. */
export function shown(text: string): string {
  const start = [...text.slice(0, 80)].slice(0, 40).join("");
  const safe = start.replaceAll(/[\p{Cc}\p{Cs}]/gu, " ");
  return start.length === text.length ? safe : `${safe}…`;
}
