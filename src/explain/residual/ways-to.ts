import type { Residual } from "./residual-of";

/** Shortest ways from all places to one. */
export interface Ways {
  readonly to: number;
  /** Per place: the first arc of its way, −1 at the end and where there is no way. */
  readonly arc: Int32Array;
  /** `length[place * words + word]`, costs as they are; without meaning where there is no way. */
  readonly length: Float64Array;
}

const known = new WeakMap<Residual, Map<number, Ways>>();

/**
 * Dijkstra with reduced costs in the ordered group of cost vectors, against the arcs. Time O(places² × words + arcs × words).
 * Of equally short ways one that depends on nothing but names. Ways to one place are found once.
 */
export function waysTo(residual: Residual, to: number): Ways {
  const found = known.get(residual) ?? new Map<number, Ways>();
  known.set(residual, found);
  const ways = found.get(to) ?? findWays(residual, to);
  found.set(to, ways);
  return ways;
}

function findWays({ layout, arcs, into, potential }: Residual, to: number): Ways {
  const { places, classes } = layout;
  const { words, table } = classes;
  /** Reduced lengths, never below zero. */
  const label = new Float64Array(places * words);
  const arc = new Int32Array(places).fill(-1);
  const reached = new Uint8Array(places);
  const open = [to];
  reached[to] = 1;
  const isShorter = (a: number, b: number): boolean => {
    for (let word = 0; word < words; word++) {
      const difference = label[a * words + word] - label[b * words + word];
      if (difference !== 0) return difference < 0;
    }
    return a < b;
  };
  const through = new Float64Array(words);
  const reach = (way: number, place: number): void => {
    const from = arcs.from[way];
    if (reached[from] === 2) return;
    for (let word = 0; word < words; word++) {
      const cost = table[arcs.plus[way] * words + word] - table[arcs.minus[way] * words + word];
      const reduced = cost + potential[from * words + word] - potential[place * words + word];
      through[word] = label[place * words + word] + reduced;
    }
    if (reached[from] === 1 && !isLess(through, label, from * words) && !isPreferred(way, from, place))
      return;
    if (reached[from] === 0) open.push(from);
    reached[from] = 1;
    label.set(through, from * words);
    arc[from] = way;
  };
  /** Of parallel arcs of equal cost: rather no person, then the smaller cell and person. */
  const isPreferred = (way: number, from: number, place: number): boolean => {
    const other = arc[from];
    if (arcs.to[other] !== place || through.some((part, word) => part !== label[from * words + word]))
      return false;
    const order = arcs.cell[way] - arcs.cell[other] || arcs.person[way] - arcs.person[other];
    return order < 0;
  };
  while (open.length > 0) {
    let least = 0;
    for (let k = 1; k < open.length; k++) if (isShorter(open[k], open[least])) least = k;
    const place = open[least];
    open[least] = open[open.length - 1];
    open.pop();
    reached[place] = 2;
    for (let k = into.first[place]; k < into.first[place + 1]; k++) reach(into.order[k], place);
  }
  const length = label.map((part, k) => part - potential[k] + potential[to * words + (k % words)]);
  return { to, arc, length };
}

function isLess(through: Float64Array, label: Float64Array, at: number): boolean {
  for (let word = 0; word < through.length; word++) {
    const difference = through[word] - label[at + word];
    if (difference !== 0) return difference < 0;
  }
  return false;
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
