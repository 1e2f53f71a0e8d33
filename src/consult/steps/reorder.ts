import type { StepRecipe } from "../advance";
import { ConsultationError } from "../consultation-error";
import { type Directory, directoryOf } from "../people";
import { positionOf } from "../sorted";
import type { Consultation, StepOf } from "../types";

/**
 * A person's new wishes, in place of all earlier ones, from the next solve on. What is proposed to them stays proposed, but
 * what they confirmed they have to confirm again.
 */
export function reorder(state: Consultation, step: StepOf<"reorder">): StepRecipe {
  const { person, preferences, date } = step;
  const directory = directoryOf(state);
  const { position } = directory.person(person);
  const at = positionOf(state.agreed, person);
  if (at >= 0) {
    throw new ConsultationError("already-agreed", [person, state.agreed[at].post], "withdraw first");
  }
  checkWishes(directory, step);
  const latest = state.reordered.filter((wishes) => wishes.person === person).at(-1);
  const before = latest?.acceptsAdjustment ?? state.scenario.people[position].acceptsAdjustment;
  const acceptsAdjustment = step.acceptsAdjustment ?? before;
  const reason = step.reason ?? null;
  const last = state.rounds.length - 1;
  const asked = state.status === "asking" ? positionOf(state.rounds[last].proposals, person) : -1;
  const isConfirmed =
    asked >= 0 && state.rounds[last].proposals[asked].answers.person?.decision === "confirm";
  return (draft) => {
    const round = draft.rounds.length;
    const wishes = preferences.map((wish) => ({ ...wish }));
    draft.reordered.push({ person, preferences: wishes, acceptsAdjustment, reason, date, round });
    if (isConfirmed) draft.rounds[last].proposals[asked].answers.person = null;
    if (round > 0) {
      const entry = { date, person, post: null, by: "person", decision: "reorder", reason } as const;
      draft.rounds[last].log.push(entry);
    }
  };
}

function checkWishes({ model, post, hasBody }: Directory, { person, preferences }: StepOf<"reorder">): void {
  const seen = new Set<string>();
  for (const wish of preferences) {
    const target = wish.post ?? wish.body;
    if (wish.post !== undefined) post(wish.post);
    else if (!hasBody(wish.body)) {
      throw new ConsultationError("unknown-body", [person, wish.body], "a body of the scenario");
    } else if (model.bodies.some(({ id, retiredBy }) => id === wish.body && retiredBy >= 0)) {
      throw new ConsultationError("retired-body", [person, wish.body], "a body that goes on");
    }
    const key = `${wish.post === undefined ? "body" : "post"}\n${target}`;
    if (seen.has(key)) throw new ConsultationError("duplicate-entry", [person, target], "each target once");
    seen.add(key);
  }
}
