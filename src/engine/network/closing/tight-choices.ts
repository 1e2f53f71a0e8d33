import type { Steps } from "../../types";
import type { Network, NetworkSolution } from "../types";
import { isTight } from "./is-tight";
import { isRestDue, settingUp } from "./rest";
import { vectorSums } from "./vector-sums";

/** What people can take in some best solution: alternatives whose reduced cost is 0. */
export interface TightChoices {
  /** Per person: the first of their tight alternatives that leads to the place where the solution has them. */
  readonly settled: Int32Array;
  /** People with tight alternatives to several places, in closing order. */
  readonly movers: Int32Array;
  /** Per mover (and one more): where their alternatives start. */
  readonly start: Int32Array;
  /** Tight alternatives of movers in listed order, the first for each place. */
  readonly alternative: Int32Array;
}

/** Time O(alternatives), and the levels of those that pass a first test on one number (see `vectorSums`). */
export function* tightChoices(
  network: Network,
  { choice, potential }: Pick<NetworkSolution, "choice" | "potential">,
  order: Int32Array,
): Steps<TightChoices> {
  const { people, start, node, costClass, classCost, nodes, levels } = network;
  const classSum = vectorSums(classCost, levels);
  const nodeSum = vectorSums(potential, levels);
  const settled = new Int32Array(people);
  const movers = new Int32Array(people);
  const moverStart = new Int32Array(people + 1);
  const alternative = new Int32Array(node.length);
  const seenBy = new Int32Array(nodes).fill(-1);
  let count = 0;
  let end = 0;
  for (let k = 0; k < people; k++) {
    if (isRestDue(k)) yield settingUp(levels);
    const person = order[k];
    const taken = choice[person];
    const here = node[taken];
    const sum = (classSum[costClass[taken]] + nodeSum[here]) | 0;
    const first = end;
    settled[person] = -1;
    for (let a = start[person]; a < start[person + 1]; a++) {
      const place = node[a];
      if (place < 0 || seenBy[place] === k || ((classSum[costClass[a]] + nodeSum[place]) | 0) !== sum)
        continue;
      if (a !== taken && !isTight(network, potential, a, taken)) continue;
      seenBy[place] = k;
      alternative[end++] = a;
      if (place === here) settled[person] = a;
    }
    if (end - first < 2) {
      end = first;
      continue;
    }
    movers[count] = person;
    moverStart[++count] = end;
  }
  return {
    settled,
    movers: movers.subarray(0, count),
    start: moverStart.subarray(0, count + 1),
    alternative: alternative.slice(0, end),
  };
}
