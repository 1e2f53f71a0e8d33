import type { Program } from "../../../formulation/types";
import type { Quotas } from "./quotas";
import type { RowSet } from "./row-sets";
import type { Edges } from "./two-colours";

/**
 * The graph whose colours say on which side rows can stand. Vertices are people (by index), then sets, then one helper
 * per line with a grant: line and pool are both joined to it, so that they get one colour. Edges join what crosses, and
 * whatever stands between a line and its pool to that line. Time O(alternatives × sets per cell²).
 */
export interface CrossingGraph extends Edges {
  readonly vertices: number;
  readonly from: number[];
  readonly to: number[];
}

export function crossingGraph(program: Program, quotas: Quotas, sets: readonly RowSet[]): CrossingGraph {
  const { people } = program;
  const setsOfCell: number[][] = program.cells.map(() => []);
  sets.forEach((set, index) => {
    for (const cell of set.cells) setsOfCell[cell].push(index);
  });
  const from: number[] = [];
  const to: number[] = [];
  const poolOf = poolSets(quotas, sets);
  let helper = people + sets.length;
  poolOf.forEach((pool, set) => {
    if (pool < 0) return;
    from.push(people + set, people + pool);
    to.push(helper, helper);
    helper++;
  });
  betweenSets(sets, setsOfCell, poolOf, (a, b) => {
    from.push(people + a);
    to.push(people + b);
  });
  betweenPeopleAndSets(program, sets, setsOfCell, poolOf, (person, set) => {
    from.push(person);
    to.push(people + set);
  });
  return { vertices: helper, from, to };
}

/** Per set: the set of the pool that grants to it, where it is a line whose grant is to be decided; −1 otherwise. */
function poolSets({ lines, pools }: Quotas, sets: readonly RowSet[]): Int32Array {
  const setOfPool = new Int32Array(pools.length).fill(-1);
  sets.forEach((set, index) => {
    if (set.kind === "pool") setOfPool[set.quota] = index;
  });
  return Int32Array.from(sets, (set) => {
    if (set.kind !== "line") return -1;
    const line = lines[set.quota];
    return line.most > line.least ? setOfPool[line.pool] : -1;
  });
}

function betweenSets(
  sets: readonly RowSet[],
  setsOfCell: readonly (readonly number[])[],
  poolOf: Int32Array,
  join: (a: number, b: number) => void,
): void {
  const size = (set: number): number => sets[set].cells.length;
  const shared = new Int32Array(sets.length);
  const sharedWith = (set: number): number[] => {
    const touched: number[] = [];
    for (const cell of sets[set].cells) {
      for (const other of setsOfCell[cell]) if (shared[other]++ === 0) touched.push(other);
    }
    return touched;
  };
  sets.forEach((_, a) => {
    const pool = poolOf[a];
    const around: number[] = [];
    const touched = sharedWith(a);
    for (const b of touched) {
      if (b > a && shared[b] < size(a) && shared[b] < size(b)) join(a, b);
      if (pool >= 0 && b !== pool && shared[b] === size(a) && size(b) > size(a) && size(b) < size(pool))
        around.push(b);
    }
    for (const b of touched) shared[b] = 0;
    if (around.length === 0) return;
    const inPool = sharedWith(pool);
    for (const b of around) if (shared[b] === size(b)) join(a, b);
    for (const b of inPool) shared[b] = 0;
  });
}

function betweenPeopleAndSets(
  { people, start, cell }: Program,
  sets: readonly RowSet[],
  setsOfCell: readonly (readonly number[])[],
  poolOf: Int32Array,
  join: (person: number, set: number) => void,
): void {
  const takers = new Int32Array(setsOfCell.length);
  for (let a = 0; a < cell.length; a++) if (cell[a] >= 0) takers[cell[a]]++;
  const pairs = sets.map((set) => set.cells.reduce((sum, each) => sum + takers[each], 0));
  const shared = new Int32Array(sets.length);
  for (let person = 0; person < people; person++) {
    const touched: number[] = [];
    let own = 0;
    for (let a = start[person]; a < start[person + 1]; a++) {
      if (cell[a] < 0) continue;
      own++;
      for (const set of setsOfCell[cell[a]]) if (shared[set]++ === 0) touched.push(set);
    }
    for (const set of touched) {
      const crosses = shared[set] < own && shared[set] < pairs[set];
      const pool = poolOf[set];
      const within = pool >= 0 && shared[set] === pairs[set] && pairs[set] < own;
      if (crosses || (within && shared[pool] === own && own < pairs[pool])) join(person, set);
    }
    for (const set of touched) shared[set] = 0;
  }
}
