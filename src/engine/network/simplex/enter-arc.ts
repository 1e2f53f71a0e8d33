import type { Basis } from "./basis";
import { type Blocking, findBlocking } from "./blocking";
import { exchange } from "./exchange";
import { push } from "./push";
import { arcReducedCost, type ReducedCost } from "./reduced-cost";
import type { StageCosts } from "./stage-costs";

/**
 * One pivot: an arc outside of the tree takes or gives, as its side says, as much flow as it can, and enters the tree
 * unless it meets a bound of its own first.
 */
export function enterArc(
  basis: Basis,
  costs: StageCosts,
  arc: number,
  blocking: Blocking,
  reduced: ReducedCost,
): void {
  const { tail, head, lower, upper, flow, side } = basis;
  const direction = side[arc];
  const from = direction === 1 ? tail[arc] : head[arc];
  const to = direction === 1 ? head[arc] : tail[arc];
  arcReducedCost(basis, costs, arc, reduced);
  reduced.high *= direction;
  reduced.low *= direction;
  const room = direction === 1 ? upper[arc] - flow[arc] : flow[arc] - lower[arc];
  findBlocking(basis, from, to, room, blocking);
  if (blocking.amount > 0) {
    push(basis, from, to, blocking.join, blocking.amount);
    flow[arc] += direction * blocking.amount;
  }
  if (blocking.place < 0) {
    side[arc] = -direction;
    return;
  }
  side[arc] = 0;
  const below = blocking.rising ? to : from;
  exchange(basis, blocking, from, to, { link: arc, rises: tail[arc] === below ? 1 : 0, spare: -1 }, reduced);
}
