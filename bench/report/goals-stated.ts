import type { Measured } from "../jobs";
import { type Results, rowOf } from "../results";
import { sizeName, table } from "./format";
import { pad, reasonOf } from "./solvers";

/** Which goals were solved for, in order. */
export function goalsStated(results: Results): string {
  for (const { people } of results.sizes) {
    const found = rowOf(results, "goals", people, "network")?.found;
    if (found?.status === "measured") {
      return (found.levels ?? []).map((level, k) => `${k + 1}. ${level}`).join("\n");
    }
  }
  return "Nothing was measured.";
}

/** The values reached, the same for every engine that was measured. */
export function valuesTable(results: Results): string {
  const rows = results.sizes.map((size) => {
    const found = rowOf(results, "goals", size.people, "network")?.found;
    return [sizeName(size), found?.status === "measured" ? found.values.join(", ") : reasonOf(found)];
  });
  return table(["people × posts", "value of each goal"], rows);
}

/** The cost that one unit of each goal has in the one number. */
export function weightsTable(results: Results, objective: "packed" | "first"): string {
  const rows = results.sizes.map((size) => {
    const found = rowOf(results, "objective", size.people, "network", objective)?.found;
    return found?.status === "measured"
      ? [sizeName(size), weightsOf(found), String(found.values[0])]
      : pad([sizeName(size), reasonOf(found)], 3);
  });
  return table(["people × posts", "cost of one unit", "least value"], rows);
}

function weightsOf({ weights = [], levels = [] }: Measured): string {
  return weights.flatMap((weight, k) => (weight === 0 ? [] : [`${levels[k]}: ${weight}`])).join("; ");
}
