import type { Steps } from "../../types";
import type { Residual } from "./residual";
import { isRestDue, settingUp } from "./rest";

/** A directed graph in flat arrays: edges of v go to `to[start[v]]` … `to[start[v + 1] − 1]`. */
export interface Graph {
  readonly vertices: number;
  readonly start: Int32Array;
  readonly to: Int32Array;
}

/**
 * The residual graph as it stands. Vertices are places, then groups: people stand between the two. Groups in which
 * everybody has chosen have no edges. Time O(slots + arcs).
 */
export function* residualGraph(residual: Residual): Steps<Graph> {
  const vertices = residual.network.nodes + residual.groups.count;
  const start = new Int32Array(vertices + 1);
  yield* forEachEdge(residual, (from) => {
    start[from + 1]++;
  });
  for (let v = 0; v < vertices; v++) start[v + 1] += start[v];
  const filled = start.slice(0, vertices);
  const to = new Int32Array(start[vertices]);
  yield* forEachEdge(residual, (from, end) => {
    to[filled[from]++] = end;
  });
  return { vertices, start, to };
}

function* forEachEdge(residual: Residual, visit: (from: number, to: number) => void): Steps<void> {
  const { network, groups, flow, arcStart, arcEnd, arc, slotStart, slotEnd, slot, members, undecided } =
    residual;
  const { nodes, tail, head, lower, upper, levels } = network;
  let seen = 0;
  for (let place = 0; place < nodes; place++) {
    for (let k = arcStart[place]; k < arcEnd[place]; k++) {
      const each = arc[k];
      if (tail[each] !== place) continue;
      if (flow[each] < upper[each]) visit(place, head[each]);
      if (flow[each] > lower[each]) visit(head[each], place);
    }
    for (let k = slotStart[place]; k < slotEnd[place]; k++) {
      if (isRestDue(seen++)) yield settingUp(levels);
      const each = slot[k];
      const group = groups.slotGroup[each];
      if (undecided[group] === 0) continue;
      visit(nodes + group, place);
      if (members.first[each] >= 0) visit(place, nodes + group);
    }
  }
}
