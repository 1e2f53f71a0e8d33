import { describe, expect, it } from "vitest";
import { reassign } from "../../src/index";
import { parseScenario } from "../../src/model/parse-scenario";
import type { Policy } from "../../src/schema/document";
import { bruteForce } from "../../src/testing";
import { faultsOf, insider, office, outsider, planFor, servicePost, whereabouts } from "./office";

function commission(keepAtLeast: number, policy: Policy = {}, section = "办公室") {
  return office({
    bodies: [
      {
        id: "发改委",
        jurisdiction: "city",
        category: "department",
        sections: [
          { id: "办公室", kind: "comprehensive", keepAtLeast },
          { id: "业务科", kind: "business" },
        ],
      },
    ],
    posts: [servicePost("政务", { openings: { max: 3 } })],
    people: [outsider("丙", ["政务"], { section }), outsider("乙", ["政务"], { section })],
    policy,
  });
}

describe("工作连续性 (keepAtLeast)", () => {
  it("keeps as many in their section, the first in order going", () => {
    const plan = planFor(commission(1));
    expect(whereabouts(plan)).toEqual({ 丙: "留任", 乙: "政务" });
    expect(plan.goals[0]).toEqual({ goal: "minimums", value: [0, 0, 0, 0] });
    expect(whereabouts(planFor(commission(0)))).toEqual({ 丙: "政务", 乙: "政务" });
    expect(planFor(commission(0)).goals[0]?.value).toEqual([0, 0, 0]);
  });

  it("counts those of the section alone", () => {
    const plan = planFor(commission(1, {}, "业务科"));
    expect(whereabouts(plan)).toEqual({ 丙: "政务", 乙: "政务" });
    expect(plan.shortfalls).toEqual([{ body: "发改委", section: "办公室", missing: 1 }]);
    expect(plan.goals[0]).toEqual({ goal: "minimums", value: [0, 0, 0, 1] });
    expect(faultsOf(commission(1, {}, "业务科"), { ...plan, shortfalls: [] })).toContainEqual(
      expect.objectContaining({ code: "shortfall-differs" }),
    );
  });

  it("is not traded where it is hard, and says what is missing where it cannot be had", () => {
    const goals: Policy = { goals: ["preferences"] };
    expect(whereabouts(planFor(commission(1, goals)))).toEqual({ 丙: "政务", 乙: "政务" });
    const hard = planFor(commission(2, { ...goals, hardMinimums: true }));
    expect(whereabouts(hard)).toEqual({ 丙: "留任", 乙: "留任" });
    const scenario = parseScenario(commission(3, { ...goals, hardMinimums: true }));
    expect(bruteForce(scenario).status).toBe("infeasible");
    expect(reassign(scenario)).toMatchObject({
      status: "infeasible",
      conflict: {
        causes: [{ code: "minimums-unmet", missing: [{ body: "发改委", section: "办公室", missing: 1 }] }],
      },
    });
  });

  it("counts people of a merged body in the posts retained for them, over several posts", () => {
    const merged = (keepAtLeast: number) =>
      office({
        bodies: [
          {
            id: "原农业局",
            jurisdiction: "city",
            category: "department",
            quota: { administrative: 3 },
            staff: { administrative: 3 },
            sections: [{ id: "办公室", kind: "comprehensive", keepAtLeast }],
          },
          { id: "农牧局", jurisdiction: "city", category: "department" },
        ],
        reforms: [
          {
            kind: "merge",
            from: ["原农业局"],
            into: "农牧局",
            quota: { administrative: { min: 0, max: 3 } },
          },
        ],
        posts: [
          servicePost("农牧/文秘", { body: "农牧局", demand: "retained" }),
          servicePost("农牧/后勤", { body: "农牧局", demand: "retained" }),
          servicePost("政务", { openings: { max: 3 } }),
        ],
        people: ["丙", "乙", "甲"].map((id) =>
          insider(id, ["政务"], { body: "原农业局", section: "办公室" }),
        ),
        policy: { goals: ["minimums", "place", "preferences"] },
      });
    expect(Object.values(whereabouts(planFor(merged(0))))).toEqual(["政务", "政务", "政务"]);
    const plan = planFor(merged(2));
    expect(Object.values(whereabouts(plan)).sort()).toEqual(["农牧/后勤", "农牧/文秘", "政务"].sort());
    expect(planFor(merged(3)).shortfalls).toEqual([{ body: "原农业局", section: "办公室", missing: 1 }]);
  });

  it("is one number for the comprehensive sections of a joint office, told of its first section", () => {
    const document = commission(1);
    const joint = {
      ...document,
      reforms: [
        ...document.reforms,
        { kind: "joint-office" as const, bodies: ["发改委", "政务服务局"], with: "发改委" },
      ],
      people: document.people.map((one) => ({ ...one, section: "业务科" })),
    };
    expect(planFor(joint).shortfalls).toEqual([{ body: "发改委", section: "办公室", missing: 1 }]);
  });
});
