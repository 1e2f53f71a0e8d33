import type { Reading } from "../reading";
import { hasAny } from "./has-any";
import type { Move } from "./moves";

/** A transfer moves something: staff, people, quota or duties (`empty-transfer`). Counts of 0 move nothing. */
export function checkEmptyTransfers({ issues }: Reading, moves: readonly Move[]): void {
  for (const { reform, transfer } of moves) {
    const { from, to, staff, people = [], quota, duties = [] } = transfer;
    if (hasAny(staff) || hasAny(quota) || people.length > 0 || duties.length > 0) continue;
    issues.add("empty-transfer", ["reforms", reform], [from, to], { mode: transfer.mode });
  }
}
