import { isMinimum } from "../../../formulation/is-minimum";
import type { Answer, Program } from "../../../formulation/types";
import { ownCosts } from "../nest/extra-costs";
import { quotasOf } from "../nest/quotas";
import { lexicographicSign } from "../vectors";

/**
 * The answer in which people choose like this: grants are the least that their bodies need, shortages what is missing, and
 * recovered is what the ceilings demand, or all that is not granted where a goal counts it. Time O(people + rows).
 *
 * @param choice per person, an index into `Program.cell`; must keep every row that bounds people
 */
export function answerOf(program: Program, choice: Int32Array): Answer {
  const { rows, cell, levels } = program;
  const quotas = quotasOf(program);
  const extras = Float64Array.from(program.extras, (extra) => extra.lower);
  const taken = new Int32Array(program.cells.length);
  for (let person = 0; person < program.people; person++) {
    if (cell[choice[person]] >= 0) taken[cell[choice[person]]]++;
  }
  const inRow = (row: number): number => rows[row].cells.reduce((sum, each) => sum + taken[each], 0);

  for (const { row, room, grant, least } of quotas.lines) {
    if (grant >= 0) extras[grant] = Math.max(least, inRow(row) - room);
  }
  rows.forEach(({ subject, extras: [term], limit }, row) => {
    if (!isMinimum(subject) || term === undefined) return;
    extras[term.extra] = Math.max(extras[term.extra], limit - inRow(row));
  });
  const cost = ownCosts(program);
  const counts = (extra: number): boolean =>
    lexicographicSign(cost, extra * levels.length, levels.length) < 0;
  for (const { row, grants, recovered, recoveredLeast, reserve } of quotas.pools) {
    const left = grants.reduce((rest, grant) => rest - extras[grant], rows[row].limit);
    if (recovered < 0) {
      if (reserve >= 0) extras[reserve] = left;
      continue;
    }
    const kept = reserve < 0 ? 0 : extras[reserve];
    const most = Math.min(program.extras[recovered].upper, left - kept);
    const must = reserve < 0 ? left : Math.max(recoveredLeast, left - program.extras[reserve].upper);
    extras[recovered] = counts(recovered) ? Math.max(most, must) : must;
    if (reserve >= 0) extras[reserve] = left - extras[recovered];
  }
  return { choice, extras };
}
