import { levelCosts } from "../engine/costs";
import type { Answer, Level, Program } from "../formulation/types";
import { inPortions, type Steps } from "../kernel/steps";
import type { GoalValue } from "./types";

/**
 * The value of each goal of the policy, level by level, exactly. Takes time in proportion to people, and to levels ×
 * kinds of choice: people are counted by what goals can tell apart, once for all levels.
 *
 * @throws RangeError where a value leaves the whole numbers below 2⁵³
 */
export function* goalValues(program: Program, answer: Answer): Steps<GoalValue[]> {
  const kinds = yield* kindsOfChoice(program, answer);
  const goals: { goal: GoalValue["goal"]; value: number[] }[] = [];
  for (const level of program.levels) {
    if (level.goal === "fewest-grants") continue;
    const value = numberOf(program, level, answer, kinds);
    const last = goals.at(-1);
    if (last?.goal === level.goal) last.value.push(value);
    else goals.push({ goal: level.goal, value: [value] });
  }
  return goals;
}

/** Choices that every goal counts alike. */
interface Kind {
  /** One of them, an index into `Program.cell`, and whether it is an affected person's. */
  readonly alternative: number;
  readonly affected: boolean;
  people: number;
}

function* kindsOfChoice(program: Program, { choice }: Answer): Steps<readonly Kind[]> {
  const { cell, cells, rank, affected, unitRank, changed, ranks } = program;
  const sortOf = new Map<string, number>();
  const sorts = Int32Array.from(cells, (each) => {
    const name = each.kind === "post" ? `${each.demand} ${each.isSourced}` : each.kind;
    const sort = sortOf.get(name) ?? sortOf.size + 1;
    sortOf.set(name, sort);
    return sort;
  });
  const width = sortOf.size + 1;
  const height = ranks.length + 1;
  const kinds = new Map<number, Kind>();
  yield* inPortions(program.people, { stage: "plan", level: program.levels.length }, (first, end) => {
    for (let person = first; person < end; person++) {
      const a = choice[person];
      const tier = unitRank === undefined ? 0 : unitRank[a] + 1;
      const marks = affected[person] * 2 + (changed === undefined ? 0 : changed[a]);
      const sort = cell[a] < 0 ? 0 : sorts[cell[a]];
      const key = ((tier * height + rank[a] + 1) * width + sort) * 4 + marks;
      const kind = kinds.get(key);
      if (kind === undefined) kinds.set(key, { alternative: a, affected: affected[person] === 1, people: 1 });
      else kind.people++;
    }
  });
  return [...kinds.values()];
}

function numberOf(program: Program, level: Level, answer: Answer, kinds: readonly Kind[]): number {
  const costs = levelCosts(program, level);
  let value = 0;
  for (const { alternative, affected, people } of kinds) {
    value = safe(value + safe(people * costs.ofAlternative(alternative, affected)));
  }
  for (const extra of costs.extras) value = safe(value + safe(costs.ofExtra(extra) * answer.extras[extra]));
  return value;
}

function safe(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError("a goal's value leaves the whole numbers below 2^53");
}
