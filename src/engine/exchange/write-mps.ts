import type { Program } from "../../formulation/types";
import { type LinearForm, type LinearTerm, linearForm } from "./linear-form";
import { stagedForm } from "./staged-form";

/**
 * A program in MPS, aligned so that readers of fixed and of free MPS both take it (numbers beyond twelve digits need a reader
 * of free MPS), for any outside solver. The objective is the first goal level that is not fixed yet; the others
 * follow as free rows that solvers leave alone.
 *
 * @param fixed best values of the first levels (in the sense of "least": "most" levels negated), each kept by a row
 */
export function writeMps(program: Program, fixed: readonly number[] = []): string {
  const form = stagedForm(linearForm(program), fixed);
  return [...lines(form, fixed.length)].join("\n");
}

const senseLetters = { "at-most": "L", "at-least": "G", equal: "E" } as const;

function* lines(form: LinearForm, objective: number): Generator<string> {
  const objectives = [...form.objectives.slice(objective), ...form.objectives.slice(0, objective)];
  yield "NAME bianzhi";
  yield "ROWS";
  for (const { name } of objectives) yield ` N  ${name}`;
  for (const { name, sense } of form.rows) yield ` ${senseLetters[sense]}  ${name}`;
  yield "COLUMNS";
  yield marker("INTORG");
  yield* columnLines(form, [...objectives, ...form.rows]);
  yield marker("INTEND");
  yield "RHS";
  for (const { name, limit } of form.rows) if (limit !== 0) yield entry("", "RHS", name, limit);
  yield "BOUNDS";
  for (const { name, lower, upper } of form.columns) {
    yield entry("LO", "BOUND", name, lower);
    yield entry("UP", "BOUND", name, upper);
  }
  yield "ENDATA";
  yield "";
}

/** MPS lists coefficients column by column; a column without any still has to be named once. */
function* columnLines(
  form: LinearForm,
  rows: readonly { readonly name: string; readonly terms: readonly LinearTerm[] }[],
): Generator<string> {
  const entries: (readonly [row: string, coefficient: number])[][] = form.columns.map(() => []);
  for (const { name, terms } of rows) {
    for (const { column, coefficient } of terms) entries[column].push([name, coefficient]);
  }
  for (const [column, { name }] of form.columns.entries()) {
    if (entries[column].length === 0) yield entry("", name, rows[0].name, 0);
    for (const [row, coefficient] of entries[column]) yield entry("", name, row, coefficient);
  }
}

/** Fields start in columns 2, 5, 15 and 25. */
function entry(kind: string, first: string, second: string, value: number): string {
  return ` ${kind.padEnd(2)} ${first.padEnd(9)} ${second.padEnd(9)} ${value}`;
}

function marker(which: "INTORG" | "INTEND"): string {
  return `    MARKER                 'MARKER'                 '${which}'`;
}
