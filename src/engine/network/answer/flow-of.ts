import type { Program } from "../../../formulation/types";
import type { Frame } from "../nest/nesting";
import type { Network } from "../types";

/**
 * The flow on every arc when people choose like this: what enters a place leaves it on its own arcs in order, so that
 * grants are the least that are needed. Undefined where it does not fit, that is where no answer has these choices.
 * Time O(people + places + arcs).
 *
 * @param choice per person, an index into `Program.cell`
 */
export function flowOf(
  program: Program,
  network: Network,
  frame: Frame,
  choice: Int32Array,
): Float64Array | undefined {
  const { nodes, tail, head, lower, upper, node } = network;
  const { direction, arcStart, pairArc } = frame;
  const flow = new Float64Array(tail.length);
  const entered = new Float64Array(nodes);
  for (let person = 0; person < program.people; person++) {
    const a = choice[person];
    if (pairArc === undefined) {
      if (node[a] < 0) return undefined;
      entered[node[a]]++;
      continue;
    }
    const arc = pairArc[a];
    if (arc < 0) continue;
    flow[arc] = 1;
    entered[tail[arc]]++;
    entered[head[arc]]++;
  }
  for (let place = nodes - 1; place > 0; place--) {
    let rest = entered[place];
    for (let arc = arcStart[place]; arc < arcStart[place + 1]; arc++) {
      flow[arc] = Math.min(rest, upper[arc]);
      if (flow[arc] < lower[arc]) return undefined;
      rest -= flow[arc];
      entered[direction[place] === 1 ? head[arc] : tail[arc]] += flow[arc];
    }
    if (rest > 0) return undefined;
  }
  return flow;
}
