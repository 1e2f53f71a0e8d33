import type { Answer, Program, Row } from "../formulation/types";
import type { Names } from "./names";

/**
 * Checks an answer against a program in whole numbers, with no tolerance: one alternative of their own for every
 * person, every extra within its bounds, every row. Sums cannot overflow. Takes time in proportion to people and rows.
 *
 * @param names for the findings; by default indices
 * @returns what is wrong, one sentence each; empty for an answer that holds
 */
export function checkAnswer(program: Program, answer: Answer, names: Names = indices(program)): string[] {
  const wrong = [...checkChoices(program, answer, names), ...checkExtras(program, answer, names)];
  return wrong.length > 0 ? wrong : checkRows(program, answer, names);
}

function indices(program: Program): Names {
  return {
    person: (person) => `person ${person}`,
    alternative: (alternative) => `alternative ${alternative}`,
    extra: (extra) => `extra ${extra} (${program.extras[extra].kind})`,
    row: (row) => `row ${row} (${program.rows[row].subject.rule})`,
  };
}

function checkChoices(program: Program, { choice }: Answer, names: Names): string[] {
  if (choice.length !== program.people) return [`${choice.length} choices for ${program.people} people`];
  const wrong: string[] = [];
  for (let person = 0; person < program.people; person++) {
    const first = program.start[person];
    const end = program.start[person + 1];
    if (!(choice[person] >= first && choice[person] < end)) {
      wrong.push(
        `${names.person(person)} takes alternative ${choice[person]}, not one of ${first} … ${end - 1}`,
      );
    }
  }
  return wrong;
}

function checkExtras(program: Program, { extras }: Answer, names: Names): string[] {
  if (extras.length !== program.extras.length) {
    return [`${extras.length} values for ${program.extras.length} extras`];
  }
  return program.extras.flatMap(({ lower, upper }, index) => {
    const value = extras[index];
    const holds = Number.isSafeInteger(value) && value >= lower && value <= upper;
    return holds ? [] : [`${names.extra(index)} is ${value}, not a whole number from ${lower} to ${upper}`];
  });
}

function checkRows(program: Program, answer: Answer, names: Names): string[] {
  const taken = new Int32Array(program.cells.length);
  for (const alternative of answer.choice) {
    if (program.cell[alternative] >= 0) taken[program.cell[alternative]]++;
  }
  return program.rows.flatMap((row, index) => {
    const sum = rowSum(row, taken, answer.extras);
    return holds(sum, row) ? [] : [`${names.row(index)} is ${sum}, not ${row.sense} ${row.limit}`];
  });
}

function rowSum(row: Row, taken: Int32Array, extras: Float64Array): bigint {
  let people = 0;
  for (const cell of row.cells) people += taken[cell];
  let sum = BigInt(people);
  for (const { extra, coefficient } of row.extras) sum += BigInt(coefficient) * BigInt(extras[extra]);
  return sum;
}

function holds(sum: bigint, { sense, limit }: Row): boolean {
  const bound = BigInt(limit);
  return sense === "at-most" ? sum <= bound : sense === "at-least" ? sum >= bound : sum === bound;
}
