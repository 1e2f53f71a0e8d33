import type { Basis } from "./basis";
import { type Blocking, findBlocking } from "./blocking";
import { exchange } from "./exchange";
import { push } from "./push";
import { alternativeReducedCost, type ReducedCost } from "./reduced-cost";
import { rehang } from "./rehang";
import { shift } from "./shift";
import type { StageCosts } from "./stage-costs";

/** One pivot: a person's alternative that costs less than the one in use enters the basis. */
export function enterAlternative(
  basis: Basis,
  costs: StageCosts,
  person: number,
  alternative: number,
  blocking: Blocking,
  reduced: ReducedCost,
): void {
  const { network, choice, link } = basis;
  const used = choice[person];
  const from = network.node[used];
  const to = network.node[alternative];
  alternativeReducedCost(basis, costs, used, alternative, reduced);
  if (link[from] === ~person) {
    enterForKeyPerson(basis, person, alternative, reduced);
    return;
  }
  // A leaf is like an arc from the place in use to the other, with room for one.
  findBlocking(basis, from, to, 1, blocking);
  if (blocking.amount > 0) {
    push(basis, from, to, blocking.join, blocking.amount);
    choice[person] = alternative;
  }
  if (blocking.place < 0) return;
  const spare = blocking.amount > 0 ? used : alternative;
  exchange(basis, blocking, from, to, { link: ~person, rises: 0, spare }, reduced);
}

/**
 * A key person with a third alternative. Away from what hangs below them nothing can be pushed, and the tree's rule makes
 * the spare alternative leave. Towards it one unit always can, and the alternative in use leaves, as the last to be met.
 */
function enterForKeyPerson(basis: Basis, person: number, alternative: number, reduced: ReducedCost): void {
  const { network, choice, depth, parent, spare } = basis;
  const below = network.node[choice[person]];
  const to = network.node[alternative];
  let x = to;
  while (depth[x] > depth[below]) x = parent[x];
  basis.pace.work += depth[to] - depth[x];
  if (x !== below) {
    rehang(basis, below, below, to, { link: ~person, rises: 0, spare: alternative });
    shift(basis, below, reduced.high, reduced.low);
    return;
  }
  push(basis, below, to, below, 1);
  choice[person] = alternative;
  const above = parent[below];
  rehang(basis, to, below, above, { link: ~person, rises: 0, spare: spare[below] });
  shift(basis, to, -reduced.high, -reduced.low);
}
