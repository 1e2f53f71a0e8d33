import type { Answer, Program } from "../../formulation/types";

/** What an outside solver said of each column: by name, as `linearForm` names them. Columns left out are 0 or at their lower bound. */
export type ColumnValues = Iterable<readonly [name: string, value: number]>;

export type ReadValues =
  | { readonly success: true; readonly answer: Answer }
  | { readonly success: false; readonly findings: readonly string[] };

/**
 * Reads column values back into an answer. Values within `tolerance` of a whole number are taken as that number;
 * anything else, an unknown name, a name twice, or a person with no or two choices is reported, all at once.
 */
export function answerOfValues(program: Program, values: ColumnValues, tolerance = 1e-6): ReadValues {
  const findings: string[] = [];
  const choice = new Int32Array(program.people).fill(-1);
  const extras = Float64Array.from(program.extras, (extra) => extra.lower);
  const taken = new Set<string>();
  const personOf = personLookup(program);
  for (const [name, value] of values) {
    const whole = Math.round(value);
    const place = placeOf(program, name);
    if (place === undefined) findings.push(`unknown column ${name}`);
    else if (taken.has(name)) findings.push(`column ${name} stands twice`);
    else if (!(Math.abs(value - whole) <= tolerance)) findings.push(`column ${name} is ${value}, not whole`);
    else if (place.kind === "extra") extras[place.index] = whole;
    else if (whole !== 0 && whole !== 1) findings.push(`column ${name} is ${whole}, neither 0 nor 1`);
    else if (whole === 1) {
      const person = personOf(place.index);
      if (choice[person] >= 0) findings.push(`person ${person} has two choices: x${choice[person]}, ${name}`);
      else choice[person] = place.index;
    }
    taken.add(name);
  }
  choice.forEach((alternative, person) => {
    if (alternative < 0) findings.push(`person ${person} has no choice`);
  });
  return findings.length === 0 ? { success: true, answer: { choice, extras } } : { success: false, findings };
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
