import type { Level, Program } from "../../formulation/types";
import type { LevelCosts } from "../costs";
import type { Domain } from "./domain";

/**
 * The best that a level could be if everybody took what is best for it and every extra stood at its better bound:
 * no answer within the domain is better, so an answer that reaches it is proved best at that level. May be infinite
 * or rounded where numbers leave 2⁵³; then no answer's value equals it.
 */
export function obviousBound(program: Program, level: Level, costs: LevelCosts, domain: Domain): number {
  let bound = 0;
  for (let person = 0; person < program.people; person++) {
    bound += bestOf(program, level, costs, domain, person);
  }
  for (const extra of costs.extras) {
    bound += costs.ofExtra(extra) * (level.sense === "least" ? domain.lower[extra] : domain.upper[extra]);
  }
  return Number.isSafeInteger(bound) ? bound : Number.NaN;
}

/** Closes everything that falls short of the obvious bound. What remains are exactly the answers that reach it. */
export function keepObviousBest(program: Program, level: Level, costs: LevelCosts, domain: Domain): void {
  for (let person = 0; person < program.people; person++) {
    const best = bestOf(program, level, costs, domain, person);
    const affected = program.affected[person] === 1;
    for (let a = program.start[person]; a < program.start[person + 1]; a++) {
      if (costs.ofAlternative(a, affected) !== best) domain.open[a] = 0;
    }
  }
  for (const extra of costs.extras) {
    if (costs.ofExtra(extra) === 0) continue;
    if (level.sense === "least") domain.upper[extra] = domain.lower[extra];
    else domain.lower[extra] = domain.upper[extra];
  }
}

function bestOf(program: Program, level: Level, costs: LevelCosts, domain: Domain, person: number): number {
  const affected = program.affected[person] === 1;
  const sign = level.sense === "least" ? 1 : -1;
  let best = Number.POSITIVE_INFINITY;
  for (let a = program.start[person]; a < program.start[person + 1]; a++) {
    if (domain.open[a] === 1) best = Math.min(best, sign * costs.ofAlternative(a, affected));
  }
  return sign * best;
}
