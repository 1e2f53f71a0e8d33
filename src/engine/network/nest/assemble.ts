import type { Program } from "../../../formulation/types";
import type { Network } from "../types";
import type { CostClasses } from "./cost-classes";
import type { Frame, Nested } from "./nesting";
import type { Ground } from "./plant";

/** The part of a network that says where people can go. */
export interface Sources {
  readonly people: number;
  readonly start: Int32Array;
  readonly node: Int32Array;
  readonly costClass: Int32Array;
  readonly pairArc: Int32Array | undefined;
}

/**
 * Lays out the network in flat arrays, and leaves out levels at which nothing costs anything (one always stays).
 *
 * @param firstPair number of arcs that belong to places
 * @param base per level of the program: what it costs where nothing flows
 */
export function assemble(
  ground: Ground,
  classes: CostClasses,
  sources: Sources,
  firstPair: number,
  base: Float64Array,
): Nested {
  const { program, arcs } = ground;
  const level = levelsThatCount(program, classes, ground);
  const levels = level.length;
  const arcCost = new Float64Array(arcs.length * levels);
  arcs.cost.forEach((cost, arc) => {
    if (cost === undefined) return;
    for (let k = 0; k < levels; k++) {
      const value = cost.of[cost.at + level[k]];
      if (value !== 0) arcCost[arc * levels + k] = cost.sign * value;
    }
  });
  const all = program.levels.length;
  const classCost = new Float64Array(classes.classes * levels);
  for (let each = 0; each < classes.classes; each++) {
    for (let k = 0; k < levels; k++) classCost[each * levels + k] = classes.cost[each * all + level[k]];
  }
  const { pairArc, ...ways } = sources;
  const network: Network = {
    nodes: ground.arcStart.length,
    levels,
    ...ways,
    classCost,
    tail: Int32Array.from(arcs.tail),
    head: Int32Array.from(arcs.head),
    lower: Float64Array.from(arcs.lower),
    upper: Float64Array.from(arcs.upper),
    arcCost,
  };
  const frame: Frame = {
    level,
    base: Float64Array.from(level, (each) => base[each]),
    rowNode: ground.rowNode,
    rowUp: ground.rowUp,
    rowThreshold: ground.rowThreshold,
    direction: Int8Array.from(ground.direction),
    arcStart: Int32Array.from([...ground.arcStart, firstPair]),
    pairArc,
  };
  return { nests: true, feasible: true, network, frame };
}

function levelsThatCount(program: Program, classes: CostClasses, { arcs }: Ground): Int32Array {
  const all = program.levels.length;
  const counts = new Uint8Array(all);
  for (let at = 0; at < classes.cost.length; at++) if (classes.cost[at] !== 0) counts[at % all] = 1;
  for (const cost of arcs.cost) {
    if (cost === undefined) continue;
    for (let k = 0; k < all; k++) if (cost.of[cost.at + k] !== 0) counts[k] = 1;
  }
  const level = [...counts.keys()].filter((k) => counts[k] === 1);
  return Int32Array.from(level.length > 0 || all === 0 ? level : [all - 1]);
}
