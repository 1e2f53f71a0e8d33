import type { Network } from "../../../../src/engine/network/types";
import { compareCosts, totalCost } from "./total-cost";

/** Least cost of a tiny network by trying every choice and every flow; undefined where there is none. */
export function bruteForce(network: Network): bigint[] | undefined {
  const { people, start, node, tail, head, lower, upper, nodes } = network;
  const arcs = tail.length;
  const choice = new Int32Array(people);
  const flow = new Float64Array(arcs);
  const balance = new Float64Array(nodes);
  // Last arc that touches a place: once it is set the place must be in balance.
  const last = new Int32Array(nodes).fill(-1);
  for (let arc = 0; arc < arcs; arc++) last[tail[arc]] = last[head[arc]] = arc;
  let best: bigint[] | undefined;

  const settled = (arc: number): boolean => {
    for (let place = 1; place < nodes; place++) if (last[place] === arc && balance[place] !== 0) return false;
    return true;
  };
  const tryArcs = (arc: number): void => {
    if (arc === arcs) {
      const cost = totalCost(network, { choice, flow });
      if (best === undefined || compareCosts(cost, best) < 0) best = cost;
      return;
    }
    for (let amount = lower[arc]; amount <= upper[arc]; amount++) {
      flow[arc] = amount;
      balance[tail[arc]] -= amount;
      balance[head[arc]] += amount;
      if (settled(arc)) tryArcs(arc + 1);
      balance[tail[arc]] += amount;
      balance[head[arc]] -= amount;
    }
  };
  const tryPeople = (person: number): void => {
    if (person === people) {
      if (settled(-1)) tryArcs(0);
      return;
    }
    for (let k = start[person]; k < start[person + 1]; k++) {
      if (node[k] < 0) continue;
      choice[person] = k;
      balance[node[k]]++;
      tryPeople(person + 1);
      balance[node[k]]--;
    }
  };
  tryPeople(0);
  return best;
}
