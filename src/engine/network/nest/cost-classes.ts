import type { Program } from "../../../formulation/types";
import { inPortions, type Steps } from "../../../kernel/steps";
import { levelCosts } from "../../costs";

/** What alternatives cost: few classes, however many people. */
export interface CostClasses {
  /** Per alternative: its class. */
  readonly classOf: Int32Array;
  /** `cost[class * levels + level]`, over the program's levels, each made least. */
  readonly cost: Float64Array;
  readonly classes: number;
}

/**
 * Two alternatives are of one class where they agree in everything that a goal can count: people group, rank, demand
 * of the post and whether its body is new, the unit's rank, a change against an earlier plan, waiting. Takes time in proportion to the alternatives, and to classes × levels.
 */
export function* costClasses(program: Program): Steps<CostClasses> {
  const { people, start, cell, rank, affected, cells, unitRank, changed } = program;
  const demands: string[] = [];
  const demandOf = Int32Array.from(cells, (each) => {
    if (each.kind === "seat") return 0;
    const kind = each.isSourced ? `${each.demand}, sourced` : each.demand;
    if (!demands.includes(kind)) demands.push(kind);
    return demands.indexOf(kind) + 1;
  });
  const width = demands.length + 1;
  const half = (program.ranks.length + 1) * width;
  const tiers = 2 + (unitRank?.reduce((most, tier) => Math.max(most, tier), 0) ?? 0);
  const single = new Int32Array(2 * half).fill(-1);
  const several = new Map<number, number>();
  const classOf = new Int32Array(cell.length);
  const example: number[] = [];
  const exampleAffected: boolean[] = [];
  yield* inPortions(people, { stage: "nest", level: 0 }, (first, end) => {
    for (let person = first; person < end; person++) {
      const base = affected[person] === 1 ? half : 0;
      for (let a = start[person]; a < start[person + 1]; a++) {
        const key = base + (cell[a] < 0 ? 0 : (rank[a] + 1) * width + demandOf[cell[a]]);
        const tier = unitRank === undefined ? 0 : unitRank[a] + 1;
        const special = (key * tiers + tier) * 2 + (changed === undefined ? 0 : changed[a]);
        const isPlain = unitRank === undefined && changed === undefined;
        let known = isPlain ? single[key] : (several.get(special) ?? -1);
        if (known < 0) {
          known = example.length;
          if (isPlain) single[key] = known;
          else several.set(special, known);
          example.push(a);
          exampleAffected.push(affected[person] === 1);
        }
        classOf[a] = known;
      }
    }
  });
  const levels = program.levels.length;
  const cost = new Float64Array(example.length * levels);
  program.levels.forEach((level, k) => {
    const costs = levelCosts(program, level);
    const sign = level.sense === "least" ? 1 : -1;
    example.forEach((alternative, index) => {
      cost[index * levels + k] = leastOf(sign * costs.ofAlternative(alternative, exampleAffected[index]));
    });
  });
  return { classOf, cost, classes: example.length };
}

/** No −0, which would differ from 0 in a snapshot. */
function leastOf(value: number): number {
  return value === 0 ? 0 : value;
}
