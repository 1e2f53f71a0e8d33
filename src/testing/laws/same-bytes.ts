import type { LawResult } from "./law";

/** A result as text: the plan where there is one, otherwise its status. */
export function bytesOf(result: LawResult): string {
  return "plan" in result ? JSON.stringify(result.plan) : result.status;
}
