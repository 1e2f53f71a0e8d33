import type { Reading } from "../reading";

/** A duty moves between the bodies that it names (`duty-mismatch`), by one transfer (`duplicate-entry`). */
export function checkTransferredDuties({ scenario, issues, duties, bodies }: Reading): void {
  const movedBy = new Map<number, number>();
  scenario.reforms.forEach((reform, k) => {
    if (reform.kind !== "transfer") return;
    reform.duties?.forEach((id, position) => {
      const index = duties.indexOf(id);
      if (index < 0) return;
      const path = ["reforms", k, "duties", position];
      const earlier = movedBy.get(index);
      if (earlier !== undefined) {
        issues.add("duplicate-entry", path, [id], { first: earlier });
        return;
      }
      movedBy.set(index, k);
      const { from, to } = duties.entries[index];
      if (from === reform.from && to === reform.to) return;
      if ([from, to, reform.from, reform.to].some((body) => bodies.indexOf(body) < 0)) return;
      issues.add("duty-mismatch", path, [id, reform.from, reform.to], {
        found: [reform.from, reform.to],
        expected: [from, to],
      });
    });
  });
}
