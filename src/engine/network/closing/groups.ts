import type { Steps } from "../../types";
import type { Network } from "../types";
import { isRestDue, settingUp } from "./rest";
import type { TightChoices } from "./tight-choices";

/** People who can be at the same places are interchangeable until it is their turn: they form a group. */
export interface Groups {
  readonly count: number;
  /** Per mover. */
  readonly groupOf: Int32Array;
  /** Per group (and one more): its slots. A slot is one group at one place. */
  readonly slotStart: Int32Array;
  /** Per slot. */
  readonly slotPlace: Int32Array;
  readonly slotGroup: Int32Array;
}

/** Groups movers by their lists of places, with a hash table. Expected time O(tight alternatives). */
export function* groupMovers(
  { node, levels }: Network,
  { movers, start, alternative }: TightChoices,
): Steps<Groups> {
  let size = 16;
  while (size < 2 * movers.length) size *= 2;
  const table = new Int32Array(size).fill(-1);
  const groupOf = new Int32Array(movers.length);
  const example = new Int32Array(movers.length);
  let count = 0;
  let slots = 0;
  for (let mover = 0; mover < movers.length; mover++) {
    if (isRestDue(mover)) yield settingUp(levels);
    let hash = 0;
    for (let k = start[mover]; k < start[mover + 1]; k++) {
      hash = Math.imul(hash ^ node[alternative[k]], 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    let at = hash & (size - 1);
    while (table[at] >= 0 && !haveSamePlaces(example[table[at]], mover)) at = (at + 1) & (size - 1);
    if (table[at] < 0) {
      table[at] = count;
      example[count++] = mover;
      slots += start[mover + 1] - start[mover];
    }
    groupOf[mover] = table[at];
  }

  const slotStart = new Int32Array(count + 1);
  const slotPlace = new Int32Array(slots);
  const slotGroup = new Int32Array(slots);
  let slot = 0;
  for (let group = 0; group < count; group++) {
    if (isRestDue(group)) yield settingUp(levels);
    for (let k = start[example[group]]; k < start[example[group] + 1]; k++) {
      slotPlace[slot] = node[alternative[k]];
      slotGroup[slot++] = group;
    }
    slotStart[group + 1] = slot;
  }
  return { count, groupOf, slotStart, slotPlace, slotGroup };

  function haveSamePlaces(a: number, b: number): boolean {
    const length = start[a + 1] - start[a];
    if (length !== start[b + 1] - start[b]) return false;
    for (let k = 0; k < length; k++) {
      if (node[alternative[start[a] + k]] !== node[alternative[start[b] + k]]) return false;
    }
    return true;
  }
}
