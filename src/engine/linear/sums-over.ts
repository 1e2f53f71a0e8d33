import type { Program } from "../../formulation/types";
import type { LevelCosts } from "../costs";
import type { Columns } from "./columns";
import type { Domain } from "./domain";
import { type Sum, SumBuilder } from "./sum";

/** Sums of a program, written in the columns of its linear program. */
export interface SumsOver {
  /** Σ choices of these cells + Σ coefficient × extra. */
  ofRow(
    cells: readonly number[],
    extras: readonly { readonly extra: number; readonly coefficient: number }[],
  ): Sum;
  /** The value of a level. */
  ofLevel(costs: LevelCosts): Sum;
}

/** Puts 1 − Σ (other choices of the person) for the choice that has no column, and bounds for extras that are fixed. */
export function sumsOver(program: Program, domain: Domain, columns: Columns): SumsOver {
  const builder = new SumBuilder(columns.count);
  const cellStart = new Int32Array(program.cells.length + 1);
  const inCell = openByCell(program, domain, cellStart);
  const owner = ownersOf(program);

  const addChoice = (alternative: number, coefficient: number): void => {
    if (columns.columnOf[alternative] >= 0) {
      builder.addColumn(columns.columnOf[alternative], coefficient);
      return;
    }
    const person = owner[alternative];
    builder.addConstant(coefficient);
    for (let c = columns.start[person]; c < columns.start[person + 1]; c++)
      builder.addColumn(c, -coefficient);
  };
  const addExtra = (extra: number, coefficient: number): void => {
    builder.addConstant(coefficient * domain.lower[extra]);
    if (columns.columnOfExtra[extra] >= 0) builder.addColumn(columns.columnOfExtra[extra], coefficient);
  };

  return {
    ofRow(cells, extras) {
      for (const cell of cells) {
        for (let k = cellStart[cell]; k < cellStart[cell + 1]; k++) addChoice(inCell[k], 1);
      }
      for (const { extra, coefficient } of extras) addExtra(extra, coefficient);
      return builder.take();
    },
    ofLevel(costs) {
      for (let i = 0; i < program.people; i++) {
        for (let a = program.start[i]; a < program.start[i + 1]; a++) {
          if (domain.open[a] === 0) continue;
          const coefficient = costs.ofAlternative(a, program.affected[i] === 1);
          if (coefficient !== 0) addChoice(a, coefficient);
        }
      }
      for (const extra of costs.extras) addExtra(extra, costs.ofExtra(extra));
      return builder.take();
    },
  };
}

/** Open alternatives grouped by cell; `cellStart` receives where each group begins. */
function openByCell(program: Program, domain: Domain, cellStart: Int32Array): Int32Array {
  for (let a = 0; a < program.cell.length; a++) {
    if (domain.open[a] === 1 && program.cell[a] >= 0) cellStart[program.cell[a] + 1]++;
  }
  for (let cell = 0; cell < program.cells.length; cell++) cellStart[cell + 1] += cellStart[cell];
  const next = cellStart.slice();
  const grouped = new Int32Array(cellStart[program.cells.length]);
  for (let a = 0; a < program.cell.length; a++) {
    if (domain.open[a] === 1 && program.cell[a] >= 0) grouped[next[program.cell[a]]++] = a;
  }
  return grouped;
}

function ownersOf(program: Program): Int32Array {
  const owner = new Int32Array(program.cell.length);
  for (let i = 0; i < program.people; i++) owner.fill(i, program.start[i], program.start[i + 1]);
  return owner;
}
