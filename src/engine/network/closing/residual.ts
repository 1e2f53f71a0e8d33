import type { Steps } from "../../types";
import type { Network, NetworkSolution } from "../types";
import { type Groups, groupMovers } from "./groups";
import { createLinkedLists, insert, type LinkedLists, remove } from "./linked-lists";
import { openArcs } from "./open-arcs";
import { isRestDue, settingUp } from "./rest";
import type { TightChoices } from "./tight-choices";

/**
 * Where one unit can still be shifted without loss. A unit goes on from a place along an open arc with room, or back
 * along one with flow; or somebody who stands at the place and has not chosen yet goes to another place of their group.
 */
export interface Residual {
  readonly network: Network;
  readonly groups: Groups;
  readonly flow: Float64Array;
  /** Per place: open arcs that start or end there are `arc[arcStart[v]]` … `arc[arcEnd[v] − 1]`. */
  readonly arcStart: Int32Array;
  readonly arcEnd: Int32Array;
  readonly arc: Int32Array;
  /**
   * Per place: slots of groups that can be there are `slot[slotStart[v]]` … `slot[slotEnd[v] − 1]`; behind the end are
   * those over which nobody can come at present.
   */
  readonly slotStart: Int32Array;
  readonly slotEnd: Int32Array;
  readonly slot: Int32Array;
  /** Per slot: its index in `slot`, −1 where it has been dropped for good. */
  readonly slotIndex: Int32Array;
  /** Per slot: the movers who stand there, the latest in closing order first to begin with. */
  readonly members: LinkedLists;
  /** Per mover: the slot they stand in, −1 once they have chosen. */
  readonly slotOf: Int32Array;
  /** Per place, and per group: its slots in which somebody stands. */
  readonly heldAt: LinkedLists;
  readonly heldBy: LinkedLists;
  /** Per group: how many have not chosen yet. */
  readonly undecided: Int32Array;
}

/** Time O(tight alternatives + arcs). */
export function* createResidual(
  network: Network,
  solution: Pick<NetworkSolution, "choice" | "flow" | "potential">,
  tight: TightChoices,
): Steps<Residual> {
  const { nodes, tail, head, node, levels } = network;
  const groups = yield* groupMovers(network, tight);
  const slots = groups.slotPlace.length;
  const open = openArcs(network, solution.potential);
  const ends = new Int32Array(2 * open.length);
  const both = new Int32Array(2 * open.length);
  open.forEach((arc, k) => {
    ends[2 * k] = tail[arc];
    ends[2 * k + 1] = head[arc];
    both.fill(arc, 2 * k, 2 * k + 2);
  });
  const arcs = yield* byPlace(nodes, ends, levels);
  const count = tight.movers.length;
  const slotLists = yield* byPlace(nodes, groups.slotPlace, levels);
  const residual: Residual = {
    network,
    groups,
    flow: solution.flow.slice(),
    arcStart: arcs.start,
    arcEnd: arcs.end,
    arc: arcs.item.map((k) => both[k]),
    slotStart: slotLists.start,
    slotEnd: slotLists.end,
    slot: slotLists.item,
    slotIndex: new Int32Array(slots),
    members: createLinkedLists(slots, count),
    slotOf: new Int32Array(count).fill(-1),
    heldAt: createLinkedLists(nodes, slots),
    heldBy: createLinkedLists(groups.count, slots),
    undecided: new Int32Array(groups.count),
  };
  yield settingUp(levels);
  for (let k = 0; k < slots; k++) {
    if (isRestDue(k)) yield settingUp(levels);
    residual.slotIndex[residual.slot[k]] = k;
  }
  for (let mover = 0; mover < count; mover++) {
    if (isRestDue(mover)) yield settingUp(levels);
    const here = node[solution.choice[tight.movers[mover]]];
    const group = groups.groupOf[mover];
    let slot = groups.slotStart[group];
    while (groups.slotPlace[slot] !== here) slot++;
    enter(residual, mover, slot);
    residual.undecided[group]++;
  }
  return residual;
}

/** Puts a mover first into a slot. */
export function enter(residual: Residual, mover: number, slot: number): void {
  const { groups, members, slotOf, heldAt, heldBy } = residual;
  if (members.first[slot] < 0) {
    const group = groups.slotGroup[slot];
    const before = heldBy.first[group];
    if (before >= 0 && heldBy.next[before] < 0) unpark(residual, before);
    insert(heldAt, groups.slotPlace[slot], slot);
    insert(heldBy, group, slot);
  }
  insert(members, slot, mover);
  slotOf[mover] = slot;
}

/** Takes a mover out of the slot they are in. */
export function leave(residual: Residual, mover: number): void {
  const { groups, members, slotOf, heldAt, heldBy } = residual;
  const slot = slotOf[mover];
  slotOf[mover] = -1;
  remove(members, slot, mover);
  if (members.first[slot] >= 0) return;
  remove(heldAt, groups.slotPlace[slot], slot);
  remove(heldBy, groups.slotGroup[slot], slot);
  unpark(residual, slot);
}

/**
 * Whether somebody could come to a slot from another place: somebody undecided of its group stands elsewhere. Most groups
 * are one person, who stands at one place only.
 */
export function canBeEntered({ groups, heldBy }: Residual, slot: number): boolean {
  const held = heldBy.first[groups.slotGroup[slot]];
  return held >= 0 && (held !== slot || heldBy.next[held] >= 0);
}

/** Puts a slot that cannot be entered behind the end of its place's list; it comes back as soon as it can be. */
export function park(residual: Residual, slot: number): void {
  const place = residual.groups.slotPlace[slot];
  swap(residual, residual.slotIndex[slot], --residual.slotEnd[place]);
}

function unpark(residual: Residual, slot: number): void {
  const { slotEnd, slotIndex, groups } = residual;
  const place = groups.slotPlace[slot];
  if (slotIndex[slot] >= slotEnd[place]) swap(residual, slotIndex[slot], slotEnd[place]++);
}

function swap({ slot, slotIndex }: Residual, a: number, b: number): void {
  const first = slot[a];
  const second = slot[b];
  slot[a] = second;
  slot[b] = first;
  slotIndex[second] = a;
  slotIndex[first] = b;
}

/** Items (0, 1, …) listed by their place. */
function* byPlace(
  nodes: number,
  place: Int32Array,
  levels: number,
): Steps<{ start: Int32Array; end: Int32Array; item: Int32Array }> {
  const start = new Int32Array(nodes + 1);
  for (let k = 0; k < place.length; k++) {
    if (isRestDue(k)) yield settingUp(levels);
    start[place[k] + 1]++;
  }
  for (let v = 0; v < nodes; v++) start[v + 1] += start[v];
  const end = start.slice(0, nodes);
  const item = new Int32Array(place.length);
  for (let k = 0; k < place.length; k++) {
    if (isRestDue(k)) yield settingUp(levels);
    item[end[place[k]]++] = k;
  }
  return { start, end, item };
}
