import type { CellKind, ColumnDescription, ScopeName } from "./types";
import type { Words } from "./words";

type Options = Pick<ColumnDescription, "family" | "none" | "rare">;

/** A column of text. */
export function text(field: string, header: string, help: string, options: Options = {}): ColumnDescription {
  return { field, header, help, kind: { is: "text" }, ...options };
}

/** A column of any kind without parameters. */
export function plain(
  field: string,
  header: string,
  kind: "whole" | "range" | "day" | "yes-no" | "section" | "value" | "texts" | "required-value",
  help: string,
  options: Options = {},
): ColumnDescription {
  return { field, header, help, kind: { is: kind }, ...options };
}

/** A column in which one of a few words stands. */
export function word(
  field: string,
  header: string,
  words: Words,
  help: string,
  options: Options = {},
): ColumnDescription {
  return { field, header, help, kind: { is: "word", words }, ...options };
}

/** A column that names something that another sheet lists. */
export function reference(
  field: string,
  header: string,
  to: ScopeName,
  help: string,
  options: Options = {},
): ColumnDescription {
  return { field, header, help, kind: { is: "reference", to }, ...options };
}

/** A column that names several things, with 、 between them. */
export function references(field: string, header: string, to: ScopeName, help: string): ColumnDescription {
  return { field, header, help, kind: { is: "references", to }, none: true };
}

/**
 * One column of numbers for each quota type or rank, and a column in which `（无）` says that there are none at all.
 *
 * @param kind of the cells
 */
export function family(
  field: string,
  header: string,
  of: "quotaTypes" | "ranks" | "attributes",
  kind: CellKind,
  help: string,
): ColumnDescription[] {
  return [
    { field, header, help, kind, family: of },
    { field: noneField(field), header, help, kind: { is: "text" }, none: true, rare: true },
  ];
}

/** The field of the column in which `（无）` says that a family has nothing. */
export function noneField(field: string): string {
  return `${field} none`;
}
