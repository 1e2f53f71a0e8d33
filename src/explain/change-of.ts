import type { Facts } from "../verify/facts";
import { goalNumbers } from "../verify/goals";
import { leastGrants } from "../verify/refute/state";
import type { Stage } from "../verify/stage";
import type { Move } from "../verify/types";
import { type Moves, whereaboutsOf } from "./moves";
import { tallyAfter } from "./tally-after";
import type { Change } from "./types";

/**
 * Says moves in the words of the domain, with what every goal gains or loses.
 *
 * @param after the facts that hold afterwards, where a limit is changed
 * @param first who begins the chain, −1 for the person with the smallest id
 */
export function changeOf(stage: Stage, moves: Moves, first: number, after: Facts = stage.facts): Change {
  const { facts, assignment, tally, granted } = stage;
  const counted = tallyAfter(stage, moves);
  const grantedAfter = leastGrants(after, counted.seated);
  return {
    moves: inChains(facts, assignment.post, moves, first),
    goals: facts.goals.map((goal) => ({
      goal,
      before: goalNumbers(goal, facts, tally, granted),
      after: goalNumbers(goal, facts, counted, grantedAfter),
    })),
    granted: { before: sum(granted), after: sum(grantedAfter) },
  };
}

/** Behind each move that of somebody who leaves where it goes, the smallest id first. */
function inChains(facts: Facts, from: Int32Array, moves: Moves, first: number): Move[] {
  const movers = [...moves.keys()]
    .filter((person) => moves.get(person) !== from[person])
    .sort((a, b) => a - b);
  const leaving = new Map<number, number[]>();
  for (const person of movers) {
    const own = leaving.get(from[person]) ?? [];
    leaving.set(from[person], own);
    own.push(person);
  }
  const left = new Set(movers);
  const chain: number[] = [];
  for (const start of left.has(first) ? [first, ...movers] : movers) {
    for (let next: number | undefined = start; next !== undefined && left.delete(next); ) {
      chain.push(next);
      const to: number = moves.get(next) ?? -1;
      next = to < 0 ? undefined : leaving.get(to)?.find((person) => left.has(person));
    }
  }
  return chain.map((person) => ({
    person: facts.at.scenario.people[person].id,
    from: whereaboutsOf(facts, person, from[person]),
    to: whereaboutsOf(facts, person, moves.get(person) ?? -1),
  }));
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, number) => total + number, 0);
}
