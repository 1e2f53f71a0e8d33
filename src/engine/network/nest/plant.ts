import type { Program } from "../../../formulation/types";
import { lexicographicSign } from "../vectors";
import type { ArcList } from "./arc-list";
import type { Forest } from "./laminar";
import type { Quotas } from "./quotas";
import { minimumOf, type RowSet } from "./row-sets";

/** A set as a place: rows of the program, or a person's choice (only where people are not counted apart). */
export type PlaceSet = RowSet | PersonSet;

/** Σ of a person's choices ≤ 1, or = 1 where they cannot wait. */
export interface PersonSet {
  readonly kind: "person";
  readonly least: 0 | 1;
  /** What waiting costs, so much is saved by a choice: where it stands in `classCost`. Undefined for who cannot wait. */
  readonly waitingCost: number | undefined;
}

/** What a forest is planted into. */
export interface Ground {
  readonly program: Program;
  readonly quotas: Quotas;
  /** `[extra * levels + level]`, over the program's levels. */
  readonly extraCost: Float64Array;
  readonly classCost: Float64Array;
  readonly arcs: ArcList;
  /** Per place so far: its first own arc. */
  readonly arcStart: number[];
  readonly direction: number[];
  readonly rowNode: Int32Array;
  readonly rowUp: Int32Array;
  /** Per program row: the arc whose cost parts its price from that of the other row at the place; −1 for zero. */
  readonly rowThreshold: Int32Array;
}

/**
 * Makes a place of every set, outermost first, numbered from the places there are, and joins it with the place around it.
 *
 * Units flow from a place outwards (direction 1), or from the outside inwards (direction −1). A row "at most" is the
 * capacity of the way out. A minimum parts the way in two: the first units are worth what a shortage costs. A line has
 * two ways: through its room past the pool, and through its grant into the pool.
 */
export function plant(
  ground: Ground,
  sets: readonly PlaceSet[],
  forest: Forest,
  direction: 1 | -1,
): Int32Array {
  const { arcs, arcStart, arcStart: places } = ground;
  const first = places.length;
  const nodeOf = Int32Array.from(sets, (_, set) => first + sets.length - 1 - set);
  const around = (set: number): number => (forest.parent[set] < 0 ? 0 : nodeOf[forest.parent[set]]);
  for (let set = sets.length - 1; set >= 0; set--) {
    arcStart.push(arcs.length);
    ground.direction.push(direction);
    const place: Place = { node: nodeOf[set], up: around(set), direction };
    const each = sets[set];
    const beyond = forest.parent[set] < 0 ? 0 : around(forest.parent[set]);
    if (each.kind === "person") personWay(ground, each, place);
    else if (each.kind === "line") lineWays(ground, each, place, beyond);
    else if (each.kind === "pool") poolWay(ground, each, place);
    else plainWay(ground, each, place);
  }
  return nodeOf;
}

interface Place {
  readonly node: number;
  readonly up: number;
  readonly direction: 1 | -1;
}

function plainWay(ground: Ground, { atMost, minimum }: RowSet, place: Place): void {
  const { program, extraCost } = ground;
  const cap = atMost < 0 ? Number.MAX_SAFE_INTEGER : program.rows[atMost].limit;
  note(ground, atMost, place);
  if (minimum < 0) {
    join(ground, place, place.up, 0, cap);
    return;
  }
  note(ground, minimum, place);
  const { wanted, hard, shortage } = minimumOf(program, minimum);
  const at = shortage * program.levels.length;
  if (shortage < 0 || wanted <= hard || lexicographicSign(extraCost, at, program.levels.length) === 0) {
    join(ground, place, place.up, hard, cap);
    return;
  }
  const worth = { of: extraCost, at, sign: -1 } as const;
  const arc = join(ground, place, place.up, hard, Math.min(wanted, cap), worth);
  if (cap > wanted) join(ground, place, place.up, 0, cap - wanted);
  else for (const row of [atMost, minimum]) if (row >= 0) ground.rowThreshold[row] = arc;
}

function lineWays(ground: Ground, { atMost, quota }: RowSet, place: Place, beyondPool: number): void {
  const { program, quotas, extraCost } = ground;
  const { room, least, most, grant } = quotas.lines[quota];
  if (most <= least) {
    note(ground, atMost, place);
    join(ground, place, place.up, 0, room + least);
    return;
  }
  const past = { ...place, up: beyondPool };
  note(ground, atMost, past);
  join(ground, place, past.up, 0, room + least);
  const cost = { of: extraCost, at: grant * program.levels.length, sign: 1 } as const;
  join(ground, place, place.up, 0, most - least, cost);
}

function poolWay(ground: Ground, { atMost, quota }: RowSet, place: Place): void {
  const { most, granted } = ground.quotas.pools[quota];
  note(ground, atMost, place);
  join(ground, place, place.up, 0, most - granted);
}

function personWay(ground: Ground, { least, waitingCost }: PersonSet, place: Place): void {
  const saved =
    waitingCost === undefined ? undefined : ({ of: ground.classCost, at: waitingCost, sign: -1 } as const);
  join(ground, place, place.up, least, 1, saved);
}

function join(
  { arcs }: Ground,
  place: Place,
  far: number,
  lower: number,
  upper: number,
  cost?: ArcList["cost"][number],
) {
  return place.direction === 1
    ? arcs.add(place.node, far, lower, upper, cost)
    : arcs.add(far, place.node, lower, upper, cost);
}

function note({ rowNode, rowUp }: Ground, row: number, { node, up }: Place): void {
  if (row < 0) return;
  rowNode[row] = node;
  rowUp[row] = up;
}
