import { javascriptLpEngine } from "../../src/engine/javascript-lp/javascript-lp-engine";
import { formulate } from "../../src/formulation/formulate";
import { deriveModel } from "../../src/model/derive-model";
import type { Model, Scenario } from "../../src/model/types";
import { planOf } from "../../src/plan/plan-of";
import type { Plan } from "../../src/plan/types";

/** The model of a scenario and a plan for it. Scenarios here must be right and have a plan. */
export function solved(scenario: Scenario): { readonly model: Model; readonly plan: Plan } {
  const derived = deriveModel(scenario);
  if (!derived.success) throw new Error(JSON.stringify(derived.issues));
  const program = formulate(derived.model);
  const outcome = javascriptLpEngine.solve(program, { proceed: () => true });
  if (outcome.status !== "optimal") throw new Error(JSON.stringify(outcome));
  const plan = planOf(derived.model, program, outcome.answer, {
    engine: "javascript-lp",
    optimality: "claimed",
    notes: [],
  });
  return { model: derived.model, plan };
}
