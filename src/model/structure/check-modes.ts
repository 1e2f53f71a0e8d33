import type { Reading } from "../reading";
import { hasAny } from "./has-any";
import type { Move } from "./moves";

/** People alone move without quota, quota alone without people (`mode-mismatch`). */
export function checkModes({ issues, doubt }: Reading, moves: readonly Move[]): void {
  for (const { reform, transfer, from, to } of moves) {
    const refuse = (key: "quota" | "staff" | "people"): void => {
      issues.add("mode-mismatch", ["reforms", reform, key], [transfer.from, transfer.to], {
        mode: transfer.mode,
        found: key,
      });
      doubt.markAfter(from);
      doubt.markAfter(to);
    };
    if (transfer.mode === "people-only" && hasAny(transfer.quota)) refuse("quota");
    if (transfer.mode === "quota-only" && hasAny(transfer.staff)) refuse("staff");
    if (transfer.mode === "quota-only" && (transfer.people ?? []).length > 0) refuse("people");
  }
}
