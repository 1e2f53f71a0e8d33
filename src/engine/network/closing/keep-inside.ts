import type { Steps } from "../../types";
import { leave, type Residual } from "./residual";
import { isRestDue, settingUp } from "./rest";

/**
 * Drops what joins different components, people among it: no unit ever goes over there and comes back.
 * Time O(slots + arcs + movers).
 *
 * @param label per place, then per group
 */
export function* keepInside(residual: Residual, label: Int32Array): Steps<void> {
  const { network, groups, arcStart, arcEnd, arc, slotStart, slotEnd, slot, slotIndex, slotOf } = residual;
  const { nodes, tail, head, levels } = network;
  const { slotPlace, slotGroup } = groups;
  const isInside = (each: number): boolean => label[slotPlace[each]] === label[nodes + slotGroup[each]];
  yield* keep(levels, arcStart, arcEnd, arc, (each) => label[tail[each]] === label[head[each]]);
  yield* keep(levels, slotStart, slotEnd, slot, isInside);
  yield settingUp(levels);
  slotIndex.fill(-1);
  for (let place = 0; place < nodes; place++) {
    for (let k = slotStart[place]; k < slotEnd[place]; k++) {
      if (isRestDue(k)) yield settingUp(levels);
      slotIndex[slot[k]] = k;
    }
  }
  for (let mover = 0; mover < slotOf.length; mover++) {
    if (isRestDue(mover)) yield settingUp(levels);
    const stands = slotOf[mover];
    if (stands < 0 || isInside(stands)) continue;
    leave(residual, mover);
    residual.undecided[slotGroup[stands]]--;
  }
}

function* keep(
  levels: number,
  start: Int32Array,
  end: Int32Array,
  items: Int32Array,
  isKept: (item: number) => boolean,
): Steps<void> {
  let looked = 0;
  for (let place = 0; place < end.length; place++) {
    let kept = start[place];
    for (let k = kept; k < end[place]; k++) {
      if (isRestDue(looked++)) yield settingUp(levels);
      if (isKept(items[k])) items[kept++] = items[k];
    }
    end[place] = kept;
  }
}
