import { roomy } from "../cases/limits";
import { chain, merge, two } from "../cases/reforms";
import { replaceAt } from "../tampering";
import { placement, type Row, row } from "./row";

/** Plans that are none, unknown names, disorder. */
export const formRows: readonly Row[] = [
  row("no plan", merge, () => "plan", { code: "plan-malformed", field: "" }),
  row("a rank that is no number", merge, (plan) => placement(plan, { rank: Number.NaN }), {
    code: "plan-malformed",
    field: "placements[0].rank",
    expected: "a whole number",
  }),
  row(
    "one more who is nobody",
    merge,
    (plan) => ({ ...plan, staying: [{ person: "x", body: "m", rank: 2 }] }),
    { code: "unknown-person", ids: ["x"] },
  ),
  row(
    "a post that nobody knows",
    two,
    (plan) => ({ ...plan, shortfalls: [...plan.shortfalls, { post: "x", missing: 1 }] }),
    { code: "unknown-post", ids: ["x"] },
  ),
  row(
    "a reason about a post that nobody knows",
    roomy,
    (plan) => ({
      ...plan,
      waiting: [{ person: "c", reasons: [{ code: "not-listed" }, { code: "no-seat", post: "x" }] }],
    }),
    { code: "unknown-post", ids: ["x", "c"] },
  ),
  row(
    "a grant to nobody",
    merge,
    (plan) => ({ ...plan, grants: [...plan.grants, { body: "x", quotaType: "worker", count: 1 }] }),
    { code: "unknown-body", ids: ["x", "worker"] },
  ),
  row(
    "a body to stay in that nobody knows",
    chain,
    (plan) => ({ ...plan, staying: replaceAt(plan.staying, 0, { person: "r1", body: "x", rank: 1 }) }),
    { code: "unknown-body", ids: ["x", "r1"] },
  ),
  row(
    "a pool of another place",
    merge,
    (plan) => ({ ...plan, pools: [...plan.pools, { ...plan.pools[0], jurisdiction: "x" }] }),
    { code: "unknown-pool", ids: ["x", "administrative"] },
  ),
  row(
    "a grant of an unknown type",
    merge,
    (plan) => ({ ...plan, grants: [...plan.grants, { body: "s", quotaType: "x", count: 1 }] }),
    { code: "unknown-pool", ids: ["s", "x"] },
  ),
  row(
    "placements in another order",
    merge,
    (plan) => ({ ...plan, placements: [...plan.placements].reverse() }),
    { code: "not-sorted", ids: ["b1", "a2"], field: "placements" },
  ),
  row("grants in another order", two, (plan) => ({ ...plan, grants: [...plan.grants].reverse() }), {
    code: "not-sorted",
    ids: ["n2", "n1"],
    field: "grants",
  }),
  row(
    "reasons in another order",
    merge,
    (plan) => ({ ...plan, waiting: [{ person: "b2", reasons: [...plan.waiting[0].reasons].reverse() }] }),
    { code: "not-sorted", ids: ["b2"], field: "waiting[0].reasons" },
  ),
  row(
    "someone in a post that nobody knows",
    roomy,
    (plan) => ({
      ...plan,
      placements: [...plan.placements, { person: "c", post: "x", rank: 1, basis: "listed" }],
      waiting: [],
    }),
    { code: "unknown-post", ids: ["x", "c"] },
  ),
];
