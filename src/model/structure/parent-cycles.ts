import type { IssueCode } from "../../kernel/issue-codes";
import type { IssueList } from "../issues/issue-list";
import type { Roster } from "../names/roster";

/**
 * Reports every circle of parents once, at its entry that stands first in the document.
 *
 * @param parentOf per entry: the index of its parent, −1 for none
 * @param listKey, parentKey where the entries and their parents are written
 */
export function reportParentCycles(
  issues: IssueList,
  code: IssueCode,
  roster: Roster<{ readonly id: string }>,
  parentOf: Int32Array,
  listKey: string,
  parentKey: string,
): void {
  for (const cycle of cyclesOf(parentOf)) {
    const first = cycle.reduce((a, b) => (roster.positions[a] < roster.positions[b] ? a : b));
    const start = cycle.indexOf(first);
    const ids = [...cycle.slice(start), ...cycle.slice(0, start)].map((index) => roster.entries[index].id);
    issues.add(code, [listKey, roster.positions[first], parentKey], ids);
  }
}

/** The circles of a list in which every index points to at most one other (−1 for none). O(n). */
export function cyclesOf(next: Int32Array): number[][] {
  const walk = new Int32Array(next.length).fill(-1);
  const cycles: number[][] = [];
  for (let start = 0; start < next.length; start++) {
    let at = start;
    while (at >= 0 && walk[at] < 0) {
      walk[at] = start;
      at = next[at];
    }
    if (at < 0 || walk[at] !== start) continue;
    const cycle = [at];
    for (let member = next[at]; member !== at; member = next[member]) cycle.push(member);
    cycles.push(cycle);
  }
  return cycles;
}
