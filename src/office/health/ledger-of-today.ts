import { countOf } from "../../kernel/counts";
import type { Scenario } from "../../model/types";

/** Numbers of one body and one quota type as they are written; only where one of them is above zero. */
export interface TodaysLine {
  readonly body: string;
  readonly jurisdiction: string;
  readonly quotaType: string;
  readonly quota: number;
  readonly staff: number;
}

/** Every line of a document as it stands, in its order. Only own keys count: a type may be called `constructor`. */
export function todaysLines({ bodies }: Scenario): TodaysLine[] {
  return bodies.flatMap(({ id, jurisdiction, quota, staff }) =>
    [...new Set([...Object.keys(quota ?? {}), ...Object.keys(staff ?? {})])].flatMap((quotaType) => {
      const line = {
        body: id,
        jurisdiction,
        quotaType,
        quota: countOf(quota, quotaType),
        staff: countOf(staff, quotaType),
      };
      return line.quota + line.staff > 0 ? [line] : [];
    }),
  );
}

/** A sum by two keys; undefined once it is no longer exact (above 2⁵³ − 1). */
export class PairSums {
  private readonly sums = new Map<string, { readonly keys: readonly [string, string]; sum: number }>();

  add(a: string, b: string, count: number): void {
    const key = JSON.stringify([a, b]);
    const entry = this.sums.get(key);
    if (entry === undefined) this.sums.set(key, { keys: [a, b], sum: count });
    else entry.sum += count;
  }

  /** 0 for a pair that was never added to. */
  get(a: string, b: string): number {
    return this.sums.get(JSON.stringify([a, b]))?.sum ?? 0;
  }

  /** Pairs whose sums are exact. */
  entries(): { readonly keys: readonly [string, string]; readonly sum: number }[] {
    return [...this.sums.values()].filter(({ sum }) => Number.isSafeInteger(sum));
  }
}
