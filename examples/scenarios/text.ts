import type { Scenario } from "../../src/model/types";

/** JSON with one body, person, post … per line, so that a change shows as one line. */
export function scenarioText(scenario: Scenario): string {
  const fields = Object.entries(scenario).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${fieldText(value)}`,
  );
  return `{\n${fields.join(",\n")}\n}\n`;
}

function fieldText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((element) => `    ${JSON.stringify(element)}`).join(",\n")}\n  ]`;
}
