import type { Basis } from "./basis";
import type { Blocking } from "./blocking";
import type { ReducedCost } from "./reduced-cost";
import { type Joint, rehang } from "./rehang";
import { shift } from "./shift";

/**
 * Lets the blocking link leave the tree after the push, and hangs the part that it held by what enters between `from` and `to`.
 *
 * @param reduced cost of pushing one unit along what enters, below 0
 */
export function exchange(
  basis: Basis,
  blocking: Blocking,
  from: number,
  to: number,
  joint: Joint,
  reduced: ReducedCost,
): void {
  const { link, spare, choice, side, flow, lower } = basis;
  const leaving = link[blocking.place];
  if (leaving >= 0) {
    side[leaving] = flow[leaving] === lower[leaving] ? 1 : -1;
  } else if (blocking.rising) choice[~leaving] = spare[blocking.place];
  if (blocking.rising) {
    rehang(basis, to, blocking.place, from, joint);
    shift(basis, to, -reduced.high, -reduced.low);
  } else {
    rehang(basis, from, blocking.place, to, joint);
    shift(basis, from, reduced.high, reduced.low);
  }
}
