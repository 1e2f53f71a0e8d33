import type { Note, Plan, PoolBalance } from "../../src/plan/types";
import { doubleOne, dropOne, one, type Random, replaceAt, type Tampering } from "./tampering";

const index = (list: readonly unknown[], random: Random): number => Math.floor(random() * list.length);
const step = (random: Random): number => (random() < 0.5 ? 1 : -1);

const numbers = [
  "before",
  "approvedIn",
  "approvedOut",
  "freed",
  "granted",
  "recovered",
  "reserve",
  "after",
] as const;

function addNote(note: Note): Tampering["apply"] {
  return (_, plan) => ({ ...plan, notes: [...plan.notes, note] });
}

function turned(name: "placements" | "staying" | "waiting" | "grants" | "pools" | "shortfalls"): Tampering {
  return {
    name: `unsort ${name}`,
    apply: (_, plan) => ({ ...plan, [name]: [...plan[name]].reverse() }),
  };
}

/** Writes what JSON can hold but a plan cannot. */
function misshapen(name: string, spoil: (plan: Plan) => unknown): Tampering {
  return { name, apply: (_, plan) => spoil(plan) as Plan };
}

export const numberTamperings: readonly Tampering[] = [
  { name: "grant one too many", apply: one("grants", (grant) => ({ ...grant, count: grant.count + 1 })) },
  { name: "grant one too few", apply: one("grants", (grant) => ({ ...grant, count: grant.count - 1 })) },
  { name: "grant a negative number", apply: one("grants", (grant) => ({ ...grant, count: -grant.count })) },
  { name: "grant a fraction", apply: one("grants", (grant) => ({ ...grant, count: grant.count - 0.5 })) },
  {
    name: "grant to an unknown body",
    apply: one("grants", (grant) => ({ ...grant, body: `${grant.body}~` })),
  },
  {
    name: "swap the type of a grant",
    apply: (scenario, plan, random) => {
      const types = scenario.quotaTypes?.map(({ id }) => id) ?? ["administrative", "institution", "worker"];
      return one("grants", (grant) => {
        const other = types.filter((type) => type !== grant.quotaType);
        const quotaType = other[index(other, random)];
        return quotaType === undefined ? undefined : { ...grant, quotaType };
      })(scenario, plan, random);
    },
  },
  {
    name: "move a grant to another body",
    apply: (scenario, plan, random) => {
      const body = scenario.bodies[index(scenario.bodies, random)];
      return one("grants", (grant) =>
        body === undefined || body.id === grant.body ? undefined : { ...grant, body: body.id },
      )(scenario, plan, random);
    },
  },
  { name: "drop a grant", apply: dropOne("grants") },
  { name: "double a grant", apply: doubleOne("grants") },
  {
    name: "invent a grant",
    apply: (scenario, plan, random) => {
      const body = scenario.bodies[index(scenario.bodies, random)];
      const quotaType = scenario.quotaTypes?.[0]?.id ?? "administrative";
      return plan.grants.some((grant) => grant.body === body.id && grant.quotaType === quotaType)
        ? undefined
        : { ...plan, grants: [...plan.grants, { body: body.id, quotaType, count: 1 }] };
    },
  },
  ...numbers.map(
    (number): Tampering => ({
      name: `change ${number} of a pool`,
      apply: one("pools", (pool, _, random) => ({ ...pool, [number]: pool[number] + step(random) })),
    }),
  ),
  {
    name: "let a total rise in keeping with its own sums",
    apply: one("pools", (pool) => ({
      ...pool,
      approvedIn: pool.approvedIn + 1,
      reserve: pool.reserve + 1,
      after: pool.after + 1,
    })),
  },
  {
    name: "recover one less in keeping with its own sums",
    apply: one("pools", (pool) => ({
      ...pool,
      recovered: pool.recovered - 1,
      reserve: pool.reserve + 1,
      after: pool.after + 1,
    })),
  },
  {
    name: "shift a unit between pools",
    apply: (_, plan, random) => {
      const from = index(plan.pools, random);
      const to = (from + 1) % plan.pools.length;
      if (plan.pools.length < 2) return undefined;
      const add = (pool: PoolBalance, n: number): PoolBalance => ({
        ...pool,
        reserve: pool.reserve + n,
        after: pool.after + n,
      });
      return {
        ...plan,
        pools: plan.pools.map((pool, k) => (k === from ? add(pool, -1) : k === to ? add(pool, 1) : pool)),
      };
    },
  },
  { name: "drop a pool", apply: dropOne("pools") },
  { name: "double a pool", apply: doubleOne("pools") },
  {
    name: "rename a pool",
    apply: one("pools", (pool) => ({ ...pool, jurisdiction: `${pool.jurisdiction}~` })),
  },
  {
    name: "swap the type of a pool",
    apply: one("pools", (pool) => ({ ...pool, quotaType: `${pool.quotaType}-x` })),
  },
  { name: "drop a shortfall", apply: dropOne("shortfalls") },
  { name: "double a shortfall", apply: doubleOne("shortfalls") },
  {
    name: "change what is missing",
    apply: one("shortfalls", (entry, _, random) => ({ ...entry, missing: entry.missing + step(random) })),
  },
  {
    name: "invent a shortfall",
    apply: (scenario, plan, random) => {
      const post = scenario.posts[index(scenario.posts, random)];
      if (post === undefined || plan.shortfalls.some((entry) => entry.post === post.id)) return undefined;
      return { ...plan, shortfalls: [...plan.shortfalls, { post: post.id, missing: 1 }] };
    },
  },
  {
    name: "change a goal value",
    apply: one("goals", ({ goal, value }, _, random) => {
      const at = index(value, random);
      return { goal, value: replaceAt(value, at, value[at] + step(random)) };
    }),
  },
  {
    name: "add a number to a goal",
    apply: one("goals", ({ goal, value }) => ({ goal, value: [...value, 0] })),
  },
  { name: "drop a goal", apply: dropOne("goals") },
  {
    name: "put goals into another order",
    apply: (_, plan) => (plan.goals.length < 2 ? undefined : { ...plan, goals: [...plan.goals].reverse() }),
  },
  { name: "claim a lot that was not drawn", apply: addNote({ code: "by-lot", seed: "~" }) },
  { name: "claim that rows cross", apply: addNote({ code: "crossing-rows", rows: ["a", "b", "c"] }) },
  {
    name: "claim a grade that is not kept",
    apply: (scenario, plan) =>
      addNote({ code: "grade-kept", person: scenario.people[0]?.id ?? "~", post: "~" })(
        scenario,
        plan,
        () => 0,
      ),
  },
  { name: "drop the notes", apply: (_, plan) => ({ ...plan, notes: [] }) },
  turned("placements"),
  turned("staying"),
  turned("waiting"),
  turned("grants"),
  turned("pools"),
  turned("shortfalls"),
  misshapen("write null for a list", (plan) => ({ ...plan, placements: null })),
  misshapen("leave a list out", ({ shortfalls: _, ...plan }) => plan),
  misshapen("add a field", (plan) => ({ ...plan, remark: "" })),
  misshapen("add a field to an entry", (plan) => ({
    ...plan,
    pools: plan.pools.map((pool) => ({ ...pool, remark: "" })),
  })),
  misshapen("claim another optimality", (plan) => ({ ...plan, optimality: "refuted" })),
];
