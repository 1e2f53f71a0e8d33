import type { Words } from "./words";

/** What a reference may name. */
export type ScopeName =
  | "quotaTypes"
  | "ranks"
  | "grades"
  | "jurisdictions"
  | "bodies"
  | "posts"
  | "people"
  | "approvals"
  | "duties"
  | "attributes";

/** How the cells of a column are read and written. */
export type CellKind =
  | { readonly is: "text" }
  | { readonly is: "whole" }
  /** A whole number, or bounds: `2～6`. */
  | { readonly is: "range" }
  | { readonly is: "day" }
  | { readonly is: "yes-no" }
  | { readonly is: "word"; readonly words: Words }
  /** Several words, with 、 between them. */
  | { readonly is: "words"; readonly words: Words }
  /** The number or the name of something that another sheet lists. */
  | { readonly is: "reference"; readonly to: ScopeName }
  | { readonly is: "references"; readonly to: ScopeName }
  /** A section of the body that stands in the column `body` of the same row. */
  | { readonly is: "section" }
  /** A text, a whole number or 是/否, told apart by how it looks. */
  | { readonly is: "value" }
  /** Several texts, with 、 between them. */
  | { readonly is: "texts" }
  /** What a requirement asks for: depends on the columns `attribute` and `op` of the same row. */
  | { readonly is: "required-value" };

/** One column of a sheet, or a family of columns `header：name`, one for each thing of a kind. */
export interface ColumnDescription {
  /** What reading and writing call it; where it can be, the key of format `bianzhi/1`. */
  readonly field: string;
  readonly header: string;
  /** One line for whoever fills it in. */
  readonly help: string;
  readonly kind: CellKind;
  /** A family: there is one column for each of these, called `header：name`. */
  readonly family?: "quotaTypes" | "ranks" | "attributes";
  /** `（无）` may stand here: it is said that there is none, which is not the same as saying nothing. */
  readonly none?: boolean;
  /** Written only where something has to stand in it; not part of the template. */
  readonly rare?: boolean;
}

export interface SheetDescription {
  readonly name: string;
  readonly columns: readonly ColumnDescription[];
  /** A workbook without this sheet holds no scenario. */
  readonly required?: boolean;
  /** Fields that no row may leave empty, unless it says `（无）`. */
  readonly needed?: readonly string[];
  /** The field that says what a row belongs to; beside `（无）` nothing else may stand in a row. */
  readonly owner?: string;
  /** Has one row of data at most. */
  readonly single?: boolean;
}

/** What a row says, by field; families hold a record by id. {@link none} stands for `（无）`. */
export type Values = ReadonlyMap<string, unknown>;

/** Stands for `（无）` where a single value would stand. */
export const none: unique symbol = Symbol("（无）");
