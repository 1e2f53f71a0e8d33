import { homeLineBody, lineOfPost } from "../verify/eligibility";
import type { Facts } from "../verify/facts";
import { goalNumbers } from "../verify/goals";
import { leastGrants } from "../verify/refute/state";
import type { Stage } from "../verify/stage";
import type { Move } from "../verify/types";
import type { Case } from "./case";
import { type Moves, whereaboutsOf } from "./moves";
import { residualOf } from "./residual/residual-of";
import { readTallyAfter } from "./tally-after";
import type { Change } from "./types";

/**
 * Says moves in the words of the domain, with what every goal gains or loses.
 *
 * @param after the facts that hold afterwards, where a limit is changed
 * @param first who begins the chain, −1 for the person with the smallest id
 */
export function changeOf(stage: Case, moves: Moves, first: number, after: Facts = stage.facts): Change {
  const { facts, assignment } = stage;
  const present = presentNumbers(stage);
  // A plan that grants more than it needs is solved again with the least everywhere.
  const isWhole = after !== facts || residualOf(stage) === undefined;
  const numbers = readTallyAfter(stage, moves, (counted): Numbers => {
    const granted = isWhole ? leastGrants(after, counted.seated) : grantsAfter(stage, moves, counted.seated);
    return {
      goals: facts.goals.map((goal) => goalNumbers(goal, facts, counted, granted)),
      granted: sum(granted),
    };
  });
  return {
    moves: inChains(facts, assignment.post, moves, first),
    goals: facts.goals.map((goal, k) => ({
      goal,
      before: [...present.goals[k]],
      after: [...numbers.goals[k]],
    })),
    granted: { before: present.granted, after: numbers.granted },
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

interface Numbers {
  readonly goals: readonly (readonly number[])[];
  readonly granted: number;
}

const known = new WeakMap<Stage, Numbers>();

/** The numbers of the plan as it is, counted once. */
function presentNumbers(stage: Stage): Numbers {
  const { facts, tally, granted } = stage;
  const goals =
    known.get(stage)?.goals ?? facts.goals.map((goal) => goalNumbers(goal, facts, tally, granted));
  const numbers = known.get(stage) ?? { goals, granted: sum(granted) };
  known.set(stage, numbers);
  return numbers;
}

/** The least that can be granted after moves. What is granted as things are is the least, but for lines that they touch. */
function grantsAfter(
  { facts, assignment, granted }: Stage,
  moves: Moves,
  seated: Float64Array,
): Float64Array {
  const { room, grantMin } = facts.lines;
  const after = granted.slice();
  const settle = (person: number, post: number): void => {
    if (post < 0 && facts.homes.affected[person] === 1) return;
    const line = post >= 0 ? lineOfPost(facts, post) : ownLine(facts, person);
    after[line] = Math.max(grantMin[line], seated[line] - room[line]);
  };
  for (const [person, to] of moves) {
    settle(person, assignment.post[person]);
    settle(person, to);
  }
  return after;
}

function ownLine(facts: Facts, person: number): number {
  return homeLineBody(facts, person) * facts.at.types.length + facts.at.personType[person];
}

function sum(numbers: Float64Array): number {
  let total = 0;
  for (let k = 0; k < numbers.length; k++) total += numbers[k];
  return total;
}
