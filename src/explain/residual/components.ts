import type { Residual } from "./residual-of";

const known = new WeakMap<Residual, Int32Array>();

/**
 * Per place: the strongly connected component of the residual graph's arcs of reduced cost nothing. What can be changed
 * without loss at any goal is a cycle of such arcs, and lies inside one component. Found once, in O(places + arcs).
 *
 * Source: R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972) 146–160.
 */
export function tightComponents(residual: Residual): Int32Array {
  const component = known.get(residual) ?? findComponents(residual);
  known.set(residual, component);
  return component;
}

/** Along the arcs into places: components are the same either way round. */
function findComponents({ layout, into }: Residual): Int32Array {
  const { places } = layout;
  const { words } = layout.classes;
  const isTight = (entry: number): boolean => {
    for (let word = 0; word < words; word++) if (into.reduced[entry * words + word] !== 0) return false;
    return true;
  };
  const component = new Int32Array(places).fill(-1);
  const seen = new Int32Array(places).fill(-1);
  const low = new Int32Array(places);
  const next = into.first.slice(0, places);
  const held: number[] = [];
  let count = 0;
  const enter = (place: number, way: number[]): void => {
    seen[place] = count;
    low[place] = count++;
    held.push(place);
    way.push(place);
  };
  for (let start = 0; start < places; start++) {
    if (seen[start] >= 0) continue;
    const way: number[] = [];
    enter(start, way);
    while (way.length > 0) {
      const place = way[way.length - 1];
      if (next[place] < into.first[place + 1]) {
        const entry = next[place]++;
        if (!isTight(entry)) continue;
        const other = into.from[entry];
        if (seen[other] < 0) enter(other, way);
        else if (component[other] < 0) low[place] = Math.min(low[place], seen[other]);
        continue;
      }
      way.pop();
      const before = way.at(-1);
      if (before !== undefined) low[before] = Math.min(low[before], low[place]);
      if (low[place] < seen[place]) continue;
      for (let own = held.pop(); own !== undefined; own = held.pop()) {
        component[own] = place;
        if (own === place) break;
      }
    }
  }
  return component;
}
