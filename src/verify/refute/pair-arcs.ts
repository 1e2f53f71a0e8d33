import { standing } from "../eligibility";
import type { Facts } from "../facts";
import type { ArcList } from "./arcs";
import type { Classes } from "./classes";
import type { State } from "./state";
import type { Sides } from "./two-sides";
import type { Family } from "./ways";

/**
 * Where people stand on either side: adds one arc for every pair, from the first family to the second for one that could
 * be taken, back for one that is. Linear in pairs.
 */
export function addPairArcs(
  arcs: ArcList,
  facts: Facts,
  state: State,
  classes: Classes,
  { cell, start }: Sides,
  [first, second]: readonly [Family, Family],
): void {
  const { homes, wishes } = facts;
  const posts = facts.at.postBody.length;
  const placeOf = ({ forest, place }: Family, pair: number): number =>
    forest.innermost[pair] < 0 ? 0 : place[forest.innermost[pair]];
  for (let person = 0; person + 1 < start.length; person++) {
    const group = homes.affected[person] === 1 ? 0 : 1;
    for (let pair = start[person]; pair < start[person + 1]; pair++) {
      const target = cell[pair];
      const rank = target < posts ? standing(facts, person, target).rank : wishes.highest + 1;
      const own = classes.atRank(group, wishes.rankAt.get(rank) ?? 0);
      const inner = placeOf(first, pair);
      const outer = placeOf(second, pair);
      if (state.cell[person] === target) arcs.add(outer, inner, 0, own, person, -1);
      else arcs.add(inner, outer, own, 0, person, target);
    }
  }
}
