import { openPlaceQueue } from "./place-queue";
import type { Residual } from "./residual-of";

/** Shortest ways from all places to one. */
export interface Ways {
  readonly to: number;
  /** Per place: the first arc of its way, −1 at the end and where there is no way. */
  readonly arc: Int32Array;
}

const known = new WeakMap<Residual, Map<number, Ways>>();

/**
 * Dijkstra with reduced costs in the ordered group of cost vectors, against the arcs. Time O((arcs + places log places) ×
 * words). Of equally short ways one that depends on nothing but names. Ways to one place are found once.
 */
export function waysTo(residual: Residual, to: number): Ways {
  const found = known.get(residual) ?? new Map<number, Ways>();
  known.set(residual, found);
  const ways = found.get(to) ?? findWays(residual, to);
  found.set(to, ways);
  return ways;
}

function findWays({ layout, arcs, into }: Residual, to: number): Ways {
  const { places } = layout;
  const { words } = layout.classes;
  const { first, from: origin, arc: number, reduced } = into;
  /** Reduced lengths, never below zero. */
  const label = new Float64Array(places * words);
  const arc = new Int32Array(places).fill(-1);
  /** 0 not reached, 1 reached, 2 its way is found. */
  const state = new Uint8Array(places);
  const queue = openPlaceQueue(places, words, label);
  state[to] = 1;
  queue.put(to);
  /** Of parallel arcs of equal cost: rather no person, then the smaller cell and person. */
  const isPreferred = (way: number, other: number): boolean =>
    arcs.to[other] === arcs.to[way] &&
    (arcs.cell[way] - arcs.cell[other] || arcs.person[way] - arcs.person[other]) < 0;
  for (let place = queue.take(); place >= 0; place = queue.take()) {
    state[place] = 2;
    const here = place * words;
    for (let entry = first[place]; entry < first[place + 1]; entry++) {
      const from = origin[entry];
      if (state[from] === 2) continue;
      const there = from * words;
      const cost = entry * words;
      if (state[from] === 1) {
        let difference = 0;
        for (let word = 0; word < words && difference === 0; word++) {
          difference = label[here + word] + reduced[cost + word] - label[there + word];
        }
        if (difference > 0) continue;
        if (difference === 0) {
          if (isPreferred(number[entry], arc[from])) arc[from] = number[entry];
          continue;
        }
      }
      state[from] = 1;
      arc[from] = number[entry];
      for (let word = 0; word < words; word++)
        label[there + word] = label[here + word] + reduced[cost + word];
      queue.put(from);
    }
  }
  return { to, arc };
}

/** Whether there is a way from a place. */
export function hasWay({ to, arc }: Ways, from: number): boolean {
  return from === to || arc[from] >= 0;
}

/** Adds who goes where along a way; false where there is none. */
export function follow({ arcs }: Residual, ways: Ways, from: number, moves: Map<number, number>): boolean {
  for (let place = from; place !== ways.to; ) {
    const arc = ways.arc[place];
    if (arc < 0) return false;
    if (arcs.person[arc] >= 0) moves.set(arcs.person[arc], arcs.cell[arc]);
    place = arcs.to[arc];
  }
  return true;
}

/** What a way costs, word by word. There is one. */
export function costOfWay({ arcs, layout }: Residual, ways: Ways, from: number): Float64Array {
  const { words, table } = layout.classes;
  const cost = new Float64Array(words);
  for (let place = from; place !== ways.to; ) {
    const arc = ways.arc[place];
    for (let word = 0; word < words; word++) {
      cost[word] += table[arcs.plus[arc] * words + word] - table[arcs.minus[arc] * words + word];
    }
    place = arcs.to[arc];
  }
  return cost;
}
