import type { Assignment } from "../assignment";
import type { Cells } from "../cells";
import type { Facts } from "../facts";
import type { Classes } from "./classes";

/** Where everybody is now, in cells, with no more granted than that needs. */
export interface State {
  /** Per person: their cell, −1 for who waits. */
  readonly cell: Int32Array;
  /** Per row of {@link Cells}: people in it. */
  readonly count: Float64Array;
  /** Per body and type: the least that can be granted. */
  readonly granted: Float64Array;
  /** Per jurisdiction and type: what the pool could grant besides. */
  readonly spare: Float64Array;
}

export function stateOf(facts: Facts, cells: Cells, { post }: Assignment): State {
  const { at, lines, pools } = facts;
  const cell = post.map((p, i) => (p >= 0 ? p : cells.seat[i]));
  const inCell = new Float64Array(cells.rowsOf.length);
  for (const own of cell) if (own >= 0) inCell[own]++;
  const count = new Float64Array(cells.rows);
  for (const [own, held] of cells.rowsOf.entries()) for (const row of held) count[row] += inCell[own];
  const firstLine = cells.rowAt({ rule: "body", position: 0 });
  const granted = leastGrants(facts, count.subarray(firstLine, firstLine + lines.room.length));
  const spare = pools.toDivide.map((number, pool) => number - pools.demanded[pool]);
  for (let line = 0; line < granted.length; line++) {
    const body = Math.floor(line / at.types.length);
    spare[at.bodyJurisdiction[body] * at.types.length + line - body * at.types.length] -= granted[line];
  }
  return { cell, count, granted, spare };
}

/** The least that can be granted, by body and type: the smallest grant, and what people there need beyond its room. */
export function leastGrants({ lines: { room, grantMin } }: Facts, seated: Float64Array): Float64Array {
  return grantMin.map((least, line) => Math.max(least, seated[line] - room[line]));
}

/** Per person: the class of what they have now. */
export function presentClasses(
  { homes, wishes }: Facts,
  { post, rank }: Assignment,
  classes: Classes,
): Int32Array {
  const ownSeat = wishes.ranks.length - 2;
  return post.map((p, i) => {
    const group = homes.affected[i] === 1 ? 0 : 1;
    if (p >= 0) return classes.atRank(group, rank[i]);
    return group === 0 ? classes.waiting : classes.atRank(1, ownSeat);
  });
}
