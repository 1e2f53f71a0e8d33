import { adjustment } from "../cases/people";
import { merge, two } from "../cases/reforms";
import { gradeKept } from "../cases/rows";
import { ceiling, reserve, transfers } from "../cases/totals";
import { replaceAt } from "../tampering";
import { law, pool, type Row, row } from "./row";

/** Numbers and notes that a plan states. */
export const statedRows: readonly Row[] = [
  row("a pool left out", merge, (plan) => ({ ...plan, pools: [] }), {
    code: "pool-missing",
    ids: ["city", "administrative"],
  }),
  row(
    "a pool listed twice",
    merge,
    (plan) => ({ ...plan, pools: [...plan.pools, { ...plan.pools[0], after: 99 }] }),
    { code: "pool-repeated", ids: ["city", "administrative"] },
  ),
  row(
    "a pool of nothing",
    merge,
    (plan) => ({
      ...plan,
      pools: [
        ...plan.pools,
        {
          jurisdiction: "city",
          quotaType: "worker",
          before: 0,
          approvedIn: 0,
          approvedOut: 0,
          freed: 0,
          granted: 0,
          recovered: 0,
          reserve: 0,
          after: 0,
        },
      ],
    }),
    { code: "pool-differs", ids: ["city", "worker"], found: "listed", expected: "not listed" },
  ),
  row("one freed too many", merge, (plan) => pool(plan, { freed: 5 }), {
    code: "pool-differs",
    ids: ["city", "administrative"],
    field: "freed",
    found: 5,
    expected: 4,
  }),
  row("a total that falls less than it says", reserve, (plan) => pool(plan, { after: 18 }), {
    code: "pool-differs",
    field: "after",
    found: 18,
    expected: 19,
  }),
  row(
    "a total that rises where it is a subtree's own",
    transfers,
    (plan) => pool(plan, { after: 4 }, 1),
    {
      code: "total-rises",
      ids: ["county", "administrative"],
      found: 4,
      expected: 3,
      excess: 1,
      article: law(16),
    },
    {
      code: "subtree-rises",
      ids: ["city", "administrative"],
      found: 22,
      expected: 21,
      excess: 1,
      article: law(18),
    },
  ),
  row("a total that rises", merge, (plan) => pool(plan, { after: 17 }), {
    code: "total-rises",
    ids: ["city", "administrative"],
    found: 17,
    expected: 16,
    excess: 1,
  }),
  row("a shortfall left out", two, (plan) => ({ ...plan, shortfalls: plan.shortfalls.slice(1) }), {
    code: "shortfall-differs",
    ids: ["n1/a"],
    found: 0,
    expected: 1,
  }),
  row(
    "a shortfall of another size",
    two,
    (plan) => ({ ...plan, shortfalls: replaceAt(plan.shortfalls, 1, { post: "n1/b", missing: 9 }) }),
    { code: "shortfall-differs", ids: ["n1/b"], found: 9, expected: 1 },
  ),
  row(
    "a shortfall that is none",
    merge,
    (plan) => ({ ...plan, shortfalls: [{ post: "m/office", missing: 0 }, ...plan.shortfalls] }),
    { code: "shortfall-differs", ids: ["m/office"], found: 0, expected: 0 },
  ),
  row(
    "a shortfall twice",
    merge,
    (plan) => ({ ...plan, shortfalls: [...plan.shortfalls, ...plan.shortfalls] }),
    { code: "shortfall-differs", ids: ["s/office"], found: "repeated", expected: 1 },
  ),
  row(
    "a goal with another number",
    merge,
    (plan) => ({ ...plan, goals: replaceAt(plan.goals, 1, { goal: "place", value: [0] }) }),
    { code: "goal-differs", field: "place[0]", found: 0, expected: 1 },
  ),
  row(
    "a goal with more numbers",
    merge,
    (plan) => ({ ...plan, goals: replaceAt(plan.goals, 1, { goal: "place", value: [1, 0] }) }),
    { code: "goal-differs", field: "place.length", found: 2, expected: 1 },
  ),
  row(
    "another goal",
    merge,
    (plan) => ({ ...plan, goals: replaceAt(plan.goals, 1, { goal: "recover", value: [1] }) }),
    { code: "goal-differs", field: "goals[1]", found: "recover", expected: "place" },
  ),
  row("a goal left out", merge, (plan) => ({ ...plan, goals: plan.goals.slice(0, 2) }), {
    code: "goal-differs",
    field: "goals[2]",
    found: "nothing",
    expected: "preferences",
  }),
  row(
    "a note too many",
    merge,
    (plan) => ({ ...plan, notes: [{ code: "crossing-rows", rows: ["a", "b", "c"] }] }),
    { code: "note-differs", field: "notes[0]", found: '["crossing-rows","a","b","c"]', expected: "nothing" },
  ),
  row("another seed", adjustment, (plan) => ({ ...plan, notes: [{ code: "by-lot", seed: "" }] }), {
    code: "note-differs",
    found: '["by-lot",""]',
    expected: '["by-lot","公证处"]',
  }),
  row("a kept grade not said", gradeKept, (plan) => ({ ...plan, notes: [] }), {
    code: "note-differs",
    found: "nothing",
    expected: '["grade-kept","a-head","r/works"]',
  }),
  row(
    "more recovered than the goal leaves",
    ceiling,
    (plan) => pool(plan, { recovered: 8, reserve: -1, after: 14 }),
    { code: "pool-differs", field: "recovered", found: 8, expected: 7 },
    { code: "pool-differs", field: "reserve" },
    { code: "pool-differs", field: "after" },
  ),
  row(
    "a total that stays above its ceiling",
    reserve,
    (plan) => pool(plan, { after: 20 }),
    { code: "total-rises", ids: ["city", "administrative"], found: 20, expected: 19, excess: 1 },
    { code: "subtree-rises", ids: ["city", "administrative"], found: 24, expected: 23, excess: 1 },
  ),
];
