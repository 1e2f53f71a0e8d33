import { enablePatches, Immer, type Patch } from "immer";

/** A change of one place of a document: its keys and list positions from the outside in. Plain JSON. */
export interface DocumentPatch {
  readonly op: "add" | "remove" | "replace";
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}

/** A new value, what makes it of the old one, and what takes it back. */
export interface Recorded<Value> {
  readonly next: Value;
  readonly patches: readonly DocumentPatch[];
  readonly inverse: readonly DocumentPatch[];
}

/** Deeply without `readonly`: what a recipe may write to. */
export type Editable<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : { -readonly [Key in keyof Value]: Editable<Value[Key]> };

const immer = new Immer({ autoFreeze: true });

/** Applies a recipe to a draft of a value. The value itself stays as it is; the new one is frozen. */
export function record<Value extends object>(
  value: Value,
  recipe: (draft: Editable<Value>) => void,
): Recorded<Value> {
  enablePatches();
  const [next, patches, inverse] = immer.produceWithPatches(value, (draft) => {
    recipe(draft as Editable<Value>);
  });
  return { next: next as Value, patches, inverse };
}

/** Applies patches that were recorded; the value itself stays as it is. */
export function applyRecorded<Value extends object>(value: Value, patches: readonly DocumentPatch[]): Value {
  enablePatches();
  return immer.applyPatches(value, patches as Patch[]);
}
