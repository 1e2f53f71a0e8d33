import type { Program } from "../../formulation/types";
import { type LinearForm, type LinearTerm, linearForm } from "./linear-form";
import { stagedForm } from "./staged-form";

/**
 * A program in CPLEX LP format, for any outside solver. The objective is the first goal level that is not fixed yet.
 *
 * @param fixed best values of the first levels (in the sense of "least": "most" levels negated), each kept by a row
 */
export function writeLp(program: Program, fixed: readonly number[] = []): string {
  const form = stagedForm(linearForm(program), fixed);
  return [...lines(form, fixed.length)].join("\n");
}

const senseSigns = { "at-most": "<=", "at-least": ">=", equal: "=" } as const;

function* lines(form: LinearForm, objective: number): Generator<string> {
  const { name, terms } = form.objectives[objective];
  yield "Minimize";
  yield* sumLines(form, ` ${name}:`, terms, "");
  yield "Subject To";
  for (const row of form.rows) {
    if (row.terms.length > 0)
      yield* sumLines(form, ` ${row.name}:`, row.terms, ` ${senseSigns[row.sense]} ${row.limit}`);
  }
  yield "Bounds";
  for (const { name: column, lower, upper } of form.columns) yield ` ${lower} <= ${column} <= ${upper}`;
  yield "Generals";
  for (const { name: column } of form.columns) yield ` ${column}`;
  yield "End";
  yield "";
}

const termsPerLine = 12;

/** Lines of the format must stay short: some readers stop at 255 characters. */
function* sumLines(
  form: LinearForm,
  opening: string,
  terms: readonly LinearTerm[],
  closing: string,
): Generator<string> {
  const written = terms.map(
    ({ column, coefficient }) =>
      `${coefficient < 0 ? "-" : "+"} ${Math.abs(coefficient)} ${form.columns[column].name}`,
  );
  if (written.length === 0) written.push(`0 ${form.columns[0]?.name ?? "x0"}`);
  for (let k = 0; k < written.length; k += termsPerLine) {
    const part = written.slice(k, k + termsPerLine).join(" ");
    const isLast = k + termsPerLine >= written.length;
    yield `${k === 0 ? opening : " "} ${part}${isLast ? closing : ""}`;
  }
}
