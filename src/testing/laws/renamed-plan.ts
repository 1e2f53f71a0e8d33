import type { Plan, Shortfall } from "../../plan/types";
import { type NewNames, to } from "./new-names";

/** A plan with every id replaced, its order kept. */
export function renamedPlan(plan: Plan, names: NewNames): Plan {
  const [body, post, person, type] = [to(names.body), to(names.post), to(names.person), to(names.type)];
  return {
    ...plan,
    placements: plan.placements.map((one) => ({ ...one, person: person(one.person), post: post(one.post) })),
    staying: plan.staying.map((one) => ({ ...one, person: person(one.person), body: body(one.body) })),
    waiting: plan.waiting.map((one) => ({
      ...one,
      person: person(one.person),
      reasons: one.reasons.map((reason) =>
        reason.post === undefined ? reason : { ...reason, post: post(reason.post) },
      ),
    })),
    grants: plan.grants.map((one) => ({ ...one, body: body(one.body), quotaType: type(one.quotaType) })),
    pools: plan.pools.map((one) => ({
      ...one,
      jurisdiction: to(names.jurisdiction)(one.jurisdiction),
      quotaType: type(one.quotaType),
    })),
    shortfalls: plan.shortfalls.map(
      (one): Shortfall =>
        one.post === undefined ? { ...one, body: body(one.body) } : { ...one, post: post(one.post) },
    ),
    notes: plan.notes.map((note) => {
      if (note.code === "grade-kept") return { ...note, person: person(note.person), post: post(note.post) };
      if (note.code !== "returns") return note;
      return { ...note, person: person(note.person), post: post(note.post), body: body(note.body) };
    }),
  };
}
