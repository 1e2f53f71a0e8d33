import { checkAnswer } from "../../../src/engine/check-answer";
import { formulate } from "../../../src/formulation/formulate";
import type { Answer, Program } from "../../../src/formulation/types";
import { modelOf } from "../../../src/model/model-of";
import type { Model, Scenario } from "../../../src/model/types";
import { planOf } from "../../../src/plan/plan-of";
import type { Plan } from "../../../src/plan/types";
import type { Improvement } from "../../../src/verify/types";

/** A scenario as a program, and the way from where people are to a whole plan. */
export interface Workshop {
  readonly scenario: Scenario;
  readonly model: Model;
  readonly program: Program;
}

export function workshopOf(scenario: Scenario): Workshop {
  const model = modelOf(scenario);
  return { scenario: model.scenario, model, program: formulate(model) };
}

/** Where a plan puts people: per person of the program, the alternative taken. */
export function choicesOf({ model, program }: Workshop, plan: Plan): Int32Array {
  const post = new Map(plan.placements.map((placement) => [placement.person, placement.post]));
  const postAt = new Map(model.posts.map(({ id }, p) => [id, p]));
  return Int32Array.from(model.people, ({ id }, i) => {
    const target = post.get(id);
    return alternativeOf(program, i, target === undefined ? -1 : (postAt.get(target) ?? -1));
  });
}

/** The alternative of a person that is this post, or (−1) waiting or their own seat. */
function alternativeOf({ start, cell, cells }: Program, person: number, post: number): number {
  for (let a = start[person]; a < start[person + 1]; a++) {
    const taken = cell[a] < 0 ? undefined : cells[cell[a]];
    if (taken?.kind === "post" ? taken.post === post : post < 0) return a;
  }
  throw new Error(`person ${person} has no alternative at ${post}`);
}

/**
 * The whole plan of these choices, every number of it true, with the smallest grants, or with `surplus` of them more as
 * far as bounds allow; undefined where it breaks a rule.
 */
export function planOfChoices(
  { model, program }: Workshop,
  choice: Int32Array,
  like: Plan,
  surplus = 0,
): Plan | undefined {
  const answer = withExtras(program, choice, surplus);
  if (checkAnswer(program, answer).length > 0) return undefined;
  const notes = like.notes.filter(
    ({ code }) => code === "crossing-rows" || code === "closing-order-not-applied",
  );
  return planOf(model, program, answer, { engine: "by hand", optimality: "claimed", notes });
}

function withExtras(program: Program, choice: Int32Array, surplus: number): Answer {
  const { cell, cells, extras, rows, levels } = program;
  const taken = new Float64Array(cells.length);
  for (const a of choice) if (cell[a] >= 0) taken[cell[a]]++;
  const values = Float64Array.from(extras, ({ lower }) => lower);
  const sumOf = (of: readonly number[]): number => of.reduce((sum, each) => sum + taken[each], 0);
  const raise = (extra: number, to: number): void => {
    values[extra] = Math.max(values[extra], to);
  };
  let left = surplus;
  for (const row of rows) {
    const people = sumOf(row.cells);
    for (const { extra } of row.extras) {
      const { kind, upper } = extras[extra];
      if (kind === "shortage") raise(extra, row.limit - people);
      if (kind !== "grant" || row.subject.rule !== "body") continue;
      raise(extra, people - row.limit);
      const more = Math.min(left, Math.max(0, upper - values[extra]));
      values[extra] += more;
      left -= more;
    }
  }
  const recovers = levels.some(({ goal }) => goal === "recover");
  for (const row of rows) {
    if (row.subject.rule === "ceiling" && row.extras.length === 1) raise(row.extras[0].extra, row.limit);
  }
  for (const row of rows) {
    if (row.subject.rule !== "pool") continue;
    const of = (kind: string): number =>
      row.extras.find(({ extra }) => extras[extra].kind === kind)?.extra ?? -1;
    const rest = row.extras.reduce(
      (sum, { extra }) => (extras[extra].kind === "reserve" ? sum : sum - values[extra]),
      row.limit,
    );
    if (of("reserve") >= 0) values[of("reserve")] = rest;
    if (recovers) {
      values[of("recovered")] += rest;
      if (of("reserve") >= 0) values[of("reserve")] = 0;
    }
  }
  return { choice, extras: values };
}

/** The plan after an improvement, rebuilt from where everybody is then; undefined where that breaks a rule. */
export function improved(workshop: Workshop, plan: Plan, { moves }: Improvement): Plan | undefined {
  const { model, program } = workshop;
  const choice = choicesOf(workshop, plan);
  const personAt = new Map(model.people.map(({ id }, i) => [id, i]));
  const postAt = new Map(model.posts.map(({ id }, p) => [id, p]));
  for (const { person, to } of moves) {
    const i = personAt.get(person) ?? -1;
    choice[i] = alternativeOf(program, i, to.at === "post" ? (postAt.get(to.post) ?? -1) : -1);
  }
  return planOfChoices(workshop, choice, plan);
}

/** Every number of a plan that is to be compared, all goals turned into "least", fewest grants last. */
export function costOf({ program }: Workshop, plan: Plan): number[] {
  const stated = plan.goals.flatMap(({ value }) => value);
  const senses = program.levels.filter(({ goal }) => goal !== "fewest-grants");
  const goals = stated.map((number, level) => (senses[level].sense === "most" ? -number : number));
  return [...goals, plan.grants.reduce((sum, { count }) => sum + count, 0)];
}

/** Negative where the first is better. */
export function compareCosts(a: readonly number[], b: readonly number[]): number {
  const level = a.findIndex((number, k) => number !== b[k]);
  return level < 0 ? 0 : a[level] - b[level];
}
