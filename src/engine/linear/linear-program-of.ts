import type { Program, Row } from "../../formulation/types";
import type { LevelCosts } from "../costs";
import { type Columns, columnsOf } from "./columns";
import type { Domain } from "./domain";
import type { Folded } from "./folded-extras";
import { rowBetween } from "./row-between";
import { type Sum, SumBuilder } from "./sum";
import { type SumsOver, sumsOver } from "./sums-over";
import type { LinearProgram, LinearRow } from "./types";

/** A level that is settled: its costs, and the value that later levels must keep. */
export interface Settled {
  readonly costs: LevelCosts;
  readonly sense: "least" | "most";
  readonly value: number;
}

export interface Linearised {
  readonly linear: LinearProgram;
  readonly columns: Columns;
  /** Per row of the linear program: where it comes from. */
  readonly sources: readonly RowSource[];
}

export type RowSource =
  | { readonly from: "person"; readonly person: number }
  | { readonly from: "program"; readonly row: number }
  | { readonly from: "settled" };

/**
 * Writes a program at one level as a linear program: the program's rows, a row for every settled level ("no worse
 * than its value", which at the best value means equal), at most one column per person.
 *
 * @param goal the level to be made best; undefined where any answer will do
 * @returns undefined where a row can be seen to be impossible
 */
export function linearProgramOf(
  program: Program,
  domain: Domain,
  folded: Folded,
  settled: readonly Settled[],
  goal: { readonly costs: LevelCosts; readonly sense: "least" | "most" } | undefined,
): Linearised | undefined {
  const columns = columnsOf(program, domain, folded.isFolded);
  const upper = Float64Array.from(columns.extra, (e) => (e < 0 ? 1 : domain.upper[e] - domain.lower[e]));
  const sums = sumsOver(program, domain, columns);
  const rows: LinearRow[] = [];
  const sources: RowSource[] = [];
  const bounded = [
    ...personRows(columns),
    ...programRows(program, domain, folded, sums),
    ...settledRows(settled, sums),
  ];
  for (const { source, sum, from, to } of bounded) {
    const row = source.from === "person" ? atMostOne(sum) : rowBetween(sum, from, to, columns, upper);
    if (row === "broken") return undefined;
    if (row === "holds") continue;
    rows.push(row);
    sources.push(source);
  }
  const cost = new Float64Array(columns.count);
  if (goal !== undefined) {
    const sum = sums.ofLevel(goal.costs);
    sum.columns.forEach((column, k) => {
      cost[column] = goal.sense === "least" ? sum.coefficients[k] : -sum.coefficients[k];
    });
  }
  const kind = Array.from(columns.person, (person) => (person < 0 ? ("g" as const) : ("x" as const)));
  return { linear: { kind, upper, cost, rows }, columns, sources };
}

interface Between {
  readonly source: RowSource;
  readonly sum: Sum;
  readonly from: number;
  readonly to: number;
}

/** The row of a person with two columns or more, which `rowBetween` takes for granted. */
function atMostOne({ columns, coefficients }: Sum): LinearRow {
  return { columns, coefficients, lower: Number.NEGATIVE_INFINITY, upper: 1 };
}

function personRows(columns: Columns): Between[] {
  const rows: Between[] = [];
  const builder = new SumBuilder(columns.count);
  for (let person = 0; person < columns.base.length; person++) {
    if (columns.start[person + 1] - columns.start[person] < 2) continue;
    for (let c = columns.start[person]; c < columns.start[person + 1]; c++) builder.addColumn(c, 1);
    const source = { from: "person", person } as const;
    rows.push({ source, sum: builder.take(), from: Number.NEGATIVE_INFINITY, to: 1 });
  }
  return rows;
}

function programRows(program: Program, domain: Domain, folded: Folded, sums: SumsOver): Between[] {
  return program.rows.map((row, index) => {
    const position = folded.positionIn[index];
    const rest = row.extras.filter((_, k) => k !== position);
    const { from, to } = rangeOf(row, position, domain);
    return {
      source: { from: "program", row: index },
      sum: sums.ofRow(row.cells, rest),
      from: domain.tight[index] === 1 ? to : from,
      to: domain.tight[index] === -1 ? from : to,
    };
  });
}

/** Bounds of a row's sum, without the extra that the row determines. */
function rangeOf(row: Row, position: number, domain: Domain): { readonly from: number; readonly to: number } {
  if (position >= 0) {
    const { extra, coefficient } = row.extras[position];
    const ends = [domain.lower[extra], domain.upper[extra]].map((value) => row.limit - coefficient * value);
    return { from: Math.min(...ends), to: Math.max(...ends) };
  }
  return {
    from: row.sense === "at-most" ? Number.NEGATIVE_INFINITY : row.limit,
    to: row.sense === "at-least" ? Number.POSITIVE_INFINITY : row.limit,
  };
}

function settledRows(settled: readonly Settled[], sums: SumsOver): Between[] {
  return settled.map(({ costs, sense, value }) => ({
    source: { from: "settled" },
    sum: sums.ofLevel(costs),
    from: sense === "least" ? Number.NEGATIVE_INFINITY : value,
    to: sense === "least" ? value : Number.POSITIVE_INFINITY,
  }));
}
