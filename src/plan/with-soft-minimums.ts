import type { Model, Scenario } from "../model/types";

/** The same model with soft minimums and no other goal: what is missing there is what hard minimums cannot have. */
export function withSoftMinimums(model: Model): Model {
  const scenario: Scenario = {
    ...model.scenario,
    policy: { ...model.scenario.policy, hardMinimums: false, directed: false, goals: ["minimums"] },
  };
  return { ...model, scenario };
}
