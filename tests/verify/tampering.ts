import type { Scenario } from "../../src/model/types";
import type { Plan } from "../../src/plan/types";

/** Numbers from 0 to just below 1. */
export type Random = () => number;

/** One way of spoiling a plan. A plan that it changes breaks a rule or contradicts itself; undefined where it cannot be applied. */
export interface Tampering {
  readonly name: string;
  readonly apply: (scenario: Scenario, plan: Plan, random: Random) => Plan | undefined;
}

export function replaceAt<T>(list: readonly T[], at: number, entry: T): T[] {
  return list.map((old, k) => (k === at ? entry : old));
}

function without<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, k) => k !== at);
}

export const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];

type List = "placements" | "staying" | "waiting" | "grants" | "pools" | "shortfalls" | "goals";

/** Changes one entry of a list that has one. */
export function one<K extends List>(
  name: K,
  change: (entry: Plan[K][number], scenario: Scenario, random: Random) => Plan[K][number] | undefined,
): Tampering["apply"] {
  return (scenario, plan, random) => {
    const list: readonly Plan[K][number][] = plan[name];
    const at = Math.floor(random() * list.length);
    const changed = list.length === 0 ? undefined : change(list[at], scenario, random);
    return changed === undefined ? undefined : { ...plan, [name]: replaceAt(list, at, changed) };
  };
}

export function dropOne(name: List): Tampering["apply"] {
  return (_, plan, random) => {
    const at = Math.floor(random() * plan[name].length);
    return plan[name].length === 0 ? undefined : { ...plan, [name]: without<unknown>(plan[name], at) };
  };
}

export function doubleOne(name: List): Tampering["apply"] {
  return (_, plan, random) => {
    const list: readonly unknown[] = plan[name];
    const at = Math.floor(random() * list.length);
    const doubled = list.flatMap((old, k) => (k === at ? [old, old] : [old]));
    return list.length === 0 ? undefined : { ...plan, [name]: doubled };
  };
}

/** mulberry32: the same numbers for the same seed. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
