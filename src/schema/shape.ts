import type * as z from "zod";

/** What a zod description says, reduced to what is needed to walk a document along it. */
export type Shape =
  | { readonly kind: "scalar"; readonly accepts: (value: unknown) => boolean }
  | { readonly kind: "list"; readonly element: Shape; readonly agrees: Agreement }
  | { readonly kind: "object"; readonly fields: readonly Field[]; readonly agrees: Agreement }
  | { readonly kind: "record"; readonly key: (value: string) => boolean; readonly entry: Shape }
  /** Alternatives without a common word that tells them apart. */
  | { readonly kind: "choice"; readonly options: readonly Shape[] }
  /** Objects told apart by the word under `discriminator`. */
  | {
      readonly kind: "variants";
      readonly discriminator: string;
      readonly options: ReadonlyMap<unknown, Shape>;
    };

export interface Field {
  readonly name: string;
  readonly shape: Shape;
  readonly optional: boolean;
}

/** Whether the parts of an accepted list or object agree with each other; undefined where there is nothing to ask. */
export type Agreement = ((value: unknown) => boolean) | undefined;

/**
 * The shape of a zod description. Knows what format `bianzhi/1` uses of zod, and refuses the rest,
 * so that nothing a description says can be overlooked.
 *
 * @throws TypeError for a kind of schema or check that it does not know
 */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "string":
      return { kind: "scalar", accepts: acceptsText(schema) };
    case "number":
      return { kind: "scalar", accepts: acceptsNumber(schema) };
    case "boolean":
      return { kind: "scalar", accepts: (value) => typeof value === "boolean" };
    case "never":
      return { kind: "scalar", accepts: () => false };
    case "literal":
    case "enum": {
      const values = schema._zod.values as ReadonlySet<unknown>;
      return { kind: "scalar", accepts: (value) => values.has(value) };
    }
    case "array":
      return { kind: "list", element: shapeOf(def.element), agrees: agreement(schema) };
    case "record":
      return { kind: "record", key: acceptsText(def.keyType), entry: shapeOf(def.valueType) };
    case "object":
      return { kind: "object", fields: fieldsOf(def), agrees: agreement(schema) };
    case "union":
      return unionShape(def);
    default:
      throw new TypeError(`No shape for a zod schema of type ${def.type}`);
  }
}

function fieldsOf(def: z.core.$ZodObjectDef): Field[] {
  if (def.catchall?._zod.def.type !== "never") throw new TypeError("Only strict objects have a shape");
  return Object.entries(def.shape).map(([name, field]) => {
    const inner = (field as z.core.$ZodTypes)._zod.def;
    return inner.type === "optional"
      ? { name, shape: shapeOf(inner.innerType), optional: true }
      : { name, shape: shapeOf(field), optional: false };
  });
}

function unionShape(def: z.core.$ZodUnionDef): Shape {
  const discriminator = (def as Partial<z.core.$ZodDiscriminatedUnionDef>).discriminator;
  if (discriminator === undefined) return { kind: "choice", options: def.options.map(shapeOf) };
  const options = new Map<unknown, Shape>();
  for (const option of def.options) {
    for (const word of option._zod.propValues?.[discriminator] ?? []) options.set(word, shapeOf(option));
  }
  return { kind: "variants", discriminator, options };
}

/** Text of any form, or of one format. */
function acceptsText(schema: z.core.$ZodType): (value: unknown) => boolean {
  const def = schema._zod.def as z.core.$ZodStringDef & { fn?: (text: string) => boolean; pattern?: RegExp };
  if (def.type !== "string" || def.checks?.length) throw new TypeError("No shape for this kind of text");
  const { fn, pattern } = def;
  if (fn !== undefined) return (value) => typeof value === "string" && fn(value);
  if (pattern !== undefined) return (value) => typeof value === "string" && pattern.test(value);
  return (value) => typeof value === "string";
}

/** Whole numbers within bounds. −0 is left to the slow way, which makes it 0. */
function acceptsNumber(schema: z.core.$ZodType): (value: unknown) => boolean {
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
  return (value) =>
    Number.isSafeInteger(value) &&
    (value as number) >= least &&
    (value as number) <= most &&
    !Object.is(value, -0);
}

function agreement(schema: z.core.$ZodType): Agreement {
  const checks = (schema._zod.def.checks ?? []) as readonly z.core.$ZodCheck[];
  if (checks.length === 0) return undefined;
  return (value) => {
    const payload: z.core.ParsePayload = { value, issues: [] };
    for (const check of checks) check._zod.check(payload as z.core.ParsePayload<never>);
    return payload.issues.length === 0;
  };
}
