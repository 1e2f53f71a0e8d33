import type { Network } from "../types";

/** Arcs whose flow can differ between best solutions: reduced cost 0 and bounds that are not equal. Time O(arcs × levels). */
export function openArcs(
  { levels, tail, head, lower, upper, arcCost }: Network,
  potential: Float64Array,
): Int32Array {
  const open = new Int32Array(tail.length);
  let count = 0;
  for (let arc = 0; arc < tail.length; arc++) {
    if (lower[arc] === upper[arc]) continue;
    const from = tail[arc] * levels;
    const to = head[arc] * levels;
    let k = 0;
    while (k < levels && arcCost[arc * levels + k] === potential[from + k] - potential[to + k]) k++;
    if (k === levels) open[count++] = arc;
  }
  return open.subarray(0, count);
}
