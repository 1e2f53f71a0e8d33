import type { LinearForm, NamedRow } from "./linear-form";

/**
 * The form in which the first levels are settled: a row for each, "no worse than its best value". So an outside solver
 * that knows one objective at a time still keeps goals in order: solve, fix, solve again.
 *
 * @throws RangeError where more levels are fixed than leave one to solve for, or a value is not whole
 */
export function stagedForm(form: LinearForm, fixed: readonly number[]): LinearForm {
  // A list with holes is none of whole values.
  if (fixed.length >= form.objectives.length || !Array.from(fixed).every(Number.isSafeInteger)) {
    throw new RangeError(
      `expected at most ${form.objectives.length - 1} whole values for the first goal levels, got [${Array.from(fixed, String).join(", ")}]`,
    );
  }
  const settled = fixed.map(
    (value, level): NamedRow => ({
      name: `fixed${level}`,
      sense: "at-most",
      limit: value,
      terms: form.objectives[level].terms,
    }),
  );
  return { ...form, rows: [...form.rows, ...settled] };
}
