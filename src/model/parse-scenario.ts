import { ScenarioError } from "../kernel/issue";
import { safeParseScenario } from "./safe-parse-scenario";
import type { Scenario } from "./types";

/**
 * Reads anything as a scenario of format `bianzhi/1`.
 *
 * @returns a frozen copy; the model that was derived on the way is kept beside it
 * @throws ScenarioError with every problem, in document order; see `safeParseScenario`
 * @example
 * const text = JSON.stringify(scenario);
 * parseScenario(JSON.parse(text)); // scenario
 */
export function parseScenario(input: unknown): Scenario {
  const parsed = safeParseScenario(input);
  if (!parsed.success) throw new ScenarioError(parsed.issues);
  return parsed.data;
}
