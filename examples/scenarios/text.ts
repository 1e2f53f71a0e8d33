import type { Scenario } from "../../src/model/types";
import { scenarioJsonSchema } from "../../src/schema/json-schema";

/** Where an editor finds the JSON Schema, seen from a scenario beside this file. */
const address = "../../scenario.schema.json";

/** JSON with one body, person, post … per line, so that a change shows as one line; points to its JSON Schema. */
export function scenarioText(scenario: Scenario): string {
  const fields = Object.entries({ $schema: address, ...scenario }).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${fieldText(value)}`,
  );
  return `{\n${fields.join(",\n")}\n}\n`;
}

function fieldText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((element) => `    ${JSON.stringify(element)}`).join(",\n")}\n  ]`;
}

/** The text of the file `scenario.schema.json`, which the package exports. */
export function schemaText(): string {
  return `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
}
