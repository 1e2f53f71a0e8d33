import type { Model, Scenario } from "./types";

const models = new WeakMap<Scenario, Model>();

/** Keeps the model of a scenario for as long as the scenario itself is kept. */
export function rememberModel(scenario: Scenario, model: Model): void {
  models.set(scenario, model);
}

/** The model that was derived when this very scenario was parsed. */
export function rememberedModel(scenario: Scenario): Model | undefined {
  return models.get(scenario);
}
