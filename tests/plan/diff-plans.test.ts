import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/model/parse-scenario";
import { diffPlans } from "../../src/plan/diff-plans";
import type { PlanDiff } from "../../src/plan/diff-types";
import type { Plan } from "../../src/plan/types";
import { reassign } from "../../src/reassign/reassign";
import { scenarioArbitrary } from "../../src/testing/arbitraries/scenario-arbitrary";
import { small } from "../fixtures/small-scenario";

function planOf(document: unknown): Plan | undefined {
  const result = reassign(parseScenario(document));
  return "plan" in result ? result.plan : undefined;
}

const nothing: PlanDiff = {
  moved: [],
  added: [],
  gone: [],
  grants: [],
  pools: [],
  shortfalls: [],
  goals: [],
};

describe("diffPlans", () => {
  it("says who moved, what was granted, what is missing and which goals changed", () => {
    const before = planOf(small);
    const after = planOf({
      ...small,
      responses: [{ post: "service/office", person: "p01", decision: "decline" }],
    });
    if (before === undefined || after === undefined) throw new Error("small has a plan");
    const diff = diffPlans(before, after);
    expect(diff.moved).toEqual([
      {
        person: "p01",
        from: { at: "post", post: "service/office" },
        to: { at: "post", post: "agri/office" },
        rankBefore: 1,
        rankAfter: 2,
        change: "worse",
      },
    ]);
    expect(diff.grants).toEqual([{ body: "service", quotaType: "administrative", before: 1, after: 0 }]);
    expect(diff.shortfalls).toEqual([{ post: "service/office", before: 1, after: 2 }]);
    expect(diff.goals.map(({ goal }) => goal)).toEqual(["minimums", "preferences"]);
    expect(diff.pools[0].changes.map(({ column }) => column)).toEqual(["granted", "reserve"]);
  });

  it("names who is new and who is gone", () => {
    const before = planOf(small);
    const after = planOf({ ...small, people: [], responses: [] });
    if (before === undefined || after === undefined) throw new Error("small has a plan");
    const place = { at: "post", post: "service/office" };
    expect(diffPlans(before, after).gone).toEqual([{ person: "p01", place, rank: 1 }]);
    expect(diffPlans(after, before).added).toEqual([{ person: "p01", place, rank: 1 }]);
  });

  it("is empty for a plan and itself, and mirrors when the plans change sides", () => {
    fc.assert(
      fc.property(scenarioArbitrary(), scenarioArbitrary(), (one, other) => {
        const [a, b] = [planOf(one), planOf(other)];
        if (a === undefined || b === undefined) return;
        expect(diffPlans(a, structuredClone(a))).toEqual(nothing);
        expect(sorted(mirrored(diffPlans(a, b)))).toEqual(sorted(diffPlans(b, a)));
      }),
      { numRuns: 100 },
    );
  });

  it("refuses what is no plan", () => {
    expect(() => diffPlans(JSON.parse("{}"), JSON.parse("{}"))).toThrow(TypeError);
  });
});

function mirrored(diff: PlanDiff): PlanDiff {
  const turned = { better: "worse", worse: "better", same: "same" } as const;
  return {
    moved: diff.moved.map(({ from, to, rankBefore, rankAfter, change, ...rest }) => ({
      ...rest,
      from: to,
      to: from,
      ...(rankAfter === undefined ? {} : { rankBefore: rankAfter }),
      ...(rankBefore === undefined ? {} : { rankAfter: rankBefore }),
      change: turned[change],
    })),
    added: diff.gone,
    gone: diff.added,
    grants: diff.grants.map((one) => ({ ...one, before: one.after, after: one.before })),
    pools: diff.pools.map(({ changes, ...rest }) => ({
      ...rest,
      changes: changes.map((one) => ({ ...one, before: one.after, after: one.before })),
    })),
    shortfalls: diff.shortfalls.map((one) => ({ ...one, before: one.after, after: one.before })),
    goals: diff.goals.map(({ goal, before, after }) => ({
      goal,
      ...(after === undefined ? {} : { before: after }),
      ...(before === undefined ? {} : { after: before }),
    })),
  };
}

/** Goals of two policies stand in the order of the later plan. */
function sorted(diff: PlanDiff): PlanDiff {
  return { ...diff, goals: [...diff.goals].sort((a, b) => (a.goal < b.goal ? -1 : 1)) };
}
