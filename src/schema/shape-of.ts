import type * as z from "zod";
import type { IssueCode } from "../kernel/issue-codes";
import type { ObjectShape, Shape, TextShape, VariantsShape } from "./shape";

/**
 * The shape of a zod description. Knows what format `bianzhi/1` uses of zod and refuses the rest, so that nothing
 * that a description says can be overlooked.
 *
 * @throws TypeError for a kind of schema or check that it does not know
 */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "string":
      return textShape(schema);
    case "number":
      return numberShape(schema);
    case "boolean":
      return { kind: "boolean" };
    case "literal":
    case "enum":
      return { kind: "word", words: schema._zod.values as ReadonlySet<string> };
    case "array":
      return { kind: "list", element: shapeOf(def.element), least: leastLength(schema) };
    case "record":
      return { kind: "record", key: textShape(def.keyType), entry: shapeOf(def.valueType) };
    case "object":
      return objectShape(schema);
    case "union":
      return "discriminator" in def ? variantsShape(def) : choiceShape(def.options);
    default:
      throw new TypeError(`No shape for a zod schema of type ${def.type}`);
  }
}

const textCodes: ReadonlyMap<string, IssueCode> = new Map([
  ["id", "invalid-id"],
  ["key", "invalid-id"],
  ["date", "invalid-date"],
]);

function textShape(schema: z.core.$ZodType): TextShape {
  const def = schema._zod.def as z.core.$ZodStringFormatDef & { fn?: (text: string) => boolean };
  if (def.type !== "string" || def.checks?.length) throw new TypeError("No shape for this kind of text");
  const { fn, pattern } = def;
  const accepts = fn ?? (pattern === undefined ? () => true : (text: string) => pattern.test(text));
  return { kind: "text", accepts, code: textCodes.get(def.format) ?? "invalid-text" };
}

function numberShape(schema: z.core.$ZodType): Shape {
  const def = schema._zod.def as z.core.$ZodNumberFormatDef;
  if (def.format !== "safeint") throw new TypeError("Only whole numbers have a shape");
  let least = Number.MIN_SAFE_INTEGER;
  let most = Number.MAX_SAFE_INTEGER;
  for (const check of def.checks ?? []) {
    const bound = check._zod.def as z.core.$ZodCheckGreaterThanDef | z.core.$ZodCheckLessThanDef;
    if (bound.check === "greater_than" && bound.inclusive) least = Math.max(least, Number(bound.value));
    else if (bound.check === "less_than" && bound.inclusive) most = Math.min(most, Number(bound.value));
    else throw new TypeError(`No shape for a number with the check ${bound.check}`);
  }
  return { kind: "number", least, most };
}

function leastLength(schema: z.core.$ZodType): number {
  return (schema._zod.def.checks ?? []).reduce((least, check) => {
    const def = check._zod.def as z.core.$ZodCheckMinLengthDef;
    if (def.check !== "min_length") throw new TypeError(`No shape for a list with the check ${def.check}`);
    return Math.max(least, def.minimum);
  }, 0);
}

function objectShape(schema: z.core.$ZodType): ObjectShape {
  const def = schema._zod.def as z.core.$ZodObjectDef;
  if (def.type !== "object" || def.catchall?._zod.def.type !== "never") {
    throw new TypeError("Only strict objects have a shape");
  }
  const fields = new Map<string, Shape>();
  const required: string[] = [];
  for (const [name, field] of Object.entries(def.shape)) {
    const inner = (field as z.core.$ZodTypes)._zod.def;
    if (inner.type !== "optional") required.push(name);
    const written = inner.type === "optional" ? inner.innerType : field;
    if (written._zod.def.type !== "never") fields.set(name, shapeOf(written));
  }
  return { kind: "object", fields, required, exclusive: [], disagreement: disagreement(def.checks ?? []) };
}

/** Runs the checks of a description that look at several fields; each names the issue code to be given. */
function disagreement(checks: readonly z.core.$ZodCheck<never>[]): ObjectShape["disagreement"] {
  if (checks.length === 0) return undefined;
  return (value) => {
    const payload = { value: value as never, issues: [] as z.core.$ZodRawIssue[] };
    for (const check of checks) check._zod.check(payload);
    const found = payload.issues.at(0) as { params?: { code: IssueCode } } | undefined;
    return found?.params?.code;
  };
}

function choiceShape(options: readonly z.core.$ZodType[]): Shape {
  const shapes = options.map(shapeOf);
  const objects = shapes.filter((shape) => shape.kind === "object");
  if (objects.length === shapes.length) return exclusiveShape(objects);
  const byKind = new Map(shapes.map((shape) => [shape.kind, shape]));
  const isKindOfValue = (kind: string) => ["text", "number", "boolean", "list", "object"].includes(kind);
  if (byKind.size < shapes.length || ![...byKind.keys()].every(isKindOfValue))
    throw new TypeError("Alternatives must differ in kind");
  return { kind: "choice", byKind };
}

/** Objects that are the same but for the one key that each has and the others have not. */
function exclusiveShape(objects: readonly ObjectShape[]): ObjectShape {
  const everywhere = (name: string) => objects.every((object) => object.required.includes(name));
  const exclusive = objects.flatMap((object) => object.required.filter((name) => !everywhere(name)));
  const fields = new Map(objects.flatMap((object) => [...object.fields]));
  const required = objects[0].required.filter(everywhere);
  return { kind: "object", fields, required, exclusive, disagreement: undefined };
}

function variantsShape(def: z.core.$ZodUnionDef): VariantsShape {
  const { discriminator } = def as z.core.$ZodDiscriminatedUnionDef;
  const options = new Map<string, ObjectShape>();
  for (const option of def.options) {
    const words = option._zod.propValues?.[discriminator] as ReadonlySet<string>;
    for (const word of words) options.set(word, objectShape(option));
  }
  return { kind: "variants", discriminator, options };
}
