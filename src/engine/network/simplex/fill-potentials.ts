import type { Basis } from "./basis";

/**
 * Potentials that make the reduced cost of every tree arc 0, for one kind of cost, from the root down.
 *
 * @param classCost per cost class: its cost is `classCost[class * stride + offset]`; `arcCost` alike for the network's arcs
 * @param artificialCost cost of every artificial arc
 * @param potential `potential[place * stride + offset]` is written
 */
export function fillPotentials(
  basis: Basis,
  classCost: Float64Array,
  arcCost: Float64Array,
  artificialCost: number,
  potential: Float64Array,
  stride = 1,
  offset = 0,
): void {
  const { network, arcs, choice, parent, link, rises, spare, firstChild, nextSibling } = basis;
  const costOf = (alternative: number) => classCost[network.costClass[alternative] * stride + offset];
  if (basis.places > 0) potential[offset] = 0;
  let x = 0;
  for (;;) {
    if (firstChild[x] >= 0) x = firstChild[x];
    else {
      while (x > 0 && nextSibling[x] < 0) x = parent[x];
      if (x <= 0) return;
      x = nextSibling[x];
    }
    const above = potential[parent[x] * stride + offset];
    const joint = link[x];
    if (joint < 0) potential[x * stride + offset] = above + (costOf(spare[x]) - costOf(choice[~joint]));
    else {
      const cost = joint < arcs ? arcCost[joint * stride + offset] : artificialCost;
      potential[x * stride + offset] = rises[x] === 1 ? above + cost : above - cost;
    }
  }
}
