import type { Network } from "../types";
import { leastPotentials } from "./least-potentials";
import { edgeCost, type ResidualEdges, residualEdges } from "./residual-edges";

/** One step of an improvement: a person takes another alternative, or an arc's flow grows or shrinks by one unit. */
export type Move =
  | { readonly instead: number; readonly alternative: number }
  | { readonly arc: number; readonly by: 1 | -1 };

export type FoundPotentials =
  | { readonly status: "optimal"; readonly potential: Float64Array }
  /** All moves together cost less, level 0 … `level` − 1 alike and `level` less: the solution was not best. */
  | { readonly status: "improvable"; readonly level: number; readonly moves: readonly Move[] }
  /** A potential would leave the whole numbers below 2⁵³. */
  | { readonly status: "too-large" };

/**
 * Potentials that prove a best solution, wherever it comes from, or moves that better it.
 *
 * Level by level: potentials of one level, then only edges of reduced cost 0 count for the next. A cycle that costs
 * nothing at the levels so far consists of such edges, so a cycle that is negative at the next is found then.
 * Time O(alternatives), and per level that of shortest ways over at most as many edges.
 *
 * @param choice per person of the network: the alternative taken; with `flow` a feasible solution
 * @returns `potential` as in `NetworkSolution`, 0 at the root
 */
export function potentialsOf(network: Network, choice: Int32Array, flow: Float64Array): FoundPotentials {
  const { nodes, levels, costClass, classCost } = network;
  const edges = residualEdges(network, choice, flow);
  if ("better" in edges) return atHome(edges.better);
  const potential = new Float64Array(nodes * levels);
  const length = new Float64Array(edges.count);
  let alive = Int32Array.from({ length: edges.count }, (_, e) => e);
  for (let level = 0; level < levels; level++) {
    for (const e of alive) length[e] = edgeCost(network, edges, e, level);
    const found = leastPotentials({ nodes, ...groupedByEnd(nodes, edges, alive), ...edges, length });
    if ("cycle" in found)
      return { status: "improvable", level, moves: found.cycle.map((e) => moveOf(network, edges, e)) };
    const { potential: own } = found;
    if (own.some((value) => value < Number.MIN_SAFE_INTEGER)) return { status: "too-large" };
    for (let v = 0; v < nodes; v++) potential[v * levels + level] = own[v] - own[0];
    alive = alive.filter((e) => own[edges.from[e]] === own[edges.to[e]] + length[e]);
  }
  return { status: "optimal", potential };

  function atHome(alternative: number): FoundPotentials {
    let person = 0;
    while (network.start[person + 1] <= alternative) person++;
    const instead = choice[person];
    let level = 0;
    const at = (a: number): number => classCost[costClass[a] * levels + level];
    while (at(instead) === at(alternative)) level++;
    return { status: "improvable", level, moves: [{ instead, alternative }] };
  }
}

function groupedByEnd(nodes: number, { to }: ResidualEdges, alive: Int32Array) {
  const start = new Int32Array(nodes + 1);
  for (const e of alive) start[to[e] + 1]++;
  for (let v = 0; v < nodes; v++) start[v + 1] += start[v];
  const filled = start.slice(0, nodes);
  const edge = new Int32Array(alive.length);
  for (const e of alive) edge[filled[to[e]]++] = e;
  return { start, edge };
}

function moveOf({ tail }: Network, { means, instead }: ResidualEdges, edge: number): Move {
  const meaning = means[edge];
  if (meaning >= 0) return { arc: meaning, by: 1 };
  if (meaning >= -tail.length) return { arc: -1 - meaning, by: -1 };
  return { instead: instead[edge], alternative: -1 - tail.length - meaning };
}
