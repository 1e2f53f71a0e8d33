import { type Answer, basisNames, type Program } from "../formulation/types";
import type { Model, ModelPerson, ModelPost } from "../model/types";
import { goalValues } from "./goal-values";
import { occupancyOf } from "./occupancy";
import { poolBalances } from "./pool-balances";
import type { Grant, Note, Optimality, Placement, Plan, Shortfall, Staying, Waiting } from "./types";
import { waitingReasons } from "./waiting-reasons";

/** What a plan says beside what the answer says. */
export interface PlanFacts {
  readonly engine: string;
  readonly optimality: Optimality;
  readonly notes: readonly Note[];
}

/** Turns an answer back into the words of the domain. Lists follow the model's order, which is that of ids. */
export function planOf(model: Model, program: Program, answer: Answer, facts: PlanFacts): Plan {
  const occupancy = occupancyOf(program, answer);
  const people = peopleOf(model, program, answer, occupancy);
  return {
    ...people,
    grants: grantsOf(model, program, answer),
    pools: poolBalances(model, program, answer),
    shortfalls: shortfallsOf(model, occupancy),
    goals: goalValues(program, answer),
    engine: facts.engine,
    optimality: facts.optimality,
    notes: [...lotNotes(model), ...facts.notes, ...gradeNotes(model, people.placements)],
  };
}

function peopleOf(
  model: Model,
  program: Program,
  answer: Answer,
  occupancy: Int32Array,
): Pick<Plan, "placements" | "staying" | "waiting"> {
  const placements: Placement[] = [];
  const staying: Staying[] = [];
  const waiting: Waiting[] = [];
  const reasons = waitingReasons(model, program, occupancy);
  for (let i = 0; i < program.people; i++) {
    const person = model.people[i];
    const chosen = answer.choice[i];
    const basis = basisNames[program.basis[chosen]];
    if (basis === "waiting") waiting.push({ person: person.id, reasons: reasons(i) });
    else {
      const rank = program.ranks[program.rank[chosen]];
      if (basis === "own-seat") staying.push({ person: person.id, body: model.bodies[person.home].id, rank });
      else placements.push({ person: person.id, post: model.posts[program.cell[chosen]].id, rank, basis });
    }
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

function shortfallsOf(model: Model, occupancy: Int32Array): Shortfall[] {
  return model.posts.flatMap((post, p) =>
    occupancy[p] < post.min ? [{ post: post.id, missing: post.min - occupancy[p] }] : [],
  );
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
