import type { Program, Row } from "../../formulation/types";

/** What is still open when some levels are settled: alternatives that may be taken, bounds of extras, rows
 * that may not have slack. Changed in place. */
export interface Domain {
  /** Per alternative: 1 while it may be taken. */
  readonly open: Uint8Array;
  /** Per extra: its bounds. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Per row of the program: 1 where its sum must stand at its upper bound, −1 at its lower bound, 0 anywhere between. */
  readonly tight: Int8Array;
}

/** Everything that a program allows. Rows over a single extra (most ceilings) are turned into bounds of it. */
export function wholeDomain(program: Program): Domain {
  const domain: Domain = {
    open: new Uint8Array(program.cell.length).fill(1),
    lower: Float64Array.from(program.extras, (extra) => extra.lower),
    upper: Float64Array.from(program.extras, (extra) => extra.upper),
    tight: new Int8Array(program.rows.length),
  };
  for (const row of program.rows) {
    if (row.cells.length === 0 && row.extras.length === 1) tighten(domain, row);
  }
  return domain;
}

/** True where somebody has no alternative left, or an extra no value. */
export function isEmpty(program: Program, domain: Domain): boolean {
  for (let person = 0; person < program.people; person++) {
    if (domain.open.subarray(program.start[person], program.start[person + 1]).indexOf(1) < 0) return true;
  }
  return domain.lower.some((lower, extra) => lower > domain.upper[extra]);
}

function tighten(domain: Domain, row: Row): void {
  const { extra, coefficient } = row.extras[0];
  const bound = coefficient * row.limit;
  const upwards = row.sense !== "equal" && (row.sense === "at-least") === coefficient > 0;
  if (row.sense === "equal" || upwards) domain.lower[extra] = Math.max(domain.lower[extra], bound);
  if (row.sense === "equal" || !upwards) domain.upper[extra] = Math.min(domain.upper[extra], bound);
}
