import { parseScenario } from "./parse-scenario";
import { rememberedModel } from "./remembered-models";
import type { Model, Scenario } from "./types";

/**
 * The model of a scenario: at once for one that `parseScenario` returned; anything else is parsed first.
 *
 * @throws ScenarioError where the scenario was not parsed and something is wrong with it
 */
export function modelOf(scenario: Scenario): Model {
  const known = rememberedModel(scenario) ?? rememberedModel(parseScenario(scenario));
  if (known === undefined) throw new Error("A scenario that was parsed has no model");
  return known;
}
