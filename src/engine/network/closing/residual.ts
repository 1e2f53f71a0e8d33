import type { Network, NetworkSolution } from "../types";
import { type Groups, groupMovers } from "./groups";
import { openArcs } from "./open-arcs";
import type { TightChoices } from "./tight-choices";

/**
 * Where one unit can still be shifted without loss. Vertices are places (0 … nodes − 1) and groups (from `nodes`).
 * A unit goes on from a place along an open arc with room, or back along one with flow; or somebody who stands at the place
 * and has not chosen yet steps into their group, and from there to any place of the group.
 */
export interface Residual {
  readonly network: Network;
  readonly groups: Groups;
  readonly vertices: number;
  readonly flow: Float64Array;
  /** Per vertex: its edges are `edge[start[v]]` … `edge[end[v] − 1]`: an open arc, or −1 − slot. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly edge: Int32Array;
  /** Per slot: one mover who stands there, the latest in closing order to begin with; −1 for none. */
  readonly member: Int32Array;
  /** Per mover: neighbours in the list of their slot, −1 for none. */
  readonly next: Int32Array;
  readonly previous: Int32Array;
  /** Per mover: the slot they stand in, −1 once they have chosen. */
  readonly slotOf: Int32Array;
  /** Per group: how many have not chosen yet. */
  readonly waiting: Int32Array;
}

/** Time O(tight alternatives + arcs). */
export function createResidual(
  network: Network,
  solution: Pick<NetworkSolution, "choice" | "flow" | "potential">,
  tight: TightChoices,
): Residual {
  const { nodes, tail, head, node } = network;
  const groups = groupMovers(network, tight);
  const { slotPlace, slotGroup, slotStart } = groups;
  const arcs = openArcs(network, solution.potential);
  const vertices = nodes + groups.count;
  const start = new Int32Array(vertices + 1);
  for (const arc of arcs) {
    start[tail[arc] + 1]++;
    start[head[arc] + 1]++;
  }
  for (let slot = 0; slot < slotPlace.length; slot++) {
    start[slotPlace[slot] + 1]++;
    start[nodes + slotGroup[slot] + 1]++;
  }
  for (let v = 0; v < vertices; v++) start[v + 1] += start[v];
  const end = start.slice(0, vertices);
  const edge = new Int32Array(start[vertices]);
  for (const arc of arcs) {
    edge[end[tail[arc]]++] = arc;
    edge[end[head[arc]]++] = arc;
  }
  for (let slot = 0; slot < slotPlace.length; slot++) {
    edge[end[slotPlace[slot]]++] = -1 - slot;
    edge[end[nodes + slotGroup[slot]]++] = -1 - slot;
  }

  const count = tight.movers.length;
  const residual: Residual = {
    network,
    groups,
    vertices,
    flow: solution.flow.slice(),
    start,
    end,
    edge,
    member: new Int32Array(slotPlace.length).fill(-1),
    next: new Int32Array(count).fill(-1),
    previous: new Int32Array(count).fill(-1),
    slotOf: new Int32Array(count).fill(-1),
    waiting: new Int32Array(groups.count),
  };
  for (let mover = 0; mover < count; mover++) {
    const here = node[solution.choice[tight.movers[mover]]];
    const group = groups.groupOf[mover];
    let slot = slotStart[group];
    while (slotPlace[slot] !== here) slot++;
    enter(residual, mover, slot);
    residual.waiting[group]++;
  }
  return residual;
}

/** Puts a mover first into a slot. */
export function enter({ member, next, previous, slotOf }: Residual, mover: number, slot: number): void {
  const first = member[slot];
  next[mover] = first;
  previous[mover] = -1;
  if (first >= 0) previous[first] = mover;
  member[slot] = mover;
  slotOf[mover] = slot;
}

/** Takes a mover out of the slot they are in. */
export function leave({ member, next, previous, slotOf }: Residual, mover: number): void {
  if (previous[mover] >= 0) next[previous[mover]] = next[mover];
  else member[slotOf[mover]] = next[mover];
  if (next[mover] >= 0) previous[next[mover]] = previous[mover];
  slotOf[mover] = -1;
}

/**
 * The other end of an edge of `vertex` where a unit can go over it, −1 where it cannot.
 *
 * @param forward true for units that go away from `vertex`, false for units that come to it
 */
export function across(residual: Residual, vertex: number, edge: number, forward: boolean): number {
  const { network, groups, flow, member } = residual;
  if (edge >= 0) {
    const { tail, head, lower, upper } = network;
    const isTail = tail[edge] === vertex;
    const canGo = isTail === forward ? flow[edge] < upper[edge] : flow[edge] > lower[edge];
    return canGo ? (isTail ? head[edge] : tail[edge]) : -1;
  }
  const slot = -1 - edge;
  const isPlace = vertex < network.nodes;
  if (isPlace === forward && member[slot] < 0) return -1;
  return isPlace ? network.nodes + groups.slotGroup[slot] : groups.slotPlace[slot];
}
