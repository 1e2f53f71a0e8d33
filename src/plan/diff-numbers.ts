import { compareIds } from "../kernel/order";
import {
  type Difference,
  type GoalChange,
  type PlanDiff,
  type PoolChange,
  poolColumns,
  type ShortfallChange,
} from "./diff-types";
import type { GoalValue, Plan, PoolBalance, Shortfall } from "./types";

/** The numbers in which two plans differ. */
export function diffNumbers(
  before: Plan,
  after: Plan,
): Pick<PlanDiff, "grants" | "pools" | "shortfalls" | "goals"> {
  return {
    grants: pairs(before.grants, after.grants, ({ body, quotaType }) => [body, quotaType]).flatMap(
      ([one, other]) => {
        const { body, quotaType } = one ?? other;
        return differing(one?.count, other?.count).map((change) => ({ body, quotaType, ...change }));
      },
    ),
    pools: pairs(before.pools, after.pools, ({ jurisdiction, quotaType }) => [
      jurisdiction,
      quotaType,
    ]).flatMap(([one, other]) => poolChange(one, other)),
    shortfalls: pairs(before.shortfalls, after.shortfalls, placeOf).flatMap(([one, other]) =>
      differing(one?.missing, other?.missing).map((change) => shortfallChange(one ?? other, change)),
    ),
    goals: goalChanges(before.goals, after.goals),
  };
}

/** At least one of the two is there. */
type Pair<Entry> = readonly [Entry, Entry | undefined] | readonly [undefined, Entry];

/** Entries of the same key together, sorted by key. */
function pairs<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  keyOf: (entry: Entry) => readonly string[],
): Pair<Entry>[] {
  const found = new Map<string, { readonly key: readonly string[]; pair: Pair<Entry> }>();
  for (const entry of before) {
    const key = keyOf(entry);
    found.set(JSON.stringify(key), { key, pair: [entry, undefined] });
  }
  for (const entry of after) {
    const key = keyOf(entry);
    const known = found.get(JSON.stringify(key));
    const one = known?.pair[0];
    found.set(JSON.stringify(key), { key, pair: one === undefined ? [undefined, entry] : [one, entry] });
  }
  return [...found.values()].sort((a, b) => compareKeys(a.key, b.key)).map(({ pair }) => pair);
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (let k = 0; k < Math.min(a.length, b.length); k++) {
    const order = compareIds(a[k], b[k]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function differing(before = 0, after = 0): Difference[] {
  return before === after ? [] : [{ before, after }];
}

function poolChange(one: PoolBalance | undefined, other: PoolBalance | undefined): PoolChange[] {
  const changes = poolColumns.flatMap((column) =>
    differing(one?.[column], other?.[column]).map((change) => ({ column, ...change })),
  );
  const named = one ?? other;
  if (changes.length === 0 || named === undefined) return [];
  return [{ jurisdiction: named.jurisdiction, quotaType: named.quotaType, changes }];
}

/** Posts before sections. */
function placeOf(shortfall: Shortfall): readonly string[] {
  return shortfall.post === undefined
    ? ["section", shortfall.body, shortfall.section]
    : ["post", shortfall.post];
}

function shortfallChange(shortfall: Shortfall, change: Difference): ShortfallChange {
  return shortfall.post === undefined
    ? { body: shortfall.body, section: shortfall.section, ...change }
    : { post: shortfall.post, ...change };
}

/** Goals of the later plan in its order, then those that only the earlier one has. */
function goalChanges(before: readonly GoalValue[], after: readonly GoalValue[]): GoalChange[] {
  const earlier = new Map(before.map(({ goal, value }) => [goal, value]));
  const later = new Map(after.map(({ goal, value }) => [goal, value]));
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((goal) => {
    const was = earlier.get(goal);
    const is = later.get(goal);
    if (was?.join() === is?.join()) return [];
    return [
      {
        goal,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });
}
