import type { Basis } from "../../../../src/engine/network/simplex/basis";

/** Everything in which a basis is not a strongly feasible tree with flows in balance. */
export function basisProblems(basis: Basis): string[] {
  const { places, arcs, network, choice, tail, head, lower, upper, flow, side } = basis;
  const { parent, link, rises, spare, depth } = basis;
  const problems: string[] = [];
  const inTree = new Set<number>();
  for (let place = 1; place < places; place++) {
    const above = parent[place];
    const joint = link[place];
    if (depth[place] !== depth[above] + 1) problems.push(`depth of ${place}`);
    if (joint < 0) {
      if (network.node[choice[~joint]] !== place) problems.push(`key person under ${place} is elsewhere`);
      if (network.node[spare[place]] !== above) problems.push(`key person of ${place} does not reach up`);
      continue;
    }
    inTree.add(joint);
    const [low, high] = rises[place] === 1 ? [tail[joint], head[joint]] : [head[joint], tail[joint]];
    if (low !== place || high !== above) problems.push(`link of ${place} joins ${low} and ${high}`);
    const room = rises[place] === 1 ? upper[joint] - flow[joint] : flow[joint] - lower[joint];
    if (!(room > 0)) problems.push(`nothing can go up from ${place}`);
  }
  const balance = new Float64Array(places);
  for (const taken of choice) balance[network.node[taken]]++;
  for (let arc = 0; arc < arcs + places; arc++) {
    balance[tail[arc]] -= flow[arc];
    balance[head[arc]] += flow[arc];
    if (flow[arc] < lower[arc] || flow[arc] > upper[arc]) problems.push(`flow of ${arc}`);
    if (inTree.has(arc)) {
      if (side[arc] !== 0) problems.push(`side of tree arc ${arc}`);
    } else if (flow[arc] !== lower[arc] && flow[arc] !== upper[arc]) problems.push(`${arc} is between`);
    else if (side[arc] === 1 && flow[arc] !== lower[arc]) problems.push(`side of ${arc}`);
    else if (side[arc] === -1 && flow[arc] !== upper[arc]) problems.push(`side of ${arc}`);
  }
  for (let place = 1; place < places; place++) if (balance[place] !== 0) problems.push(`${place} keeps`);
  return problems;
}
