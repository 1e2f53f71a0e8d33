import type { Program } from "../../formulation/types";
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
}

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
  const rows: LinearRow[] = personRows(columns);
  const bounded = [...programRows(program, domain, folded, sums), ...settledRows(settled, sums)];
  for (const { sum, from, to } of bounded) {
    const row = rowBetween(sum, from, to, columns, upper);
    if (row === "broken") return undefined;
    if (row !== "holds") rows.push(row);
  }
  const cost = new Float64Array(columns.count);
  if (goal !== undefined) {
    const sum = sums.ofLevel(goal.costs);
    sum.columns.forEach((column, k) => {
      cost[column] = goal.sense === "least" ? sum.coefficients[k] : -sum.coefficients[k];
    });
  }
  const kind = Array.from(columns.person, (person) => (person < 0 ? ("g" as const) : ("x" as const)));
  return { linear: { kind, upper, cost, rows }, columns };
}

interface Between {
  readonly sum: Sum;
  readonly from: number;
  readonly to: number;
}

function personRows(columns: Columns): LinearRow[] {
  const rows: LinearRow[] = [];
  const builder = new SumBuilder(columns.count);
  for (let i = 0; i < columns.base.length; i++) {
    if (columns.start[i + 1] - columns.start[i] < 2) continue;
    for (let c = columns.start[i]; c < columns.start[i + 1]; c++) builder.addColumn(c, 1);
    const { columns: mine, coefficients } = builder.take();
    rows.push({ columns: mine, coefficients, lower: Number.NEGATIVE_INFINITY, upper: 1 });
  }
  return rows;
}

function programRows(program: Program, domain: Domain, folded: Folded, sums: SumsOver): Between[] {
  return program.rows.map((row, index) => {
    const position = folded.positionIn[index];
    if (position >= 0) {
      const { extra, coefficient } = row.extras[position];
      const rest = row.extras.filter((_, k) => k !== position);
      const ends = [domain.lower[extra], domain.upper[extra]].map((value) => row.limit - coefficient * value);
      return { sum: sums.ofRow(row.cells, rest), from: Math.min(...ends), to: Math.max(...ends) };
    }
    return {
      sum: sums.ofRow(row.cells, row.extras),
      from: row.sense === "at-most" ? Number.NEGATIVE_INFINITY : row.limit,
      to: row.sense === "at-least" ? Number.POSITIVE_INFINITY : row.limit,
    };
  });
}

function settledRows(settled: readonly Settled[], sums: SumsOver): Between[] {
  return settled.map(({ costs, sense, value }) => ({
    sum: sums.ofLevel(costs),
    from: sense === "least" ? Number.NEGATIVE_INFINITY : value,
    to: sense === "least" ? value : Number.POSITIVE_INFINITY,
  }));
}
