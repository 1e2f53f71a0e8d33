import type { Answer, Program } from "../../formulation/types";
import type { Names } from "../names";

/**
 * What an outside solver said of each column: pairs of a name, as `toMps` and `toLp` write it, and a number; a list or
 * a Map. Columns left out are 0 or at their lower bound.
 */
export type ColumnValues = Iterable<readonly [name: string, value: number]>;

export type ReadValues =
  | { readonly success: true; readonly answer: Answer }
  | { readonly success: false; readonly findings: readonly string[] };

/**
 * Reads column values back into an answer. Values within `tolerance` of a whole number are taken as that number;
 * anything else, an unknown name, a name twice, what is no pair of a text and a number, or a person with no or two
 * choices is reported, all at once.
 *
 * @throws TypeError where `values` cannot be gone through, as null or a plain object; RangeError, TypeError where
 * `tolerance` is no number from 0 to below ½
 */
export function answerOfValues(
  program: Program,
  values: ColumnValues,
  tolerance: number,
  names: Names,
): ReadValues {
  checkTolerance(tolerance);
  const findings: string[] = [];
  const choice = new Int32Array(program.people).fill(-1);
  const extras = Float64Array.from(program.extras, (extra) => extra.lower);
  const taken = new Set<string>();
  const personOf = personLookup(program);
  for (const [entry, pair] of listOf(values).entries()) {
    const [name, value] = Array.isArray(pair) ? pair : [];
    if (typeof name !== "string") {
      findings.push(`entry ${entry} of the values is no pair of a column's name and a number`);
      continue;
    }
    const place = placeOf(program, name);
    if (place === undefined) {
      findings.push(`unknown column ${JSON.stringify(name)}`);
      continue;
    }
    const { kind, index } = place;
    const column = `column ${name} (${kind === "extra" ? names.extra(index) : names.alternative(index)})`;
    if (taken.has(name)) findings.push(`${column} stands twice`);
    taken.add(name);
    if (typeof value !== "number") {
      findings.push(
        `${column} is ${typeof value === "string" ? JSON.stringify(value) : String(value)}, not a number`,
      );
      continue;
    }
    // A zero below zero is a zero.
    const whole = Math.round(value) + 0;
    if (!(Math.abs(value - whole) <= tolerance)) findings.push(`${column} is ${value}, not whole`);
    else if (kind === "extra") extras[index] = whole;
    else if (whole !== 0 && whole !== 1) findings.push(`${column} is ${whole}, neither 0 nor 1`);
    else if (whole === 1) {
      const person = personOf(index);
      if (choice[person] < 0) choice[person] = index;
      else if (choice[person] !== index) {
        findings.push(`${names.person(person)} has two choices: x${choice[person]}, ${name}`);
      }
    }
  }
  choice.forEach((alternative, person) => {
    if (alternative >= 0) return;
    const own = [program.start[person], program.start[person + 1] - 1].map((a) => `x${a}`);
    findings.push(`${names.person(person)} has no choice: none of ${own[0]} … ${own[1]} is 1`);
  });
  return findings.length === 0 ? { success: true, answer: { choice, extras } } : { success: false, findings };
}

function checkTolerance(tolerance: unknown): void {
  if (typeof tolerance !== "number") {
    throw new TypeError(`tolerance must be a number from 0 to below 0.5, not ${typeof tolerance}`);
  }
  if (!(tolerance >= 0 && tolerance < 0.5)) {
    throw new RangeError(`tolerance must be a number from 0 to below 0.5, not ${tolerance}`);
  }
}

function listOf(values: unknown): readonly unknown[] {
  const object = Object(values);
  if (typeof values === "string" || values === null || typeof object[Symbol.iterator] !== "function") {
    throw new TypeError(
      'values must be a list or a Map of columns, as [["x0", 1], ["e0", 2]]; make one of an object with Object.entries',
    );
  }
  return Array.from(object);
}

function placeOf(
  program: Program,
  name: string,
): { kind: "alternative" | "extra"; index: number } | undefined {
  const match = /^([xe])(0|[1-9]\d{0,15})$/.exec(name);
  if (match === null) return undefined;
  const index = Number(match[2]);
  if (match[1] === "x") return index < program.cell.length ? { kind: "alternative", index } : undefined;
  return index < program.extras.length ? { kind: "extra", index } : undefined;
}

function personLookup(program: Program): (alternative: number) => number {
  const person = new Int32Array(program.cell.length);
  for (let i = 0; i < program.people; i++) person.fill(i, program.start[i], program.start[i + 1]);
  return (alternative) => person[alternative];
}
