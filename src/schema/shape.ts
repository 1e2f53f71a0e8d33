import type { IssueCode } from "../kernel/issue-codes";

/** What the zod description says, reduced to what it takes to read a document along it. */
export type Shape =
  | TextShape
  | { readonly kind: "number"; readonly least: number; readonly most: number }
  | { readonly kind: "boolean" }
  | { readonly kind: "word"; readonly words: ReadonlySet<string> }
  | ListShape
  | ObjectShape
  | RecordShape
  /** Alternatives, told apart by the kind of value: `text`, `number`, `boolean`, `list`, `object`. */
  | { readonly kind: "choice"; readonly byKind: ReadonlyMap<string, Shape> }
  | VariantsShape;

export interface TextShape {
  readonly kind: "text";
  readonly accepts: (text: string) => boolean;
  /** What a text that is not accepted is called. */
  readonly code: IssueCode;
}

export interface ListShape {
  readonly kind: "list";
  readonly element: Shape;
  /** Smallest number of entries. */
  readonly least: number;
}

export interface ObjectShape {
  readonly kind: "object";
  readonly fields: ReadonlyMap<string, Shape>;
  readonly required: readonly string[];
  /** Exactly one of these keys is there; empty where nothing excludes anything. */
  readonly exclusive: readonly string[];
  /** What numbers of the object have wrong with each other. */
  readonly disagreement: ((value: object) => IssueCode | undefined) | undefined;
}

export interface RecordShape {
  readonly kind: "record";
  readonly key: TextShape;
  readonly entry: Shape;
}

/** Objects told apart by the word under `discriminator`. */
export interface VariantsShape {
  readonly kind: "variants";
  readonly discriminator: string;
  readonly options: ReadonlyMap<string, ObjectShape>;
}
