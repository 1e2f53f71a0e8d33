import { isMinimum } from "../formulation/is-minimum";
import { type Answer, basisNames, type Program } from "../formulation/types";
import { finish, type Steps } from "../kernel/steps";
import type { Model, ModelPerson, ModelPost } from "../model/types";
import { goalValues } from "./goal-values";
import { occupancyOf } from "./occupancy";
import { placesOf } from "./places-of";
import { poolBalances } from "./pool-balances";
import type {
  GoalValue,
  Grant,
  Note,
  Optimality,
  Placement,
  Plan,
  Shortfall,
  Staying,
  Waiting,
} from "./types";
import { waitingReasons } from "./waiting-reasons";

/** What a plan says beside what the answer says. */
export interface PlanFacts {
  readonly engine: string;
  readonly optimality: Optimality;
  readonly notes: readonly Note[];
  /** Of the directed stage, where there was one; comes last. */
  readonly directed?: Extract<Note, { code: "directed" }>;
  /** Values of the goals where they are not those of the answer: those of the voluntary stage. */
  readonly goals?: readonly GoalValue[];
}

/** Turns an answer back into the words of the domain. Lists follow the model's order, which is that of ids. */
export function planOf(model: Model, program: Program, answer: Answer, facts: PlanFacts): Plan {
  return finish(writePlan(model, program, answer, facts));
}

/** {@link planOf}, to be left off every few milliseconds. */
export function* writePlan(model: Model, program: Program, answer: Answer, facts: PlanFacts): Steps<Plan> {
  const occupancy = occupancyOf(program, answer);
  yield { stage: "plan", level: program.levels.length, steps: 0 };
  const people = yield* peopleOf(model, program, answer);
  const goals = facts.goals === undefined ? yield* goalValues(program, answer) : facts.goals;
  return {
    ...people,
    grants: grantsOf(model, program, answer),
    pools: poolBalances(model, program, answer),
    shortfalls: shortfallsOf(model, program, occupancy),
    goals,
    engine: facts.engine,
    optimality: facts.optimality,
    notes: [
      ...lotNotes(model),
      ...facts.notes,
      ...gradeNotes(model, people.placements),
      ...returnNotes(model, people.placements),
      ...(facts.directed === undefined ? [] : [facts.directed]),
    ],
  };
}

/** Entries and reasons written between two yields: a few milliseconds. */
const entriesBetweenYields = 1 << 12;

function* peopleOf(
  model: Model,
  program: Program,
  answer: Answer,
): Steps<Pick<Plan, "placements" | "staying" | "waiting">> {
  const placements: Placement[] = [];
  const staying: Staying[] = [];
  const waiting: Waiting[] = [];
  const reasons = waitingReasons(model, program, answer);
  yield { stage: "plan", level: program.levels.length, steps: 0 };
  const places = placesOf(program, answer);
  const enter = (i: number): number => {
    const person = model.people[i];
    const chosen = answer.choice[i];
    const basis = basisNames[program.basis[chosen]];
    if (basis === "waiting") {
      const entry = { person: person.id, reasons: reasons(i) };
      waiting.push(entry);
      return entry.reasons.length + 1;
    }
    const rank = program.ranks[program.rank[chosen]];
    if (basis === "own-seat") staying.push({ person: person.id, body: model.bodies[person.home].id, rank });
    else placements.push({ person: person.id, post: model.posts[places[i]].id, rank, basis });
    return 1;
  };
  yield { stage: "plan", level: program.levels.length, steps: 0 };
  let entered = 0;
  for (let i = 0; i < program.people; i++) {
    entered += enter(i);
    if (entered < entriesBetweenYields) continue;
    entered = 0;
    yield { stage: "plan", level: program.levels.length, steps: i };
  }
  return { placements, staying, waiting };
}

function grantsOf(model: Model, program: Program, answer: Answer): Grant[] {
  return program.extras.flatMap((extra, index) => {
    if (extra.kind !== "grant" || answer.extras[index] === 0) return [];
    const line = model.lines[extra.line];
    return [
      { body: model.bodies[line.body].id, quotaType: model.types[line.type], count: answer.extras[index] },
    ];
  });
}

/** Posts by id, then sections. Sections stand in the model in the order of their bodies. */
function shortfallsOf(model: Model, program: Program, occupancy: Int32Array): Shortfall[] {
  return program.rows.flatMap(({ subject, cells, limit }): Shortfall[] => {
    if (!isMinimum(subject)) return [];
    const missing = cells.reduce((rest, cell) => rest - occupancy[cell], limit);
    if (missing <= 0) return [];
    if (subject.rule === "minimum") return [{ post: model.posts[subject.post].id, missing }];
    const { body, section } = model.sections[subject.section];
    return [{ body: model.bodies[body].id, section, missing }];
  });
}

function returnNotes(model: Model, placements: readonly Placement[]): Note[] {
  if (model.bodies.every(({ returnTo }) => returnTo < 0)) return [];
  const bodyOf = new Map(model.posts.map(({ id, body }) => [id, model.bodies[body]]));
  return placements.flatMap(({ person, post }) => {
    const from = bodyOf.get(post);
    if (from === undefined || from.returnTo < 0) return [];
    const body = model.bodies[from.returnTo].id;
    const date = from.expires === undefined ? {} : { date: from.expires };
    return [{ code: "returns", person, post, body, ...date }];
  });
}

function lotNotes(model: Model): Note[] {
  const seed = model.scenario.policy?.seed;
  return seed === undefined ? [] : [{ code: "by-lot", seed }];
}

function gradeNotes(model: Model, placements: readonly Placement[]): Note[] {
  if (model.scenario.policy?.keepGrade !== "flag") return [];
  const person = new Map(model.people.map((entry) => [entry.id, entry]));
  const post = new Map(model.posts.map((entry) => [entry.id, entry]));
  return placements.flatMap((placement) => {
    const who = person.get(placement.person);
    const where = post.get(placement.post);
    const flagged = who !== undefined && where !== undefined && isBelow(who, where);
    return flagged ? [{ code: "grade-kept", person: placement.person, post: placement.post }] : [];
  });
}

/** True for any post below the person's rank, retained posts included: the grade is kept there as well. */
function isBelow(person: ModelPerson, post: ModelPost): boolean {
  return person.leaderRank >= 0 && (post.leaderRank < 0 || post.leaderRank > person.leaderRank);
}
