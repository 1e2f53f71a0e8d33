import type { Arcs } from "./arcs";
import type { Classes } from "./classes";

/**
 * Arcs round a cycle whose costs add up to less than nothing, compared word by word; undefined where there is none.
 *
 * Bellman–Ford with Tarjan's disassembly: every place starts with label 0; a place whose label falls takes the places that
 * got theirs through it out of the tree until they are reached again. A label is therefore the cost of a simple way at any
 * time, which keeps sums exact (see `layOutClasses`), and a cycle is found as soon as it closes. Time O(places × arcs × words)
 * at worst; on plans a few passes over the arcs.
 *
 * Source: B. V. Cherkassky, A. V. Goldberg, Negative-cycle detection algorithms, Math. Programming 85 (1999) 277–311.
 */
export function negativeCycle(places: number, arcs: Arcs, classes: Classes): number[] | undefined {
  const found = labelPlaces(places, arcs, classes);
  return "cycle" in found ? found.cycle : undefined;
}

/** The same, or where there is none the labels: costs that no arc from one place to another undercuts (`label[place * words + word]`). */
export function labelPlaces(
  places: number,
  arcs: Arcs,
  classes: Classes,
): { readonly cycle: number[] } | { readonly label: Float64Array } {
  const { words, table } = classes;
  const { first, order } = byOrigin(places, arcs);
  const label = new Float64Array(places * words);
  const tree = openTree(places);
  const queue = openQueue(places);

  const falls = (arc: number, from: number, to: number): boolean => {
    const plus = arcs.plus[arc] * words;
    const minus = arcs.minus[arc] * words;
    for (let word = 0; word < words; word++) {
      const difference =
        label[from * words + word] + table[plus + word] - table[minus + word] - label[to * words + word];
      if (difference !== 0) return difference < 0;
    }
    return false;
  };

  for (let from = queue.take(); from >= 0; from = queue.take()) {
    if (!tree.holds(from)) continue;
    for (let k = first[from]; k < first[from + 1]; k++) {
      const arc = order[k];
      const to = arcs.to[arc];
      if (!falls(arc, from, to)) continue;
      if (!tree.hang(to, from, arc)) return { cycle: [...tree.wayUp(from, to, arcs.from), arc] };
      const plus = arcs.plus[arc] * words;
      const minus = arcs.minus[arc] * words;
      for (let word = 0; word < words; word++) {
        label[to * words + word] = label[from * words + word] + table[plus + word] - table[minus + word];
      }
      queue.add(to);
    }
  }
  return { label };
}

/** Arcs by the place where they start: those of place v are `order[first[v]]` … `order[first[v + 1] − 1]`. */
function byOrigin(places: number, { from }: Arcs): { first: Int32Array; order: Int32Array } {
  const first = new Int32Array(places + 1);
  for (const place of from) first[place + 1]++;
  for (let place = 0; place < places; place++) first[place + 1] += first[place];
  const filled = first.slice(0, places);
  const order = new Int32Array(from.length);
  for (let arc = 0; arc < from.length; arc++) order[filled[from[arc]]++] = arc;
  return { first, order };
}

/** First in, first out, no place twice; starts with all of them. */
function openQueue(places: number): { take(): number; add(place: number): void } {
  const ring = Int32Array.from({ length: places }, (_, place) => place);
  const waits = new Uint8Array(places).fill(1);
  let head = 0;
  let count = places;
  return {
    take: () => {
      if (count === 0) return -1;
      const place = ring[head];
      head = head + 1 === places ? 0 : head + 1;
      count--;
      waits[place] = 0;
      return place;
    },
    add: (place) => {
      if (waits[place] === 1) return;
      waits[place] = 1;
      const tail = head + count;
      ring[tail < places ? tail : tail - places] = place;
      count++;
    },
  };
}

/** The tree of ways to all places, as a ring in which every place stands before those that hang from it. */
function openTree(places: number): {
  holds(place: number): boolean;
  /** Hangs `place` from `from` by `arc`; false, and nothing done, where `from` hangs from `place` already. */
  hang(place: number, from: number, arc: number): boolean;
  /** Arcs from `top` down to `place`. */
  wayUp(place: number, top: number, origin: Int32Array): number[];
} {
  const start = places;
  const next = Int32Array.from({ length: places + 1 }, (_, place) => (place === start ? 0 : place + 1));
  const previous = Int32Array.from({ length: places + 1 }, (_, place) => (place === 0 ? start : place - 1));
  /** 0 for the start, −1 outside the tree. */
  const depth = new Int32Array(places + 1).fill(1);
  depth[start] = 0;
  const by = new Int32Array(places).fill(-1);
  return {
    holds: (place) => depth[place] >= 0,
    hang: (place, from, arc) => {
      if (place === from) return false;
      if (depth[place] >= 0) {
        for (let below = next[place]; depth[below] > depth[place]; below = next[below]) {
          if (below === from) return false;
        }
        const own = depth[place];
        let below = next[place];
        while (depth[below] > own) {
          depth[below] = -1;
          below = next[below];
        }
        const before = previous[place];
        next[before] = below;
        previous[below] = before;
      }
      depth[place] = depth[from] + 1;
      by[place] = arc;
      const after = next[from];
      next[from] = place;
      previous[place] = from;
      next[place] = after;
      previous[after] = place;
      return true;
    },
    wayUp: (place, top, origin) => {
      const way: number[] = [];
      for (let at = place; at !== top; at = origin[by[at]]) way.push(by[at]);
      return way.reverse();
    },
  };
}
