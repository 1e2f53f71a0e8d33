import { median, type Results, rowOf } from "../results";
import { sizeName, table } from "./format";
import { growth } from "./targets";

/** How our own times grow from one size to the next, as exponents of the number of people. */
export function growthTable(results: Results): string {
  const parts = [
    ["engine alone", "goals", "engine"],
    ["closing stage", "goals", "closing"],
    ["whole road", "road", "road"],
  ] as const;
  const rows = results.sizes.slice(1).map((size, k) => {
    const before = results.sizes[k];
    const exponents = parts.map(([, task, part]) => {
      const at = (people: number) => median(rowOf(results, task, people, "network"), part);
      const found = growth(at(before.people), at(size.people), size.people / before.people);
      return found === undefined ? "not measured" : `n^${found.toFixed(2)}`;
    });
    return [`${sizeName(before)} → ${sizeName(size)}`, ...exponents];
  });
  return table(["", ...parts.map(([name]) => name)], rows);
}
