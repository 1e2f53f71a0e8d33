import * as z from "zod";
import { scenarioSchema } from "./scenario";

/** Formats that are known here only; their patterns say the same. A validator may refuse formats it does not know. */
const ownFormats = new Set(["id", "key", "text", "prose", "line"]);

/**
 * JSON Schema (draft 2020-12) of format `bianzhi/1`, for editors and for checking documents outside JavaScript.
 * It knows the form of every field, not whether names refer to something or `min` exceeds `max`.
 *
 * @returns a new plain object on every call
 * @example
 * scenarioJsonSchema().$id; // "urn:bianzhi:scenario:1"
 */
export function scenarioJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(scenarioSchema, {
    io: "input",
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined && ownFormats.has(jsonSchema.format)) delete jsonSchema.format;
    },
  });
  return {
    $schema,
    $id: "urn:bianzhi:scenario:1",
    title: "bianzhi/1",
    description: "机构改革综合科室人员分流与编制调剂: one scenario, input of reassign",
    ...schema,
  };
}
