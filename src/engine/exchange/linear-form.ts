import type { Program, Row } from "../../formulation/types";
import { levelCosts } from "../costs";

/** A program as named columns and rows, the form in which solvers exchange programs. Names are opaque and short. */
export interface LinearForm {
  readonly columns: readonly LinearColumn[];
  readonly rows: readonly NamedRow[];
  /** One per level of the program, in order. "Most" levels are negated: every objective is to be made least. */
  readonly objectives: readonly NamedObjective[];
}

export interface LinearColumn {
  readonly name: string;
  readonly lower: number;
  readonly upper: number;
}

export interface NamedRow {
  readonly name: string;
  readonly sense: Row["sense"];
  readonly limit: number;
  readonly terms: readonly LinearTerm[];
}

export interface NamedObjective {
  readonly name: string;
  readonly terms: readonly LinearTerm[];
}

export interface LinearTerm {
  /** Index into `LinearForm.columns`. */
  readonly column: number;
  readonly coefficient: number;
}

/**
 * Columns: `x0`, `x1`, … one per alternative in the program's order (a person's choice: 0 or 1), then `e0`, `e1`, … one
 * per extra. Rows: `p0`, … one per person (exactly one alternative), then `r0`, … in the program's order.
 */
export function linearForm(program: Program): LinearForm {
  const alternatives = program.cell.length;
  const columns: LinearColumn[] = Array.from({ length: alternatives }, (_, a) => ({
    name: `x${a}`,
    lower: 0,
    upper: 1,
  }));
  for (const [e, extra] of program.extras.entries()) {
    columns.push({ name: `e${e}`, lower: extra.lower, upper: extra.upper });
  }
  const rows = [...personRows(program), ...programRows(program)];
  return { columns, rows, objectives: program.levels.map((_, index) => objectiveOf(program, index)) };
}

function objectiveOf(program: Program, index: number): NamedObjective {
  const level = program.levels[index];
  const costs = levelCosts(program, level);
  const sign = level.sense === "least" ? 1 : -1;
  const terms: LinearTerm[] = [];
  const add = (column: number, coefficient: number): void => {
    if (coefficient !== 0) terms.push({ column, coefficient: sign * coefficient });
  };
  for (let person = 0; person < program.people; person++) {
    const affected = program.affected[person] === 1;
    for (let a = program.start[person]; a < program.start[person + 1]; a++)
      add(a, costs.ofAlternative(a, affected));
  }
  for (const extra of costs.extras) add(program.cell.length + extra, costs.ofExtra(extra));
  return { name: `goal${index}`, terms };
}

function personRows(program: Program): NamedRow[] {
  return Array.from({ length: program.people }, (_, person) => ({
    name: `p${person}`,
    sense: "equal",
    limit: 1,
    terms: Array.from({ length: program.start[person + 1] - program.start[person] }, (_, k) => ({
      column: program.start[person] + k,
      coefficient: 1,
    })),
  }));
}

function programRows(program: Program): NamedRow[] {
  const alternativesOf: number[][] = program.cells.map(() => []);
  program.cell.forEach((cell, alternative) => {
    if (cell >= 0) alternativesOf[cell].push(alternative);
  });
  return program.rows.map((row, index) => ({
    name: `r${index}`,
    sense: row.sense,
    limit: row.limit,
    terms: [
      ...row.cells.flatMap((cell) => alternativesOf[cell].map((column) => ({ column, coefficient: 1 }))),
      ...row.extras.map(({ extra, coefficient }) => ({ column: program.cell.length + extra, coefficient })),
    ],
  }));
}
