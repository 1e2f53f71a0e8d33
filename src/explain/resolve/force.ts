import type { Case } from "../case";
import type { Moves } from "../moves";
import { solveAgain } from "./solve-again";

/** Who goes elsewhere in the best plan with a pair forced. The pair is eligible. */
export function forcePair(given: Case, person: number, post: number): Moves | undefined {
  const { model, facts } = given;
  return solveAgain(given, { model, facts, pair: { person, post } });
}

/**
 * Who goes elsewhere in the best plan in which a person has no post: every post that they could have is declined for them,
 * which changes neither ranks nor anybody else's choices.
 */
export function forceOut(given: Case, person: number): Moves | undefined {
  const { model, facts } = given;
  const { id } = model.people[person];
  const others = (model.scenario.responses ?? []).filter((response) => response.person !== id);
  const refused = model.posts.map((post) => ({ person: id, post: post.id, decision: "decline" as const }));
  const scenario = { ...model.scenario, responses: [...others, ...refused] };
  return solveAgain(given, { model: { ...model, scenario }, facts });
}
