import { javascriptLpEngine } from "../../../src/engine/javascript-lp/javascript-lp-engine";
import { demandsOf } from "../../../src/explain/conflict/demands";
import { draftOf, modelOfDraft } from "../../../src/explain/conflict/draft";
import { limitsOfNumbers } from "../../../src/explain/conflict/limits-of-numbers";
import { limitsOfPeople } from "../../../src/explain/conflict/limits-of-people";
import type { Cause } from "../../../src/explain/conflict/types";
import { formulate } from "../../../src/formulation/formulate";
import { modelOf } from "../../../src/model/model-of";
import type { Scenario } from "../../../src/model/types";

/** Whether these causes, and nothing else that can be lifted, can hold together: by another engine. */
export function holdTogether(scenario: Scenario, causes: readonly Cause[]): boolean {
  const model = modelOf(scenario);
  const every = new Set(model.posts.keys());
  const demanded = causes.flatMap((cause) => (cause.code === "openings-min" ? [cause.post] : []));
  const keeps = causes.some(({ code }) => code === "keep-at-least");
  const all = [
    ...demandsOf(model, formulate(modelOfDraft(draftOf(model)))),
    ...limitsOfPeople(
      model,
      keeps ? every : new Set([...every].filter((p) => demanded.includes(model.posts[p].id))),
    ),
    ...limitsOfNumbers(model),
  ];
  const kept = new Set(causes.map(({ article, ...cause }) => JSON.stringify(cause)));
  const draft = draftOf(model);
  for (const { cause, lift } of all) if (!kept.has(JSON.stringify(cause))) lift(draft);
  const outcome = javascriptLpEngine.solve(formulate(modelOfDraft(draft)), { proceed: () => true });
  if (outcome.status === "failed") throw new Error(outcome.reason);
  return outcome.status === "optimal";
}
