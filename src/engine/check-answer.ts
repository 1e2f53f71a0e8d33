import type { Answer, Program, Row } from "../formulation/types";

/**
 * Checks an answer against a program in whole numbers, with no tolerance: one alternative of their own for every
 * person, every extra within its bounds, every row. Sums cannot overflow. Takes time in proportion to people and rows.
 *
 * @returns what is wrong, one sentence each; empty for an answer that holds
 */
export function checkAnswer(program: Program, answer: Answer): string[] {
  const wrong = [...checkChoices(program, answer), ...checkExtras(program, answer)];
  return wrong.length > 0 ? wrong : checkRows(program, answer);
}

function checkChoices(program: Program, { choice }: Answer): string[] {
  if (choice.length !== program.people) return [`${choice.length} choices for ${program.people} people`];
  const wrong: string[] = [];
  for (let person = 0; person < program.people; person++) {
    const first = program.start[person];
    const end = program.start[person + 1];
    if (!(choice[person] >= first && choice[person] < end)) {
      wrong.push(`person ${person} takes alternative ${choice[person]}, not one of ${first} … ${end - 1}`);
    }
  }
  return wrong;
}

function checkExtras(program: Program, { extras }: Answer): string[] {
  if (extras.length !== program.extras.length) {
    return [`${extras.length} values for ${program.extras.length} extras`];
  }
  return program.extras.flatMap(({ kind, lower, upper }, index) => {
    const value = extras[index];
    const holds = Number.isSafeInteger(value) && value >= lower && value <= upper;
    return holds
      ? []
      : [`extra ${index} (${kind}) is ${value}, not a whole number from ${lower} to ${upper}`];
  });
}

function checkRows(program: Program, answer: Answer): string[] {
  const taken = new Int32Array(program.cells.length);
  for (const alternative of answer.choice) {
    if (program.cell[alternative] >= 0) taken[program.cell[alternative]]++;
  }
  return program.rows.flatMap((row, index) => {
    const sum = rowSum(row, taken, answer.extras);
    return holds(sum, row)
      ? []
      : [`row ${index} (${row.subject.rule}) is ${sum}, not ${row.sense} ${row.limit}`];
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
