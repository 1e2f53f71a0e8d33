import type { Scope } from "../sheets/scope";
import type { Place } from "../types";
import { type Reading, shown } from "./reading";

/** What a reference may name, in the words of whoever reads the problem. */
export interface ReferenceTarget {
  readonly scope: Scope;
  /** The sheet that lists them. */
  readonly sheet: string;
}

/** The id of what a text names; the text itself where it names nothing or several things, which is then reported. */
export function readReference(
  text: string,
  { scope, sheet }: ReferenceTarget,
  place: Place,
  reading: Reading,
): string {
  const found = scope.find(text);
  if (found.found === "one") return found.id;
  if (found.found === "several") {
    const named = found.ids.slice(0, 5).map((id) => `#${shown(id)}`);
    const candidates = named.join("、") + (found.ids.length > named.length ? " 等" : "");
    const sentence = `“${shown(text)}”有 ${found.ids.length} 个，请改填编号：${candidates}`;
    reading.report("ambiguous-reference", place, sentence, { value: shown(text), candidates });
    return text;
  }
  const { sentence, parameters } = reading.suggestion(text, scope.texts());
  const message = `“${sheet}”中没有“${shown(text)}”${sentence}`;
  reading.report("unknown-reference", place, message, { value: shown(text), list: sheet, ...parameters });
  return text;
}
