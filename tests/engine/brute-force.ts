import type { Level, Program, Row } from "../../src/formulation/types";

/**
 * The best value of every level by trying everything: all choices of people, and for each all values of the extras.
 * Shares nothing with the engines. For programs of up to 6 people with small bounds.
 *
 * @returns one value per level, or undefined where the program has no answer
 */
export function bruteForce(program: Program): number[] | undefined {
  let best: number[] | undefined;
  const known = new Map<string, number[][]>();
  const choice: number[] = [];
  const visit = (person: number): void => {
    if (person < program.people) {
      for (let a = program.start[person]; a < program.start[person + 1]; a++) {
        choice[person] = a;
        visit(person + 1);
      }
      return;
    }
    const taken = program.cells.map((_, cell) => choice.filter((a) => program.cell[a] === cell).length);
    const key = taken.join(" ");
    const possible = known.get(key) ?? extrasFor(program, taken);
    known.set(key, possible);
    for (const extras of possible) {
      const values = program.levels.map((level) => countedValue(program, level, choice, extras));
      if (best === undefined || isBetter(program.levels, values, best)) best = values;
    }
  };
  visit(0);
  return best;
}

/** The value of a level, counted term by term. */
export function countedValue(
  program: Program,
  level: Level,
  choice: ArrayLike<number>,
  extras: ArrayLike<number>,
): number {
  let value = 0;
  for (const term of level.terms) {
    let count = 0;
    if (term.on === "extras") for (const extra of term.extras) count += extras[extra];
    else {
      for (let person = 0; person < program.people; person++) {
        const a = choice[person];
        const cell = program.cells[program.cell[a]];
        if (term.on === "waiting") count += program.cell[a] === -1 ? 1 : 0;
        else if (term.on === "demand") count += cell?.kind === "post" && cell.demand === term.demand ? 1 : 0;
        else if (term.on === "sourced") {
          count += cell?.kind === "post" && cell.isSourced && program.affected[person] === 0 ? 1 : 0;
        } else if (term.on === "unit-rank") count += program.unitRank?.[a] === term.unitRank ? 1 : 0;
        else if (term.on === "changed") count += program.changed?.[a] === 1 ? 1 : 0;
        else {
          const group = program.affected[person] === 1 ? "affected" : "volunteers";
          const counts = term.people === "all" || term.people === group;
          count += counts && program.cell[a] !== -1 && program.rank[a] === term.rank ? 1 : 0;
        }
      }
    }
    value += term.coefficient * count;
  }
  return value;
}

function isBetter(levels: readonly Level[], values: readonly number[], best: readonly number[]): boolean {
  const k = values.findIndex((value, index) => value !== best[index]);
  return k >= 0 && (levels[k].sense === "least" ? values[k] < best[k] : values[k] > best[k]);
}

/** All values of the extras under which every row holds, for people standing in the cells like this. */
function extrasFor(program: Program, taken: readonly number[]): number[][] {
  const { rows, extras } = program;
  const people = rows.map((row) => row.cells.reduce((sum, cell) => sum + taken[cell], 0));
  if (rows.some((row, r) => !canHold(row, people[r], program, []))) return [];
  const found: number[][] = [];
  const values: number[] = [];
  const visit = (extra: number): void => {
    if (extra === extras.length) {
      found.push([...values]);
      return;
    }
    for (let value = extras[extra].lower; value <= extras[extra].upper; value++) {
      values[extra] = value;
      const concerned = [...rows.keys()].filter((r) => rows[r].extras.some((term) => term.extra === extra));
      const settled = values.slice(0, extra + 1);
      if (concerned.every((r) => canHold(rows[r], people[r], program, settled))) visit(extra + 1);
    }
  };
  visit(0);
  return found;
}

/** Whether a row can still hold when the first extras have these values and the others are anywhere in their bounds. */
function canHold(row: Row, people: number, { extras }: Program, values: readonly number[]): boolean {
  let least = people;
  let most = people;
  for (const { extra, coefficient } of row.extras) {
    const ends =
      extra < values.length ? [values[extra], values[extra]] : [extras[extra].lower, extras[extra].upper];
    least += Math.min(coefficient * ends[0], coefficient * ends[1]);
    most += Math.max(coefficient * ends[0], coefficient * ends[1]);
  }
  return (row.sense === "at-least" || least <= row.limit) && (row.sense === "at-most" || most >= row.limit);
}
