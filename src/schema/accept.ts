import { isPlainObject } from "./plain-object";
import type { Shape } from "./shape";

/** Answer of {@link accept} to a document that may be wrong; what is wrong with it is not its business. */
export const refused = Symbol("refused");

/**
 * A frozen copy of a document that is in order, or {@link refused}. Several times faster than zod, which is asked only about
 * documents that are refused here. Accepts nothing that zod would refuse; may refuse what zod accepts, namely
 * unusual objects (keys set to undefined, −0, keys that are not enumerable).
 * Keys of the copy stand in the order of the description. Time and memory are linear in the size of the document.
 *
 * @throws whatever a getter or proxy in the document throws
 */
export function accept(shape: Shape, value: unknown): unknown {
  switch (shape.kind) {
    case "scalar":
      return shape.accepts(value) ? value : refused;
    case "object":
      return isPlainObject(value) ? acceptObject(shape, value) : refused;
    case "list":
      return Array.isArray(value) ? acceptList(shape, value) : refused;
    case "record":
      return isPlainObject(value) ? acceptRecord(shape, value) : refused;
    case "choice":
      for (const option of shape.options) {
        const copy = accept(option, value);
        if (copy !== refused) return copy;
      }
      return refused;
    case "variants": {
      if (!isPlainObject(value)) return refused;
      const option = shape.options.get(value[shape.discriminator]);
      return option === undefined ? refused : accept(option, value);
    }
  }
}

function acceptObject(shape: Shape & { kind: "object" }, value: Record<string, unknown>): unknown {
  const copy: Record<string, unknown> = {};
  let known = 0;
  for (const field of shape.fields) {
    const entry = value[field.name];
    if (entry === undefined) {
      if (!field.optional) return refused;
      continue;
    }
    const accepted = accept(field.shape, entry);
    if (accepted === refused) return refused;
    copy[field.name] = accepted;
    known++;
  }
  for (const _key in value) known--;
  return known === 0 && shape.agrees?.(copy) !== false ? Object.freeze(copy) : refused;
}

function acceptList(shape: Shape & { kind: "list" }, value: readonly unknown[]): unknown {
  const copy: unknown[] = [];
  for (let k = 0; k < value.length; k++) {
    const accepted = accept(shape.element, value[k]);
    if (accepted === refused) return refused;
    copy.push(accepted);
  }
  return shape.agrees?.(copy) === false ? refused : Object.freeze(copy);
}

function acceptRecord(shape: Shape & { kind: "record" }, value: Record<string, unknown>): unknown {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (key === "__proto__" || !shape.key(key)) return refused;
    const accepted = accept(shape.entry, value[key]);
    if (accepted === refused) return refused;
    copy[key] = accepted;
  }
  return Object.freeze(copy);
}
