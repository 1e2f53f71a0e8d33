import { articles } from "./articles";
import type { Violation, ViolationCode } from "./types";

/** Takes note of one violation. */
export type Report = (code: ViolationCode, ids: readonly string[], details?: Details) => void;

type Details = Omit<Violation, "code" | "ids">;

/** An empty list and the function that adds to it; the article of law is added where the rule has one. */
export function openReport(): { readonly violations: Violation[]; readonly report: Report } {
  const violations: Violation[] = [];
  const report: Report = (code, ids, details) => {
    const article = articles[code];
    violations.push({ code, ids, ...(article === undefined ? {} : { article }), ...details });
  };
  return { violations, report };
}
