import { overdrawn, roomy } from "../cases/limits";
import { merge } from "../cases/reforms";
import { host, hostDefault, leaders } from "../cases/rows";
import { oneHead } from "../cases/tight";
import { transfers } from "../cases/totals";
import { law, placement, pool, quiet, type Row, row, under } from "./row";

/** Seats, quota and grants. */
export const quotaRows: readonly Row[] = [
  row("two in one seat", roomy, (plan) => placement(plan, { post: "u/a" }, 1), {
    code: "post-over-capacity",
    ids: ["u/a"],
    found: 2,
    expected: 1,
    excess: 1,
  }),
  row(
    "three in an office of two",
    under(host, quiet),
    (plan) => ({
      ...plan,
      placements: [{ person: "h1", post: "o/two", rank: 1, basis: "listed" }, ...plan.placements],
      staying: [],
    }),
    {
      code: "office-over-seats",
      ids: ["office", "administrative"],
      found: 3,
      expected: 2,
      excess: 1,
      article: law(12),
    },
  ),
  row(
    "two heads where there is one",
    under(leaders, quiet),
    (plan) => placement(plan, { post: "m/head", rank: 1 }, 1),
    {
      code: "leaders-over-positions",
      ids: ["m", "head"],
      found: 2,
      expected: 1,
      excess: 1,
      article: law(28),
    },
  ),
  row(
    "a fourth where quota is for three",
    under(transfers, quiet),
    (plan) => ({
      ...plan,
      placements: [...plan.placements, { person: "from2", post: "branch/office", rank: 2, basis: "listed" }],
      staying: [],
    }),
    { code: "post-over-capacity" },
    {
      code: "staff-over-quota",
      ids: ["branch", "administrative"],
      found: 6,
      expected: 5,
      excess: 1,
      article: law(28),
    },
  ),
  row(
    "a third where quota is for two",
    under(merge, { goals: ["recover"] }),
    (plan) => ({
      ...plan,
      placements: [...plan.placements, { person: "b2", post: "s/office", rank: 1, basis: "listed" }],
      waiting: [],
      shortfalls: [],
      goals: [{ goal: "recover", value: [2] }],
      pools: [{ ...plan.pools[0], recovered: 2, reserve: 0, after: 14 }],
    }),
    { code: "staff-over-quota", ids: ["s", "administrative"], found: 3, expected: 2, excess: 1 },
  ),
  row(
    "a grant above the largest",
    merge,
    (plan) => pool({ ...plan, grants: [{ ...plan.grants[0], count: 3 }] }, { granted: 3, reserve: 1 }),
    {
      code: "grant-out-of-range",
      ids: ["s", "administrative"],
      found: 3,
      expected: 2,
      excess: 1,
      article: law(18),
    },
  ),
  row(
    "a grant of nothing",
    merge,
    (plan) => ({ ...plan, grants: [{ body: "a", quotaType: "administrative", count: -1 }, ...plan.grants] }),
    { code: "grant-out-of-range", ids: ["a", "administrative"], found: -1, expected: 1 },
    { code: "pool-differs", field: "granted" },
    { code: "pool-differs", field: "reserve" },
    { code: "staff-over-quota", ids: ["a", "administrative"] },
  ),
  row(
    "a grant to a hosted office",
    hostDefault,
    (plan) =>
      pool(
        { ...plan, grants: [{ body: "office", quotaType: "administrative", count: 1 }] },
        { granted: 1, reserve: 1 },
      ),
    {
      code: "grant-out-of-range",
      ids: ["office", "administrative"],
      found: 1,
      expected: 0,
      excess: 1,
      article: law(19),
    },
  ),
  row("the same grant twice", merge, (plan) => ({ ...plan, grants: [...plan.grants, ...plan.grants] }), {
    code: "grant-repeated",
    ids: ["s", "administrative"],
  }),
  row("a minimum that is hard", under(merge, { goals: ["minimums"], hardMinimums: true }), (plan) => plan, {
    code: "minimum-unmet",
    ids: ["s/office"],
    found: 2,
    expected: 3,
  }),
  row("more granted than there is", overdrawn, (plan) => plan, {
    code: "pool-overdrawn",
    ids: ["city", "administrative"],
    found: 2,
    expected: 1,
    excess: 1,
    article: law(18),
  }),
  row(
    "a smallest grant withheld",
    overdrawn,
    (plan) => pool({ ...plan, grants: plan.grants.slice(1) }, { granted: 1, reserve: 0 }),
    { code: "grant-out-of-range", ids: ["a", "administrative"], found: 0, expected: 1 },
  ),
  row(
    "a head beside one in an own seat",
    under(oneHead, quiet),
    (plan) => ({
      ...plan,
      placements: [{ person: "x", post: "n/head", rank: 1, basis: "listed" }],
      waiting: [],
    }),
    { code: "leaders-over-positions", ids: ["n", "head"], found: 2, expected: 1, excess: 1 },
  ),
];
