import type { Counts } from "../../kernel/counts";

/** True where any count of a record is above zero. */
export function hasAny(counts: Counts | undefined): boolean {
  return counts !== undefined && Object.values(counts).some((count) => count > 0);
}
