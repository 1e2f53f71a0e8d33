import { countOf } from "../../kernel/counts";
import type { Range, RangeCounts, Scenario } from "../../schema/document";
import { Tally } from "./pair-map";
import { partsOf, type Succession } from "./succession";

/** Quota through the reforms, before the solver grants anything. All numbers are whole. */
export interface QuotaBook {
  jurisdictionOf(body: string): string;
  /** What a reform finds to divide: own quota after transfers, and what its parts bring. */
  gathered(body: string, type: string): number;
  /** What the body holds before grants and before it is retired. */
  settled(body: string, type: string): number;
  /** Set free in the pool. */
  freed(jurisdiction: string, type: string): number;
  /** Smallest and largest grant, as the reforms write it. */
  granted(body: string, type: string): { readonly min: number; readonly max: number };
}

export function quotaBook(scenario: Scenario, types: readonly string[], reforms: Succession): QuotaBook {
  const bodies = new Map(scenario.bodies.map((body) => [body.id, body]));
  const jurisdictionOf = (body: string): string => bodies.get(body)?.jurisdiction ?? "";
  const moved = new Tally();
  const freed = new Tally();
  const arrivals = new Tally();
  for (const transfer of reforms.transfers) {
    for (const type of types) {
      const count = countOf(transfer.quota, type);
      moved.add(transfer.from, type, -count);
      if (jurisdictionOf(transfer.from) === jurisdictionOf(transfer.to)) {
        moved.add(transfer.to, type, count);
      } else {
        freed.add(jurisdictionOf(transfer.from), type, count);
        arrivals.add(reforms.successorOf(transfer.to) ?? "", type, count);
      }
    }
  }

  const gathered = (body: string, type: string): number => {
    const given = reforms.givenBy.get(body);
    const own = countOf(bodies.get(body)?.quota, type) + moved.of(body, type);
    const parts = given === undefined ? [] : partsOf(given);
    return parts.reduce((sum, part) => sum + settled(part, type), own);
  };
  const settled = (body: string, type: string): number => {
    const given = reforms.givenBy.get(body);
    const found = gathered(body, type);
    if (given === undefined || given.kind === "establish") return found;
    if (given.kind === "cut") return found - countOf(given.by, type);
    return Math.min(rangeOf(given.quota, type).min, found);
  };
  const granted = (body: string, type: string): { min: number; max: number } => {
    const given = reforms.givenBy.get(body);
    const extra = arrivals.of(body, type);
    if (given === undefined || given.kind === "cut") return { min: extra, max: extra };
    const { min, max } = rangeOf(given.quota, type);
    const held = given.kind === "establish" ? 0 : settled(body, type);
    return { min: min - held + extra, max: max - held + extra };
  };

  for (const type of types) {
    for (const [body, given] of reforms.givenBy) {
      if (given.kind === "establish") continue;
      freed.add(jurisdictionOf(body), type, gathered(body, type) - settled(body, type));
    }
    for (const [body, end] of reforms.retiredBy) {
      if (end.kind === "abolish") freed.add(jurisdictionOf(body), type, settled(body, type));
    }
  }
  return { jurisdictionOf, gathered, settled, granted, freed: (place, type) => freed.of(place, type) };
}

/** A plain number n is n to n; a type that is left out is 0. */
export function rangeOf(quota: RangeCounts, type: string): { min: number; max: number } {
  const range: Range = (Object.hasOwn(quota, type) ? quota[type] : undefined) ?? 0;
  return typeof range === "number" ? { min: range, max: range } : range;
}
