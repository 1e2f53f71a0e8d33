import type { Forest } from "./laminar";
import type { PlaceSet } from "./plant";
import type { Quotas } from "./quotas";

/**
 * A line that gets quota from a pool, with a set that holds the line but is not its pool although the pool holds it
 * in turn: what the set bounds is then neither the line's room nor the pool's grants. Undefined where there is none.
 */
export function rowBetween(
  quotas: Quotas,
  sets: readonly PlaceSet[],
  forest: Forest,
): { readonly line: number; readonly between: number; readonly pool: number } | undefined {
  for (let line = 0; line < sets.length; line++) {
    const set = sets[line];
    if (set.kind !== "line") continue;
    const { least, most, pool } = quotas.lines[set.quota];
    if (most <= least) continue;
    const between = forest.parent[line];
    const around = sets[between];
    if (around?.kind === "pool" && around.quota === pool) continue;
    return { line, between, pool: sets.findIndex((each) => each.kind === "pool" && each.quota === pool) };
  }
  return undefined;
}
