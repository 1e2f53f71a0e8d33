import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../src/explain/repair/apply-edits";
import { repair } from "../../../src/explain/repair/repair";
import { type RepairEdit, repairKinds } from "../../../src/explain/repair/types";
import { parseScenario } from "../../../src/model/parse-scenario";
import { safeParseScenario } from "../../../src/model/safe-parse-scenario";
import type { Person, Response, Scenario } from "../../../src/model/types";
import { reassign } from "../../../src/reassign/reassign";
import { scenarioArbitrary } from "../../../src/testing/arbitraries/scenario-arbitrary";
import { department, person, post, scenarioWith } from "../../fixtures/scenario-with";

const names = ["甲", "乙", "丙", "丁"];
const hard = { hardMinimums: true } as const;

/** Four people of a body that ends, and three posts of another, which want some of them. */
function office(
  people: readonly Person[],
  mins: readonly number[],
  responses: readonly Response[] = [],
): Scenario {
  return scenarioWith({
    bodies: [
      department("a", { quota: { administrative: 4 }, staff: { administrative: 4 } }),
      department("b", { quota: { administrative: 9 } }),
    ],
    reforms: [{ kind: "abolish", body: "a" }],
    posts: mins.map((min, k) => post(`p${k}`, "b", { openings: { min, max: 4 } })),
    people,
    responses,
    policy: hard,
  });
}

describe("repair", () => {
  it("has nothing to do where a plan exists", () => {
    expect(
      repair(
        office(
          names.map((id) => person(id, "a", ["p0"])),
          [4],
        ),
      ),
    ).toEqual({ status: "feasible" });
  });

  it("asks no more people than are missing", () => {
    const people = names.map((id, k) => person(id, "a", k === 0 ? ["p0"] : []));
    expect(repair(office(people, [3]))).toMatchObject({
      edits: [
        { kind: "adjustment", person: "丁" },
        { kind: "adjustment", person: "丙" },
      ],
    });
  });

  it("has a unit reconsider, or lowers the openings where that is rather done", () => {
    const people = names.map((id) => person(id, "a", ["p0"], { acceptsAdjustment: true }));
    const scenario = office(people, [4], [{ person: "乙", post: "p0", decision: "decline" }]);
    expect(repair(scenario)).toMatchObject({
      status: "repaired",
      edits: [{ kind: "decline", person: "乙", post: "p0", by: "post" }],
    });
    expect(repair(scenario, { order: ["decline", "openings-min"] })).toMatchObject({
      edits: [{ kind: "openings-min", post: "p0", from: 4, to: 3 }],
    });
    expect(repair(scenario, { order: ["adjustment"] })).toMatchObject({
      status: "impossible",
      causes: [{ code: "openings-min" }, { code: "declined", person: "乙" }],
    });
  });

  it("says how much more quota an approval must bring, and leaves totals alone", () => {
    const scenario = scenarioWith({
      bodies: [department("a", { quota: { administrative: 1 } }), department("n")],
      reforms: [
        { kind: "abolish", body: "a" },
        { kind: "establish", body: "n", quota: { administrative: 3 } },
      ],
    });
    const mended = repair(scenario);
    expect(mended).toMatchObject({
      edits: [{ kind: "approval", jurisdiction: "city", quotaType: "administrative", count: 2 }],
    });
    if (mended.status !== "repaired") throw new Error("not repaired");
    expect(mended.scenario.jurisdictions).toEqual(scenario.jurisdictions);
    expect(repair(scenario, { order: ["openings-min", "adjustment"] })).toMatchObject({
      status: "impossible",
      causes: [{ code: "grant-min" }, { code: "pool" }],
    });
  });

  describe("where sections keep people", () => {
    /** Three people of an office that has to keep some of them, in posts retained for them. */
    const merged = (keepAtLeast: number, openings: number, parts: Partial<Scenario> = {}): Scenario =>
      scenarioWith({
        bodies: [
          department("a", {
            quota: { administrative: 3 },
            staff: { administrative: 3 },
            sections: [{ id: "office", kind: "comprehensive", keepAtLeast }],
          }),
          department("b"),
        ],
        reforms: [{ kind: "merge", from: ["a"], into: "b", quota: { administrative: { min: 0, max: 3 } } }],
        posts: [post("p0", "b", { demand: "retained", openings: { max: openings } })],
        people: ["甲", "乙", "丙"].map((id) => person(id, "a", [], { section: "office" })),
        policy: hard,
        ...parts,
      });

    it("raises openings rather than keeping fewer, and keeps fewer where that is asked", () => {
      const raised = repair(merged(3, 1));
      expect(raised).toMatchObject({
        edits: [{ kind: "openings-max", post: "p0", from: 1, to: 3 }],
      });
      if (raised.status !== "repaired") throw new Error("not repaired");
      expect(raised.scenario.bodies).toEqual(merged(3, 1).bodies);
      const fewer = repair(merged(3, 1), { order: ["openings-max", "keep-at-least"] });
      expect(fewer).toMatchObject({
        edits: [{ kind: "keep-at-least", body: "a", section: "office", from: 3, to: 1 }],
      });
      if (fewer.status !== "repaired") throw new Error("not repaired");
      expect(reassign(fewer.scenario)).toMatchObject({ plan: { waiting: [{}, {}] } });
      expect(repair(merged(3, 1), { order: ["openings-min"] })).toMatchObject({
        status: "impossible",
        causes: [{ code: "keep-at-least" }, { code: "openings-max" }],
      });
    });

    it("keeps fewer where no openings help: there are too few people", () => {
      expect(repair(merged(5, 5))).toMatchObject({
        edits: [{ kind: "keep-at-least", body: "a", section: "office", from: 5, to: 3 }],
      });
    });

    it("lowers the sections of a joint office one after the other", () => {
      const section = (keepAtLeast: number) => [
        { id: "office", kind: "comprehensive" as const, keepAtLeast },
      ];
      const scenario = scenarioWith({
        bodies: [
          department("a", { sections: section(1) }),
          department("b", {
            quota: { administrative: 1 },
            staff: { administrative: 1 },
            sections: section(3),
          }),
        ],
        reforms: [{ kind: "joint-office", bodies: ["a", "b"], with: "b" }],
        people: [person("甲", "b", [], { section: "office" })],
        policy: hard,
      });
      const mended = repair(scenario);
      expect(mended).toMatchObject({
        edits: [
          { kind: "keep-at-least", body: "a", from: 1, to: 0 },
          { kind: "keep-at-least", body: "b", from: 3, to: 1 },
        ],
      });
      if (mended.status === "repaired") expect(reassign(mended.scenario).status).not.toBe("infeasible");
    });

    it("raises openings beside seats that are reserved", () => {
      const scenario = scenarioWith({
        bodies: [
          department("a", { quota: { administrative: 3 }, staff: { administrative: 3 } }),
          department("h", { quota: { administrative: 9 } }),
          { id: "o", jurisdiction: "city", category: "coordinating-office" },
        ],
        reforms: [
          { kind: "abolish", body: "a" },
          { kind: "host", office: "o", host: "h", document: "文1" },
        ],
        posts: [
          post("p0", "o", {
            demand: "coordinating-office",
            openings: { min: 3, max: 3 },
            reserved: [{ count: 2, requires: [{ attribute: "skills", op: "has", value: "law" }] }],
          }),
        ],
        people: names
          .slice(0, 3)
          .map((id, k) => person(id, "a", ["p0"], { attributes: { skills: k === 0 ? ["law"] : [] } })),
        policy: hard,
      });
      expect(repair(scenario, { order: ["openings-max"] })).toMatchObject({
        edits: [{ kind: "openings-max", post: "p0", from: 3, to: 4 }],
      });
    });

    it("counts the seats of an office inside a host by its openings, unless they are given", () => {
      const inside = (seats?: Record<string, number>): Scenario => {
        const alone = merged(3, 1);
        return {
          ...alone,
          bodies: [
            ...alone.bodies.filter(({ id }) => id === "a"),
            { id: "b", jurisdiction: "city", category: "coordinating-office" },
            department("h", { quota: { administrative: 9 } }),
          ],
          reforms: [
            { kind: "merge", from: ["a"], into: "b", quota: {} },
            {
              kind: "host",
              office: "b",
              host: "h",
              document: "文1",
              ...(seats === undefined ? {} : { seats }),
            },
          ],
        };
      };
      expect(repair(inside())).toMatchObject({
        edits: [{ kind: "openings-max", post: "p0", from: 1, to: 3 }],
      });
      expect(repair(inside({ administrative: 1 }))).toMatchObject({
        edits: [{ kind: "keep-at-least", body: "a", section: "office", from: 3, to: 1 }],
      });
    });
  });

  it("refuses an order that is none", () => {
    const scenario = office([], [0]);
    expect(() => repair(scenario, { order: ["decline", "decline"] })).toThrow(RangeError);
    expect(() => repair(scenario, { order: JSON.parse('"decline"') })).toThrow(TypeError);
  });

  it("is the smallest of all: every other set of edits tried", { timeout: 60_000 }, () => {
    const people = fc.tuple(
      ...names.map((id) =>
        fc
          .subarray(["p0", "p1", "p2"])
          .chain((wishes) =>
            fc.boolean().map((acceptsAdjustment) => person(id, "a", wishes, { acceptsAdjustment })),
          ),
      ),
    );
    const declines = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom("p0", "p1", "p2")), {
      maxLength: 4,
      selector: String,
    });
    let repaired = 0;
    fc.assert(
      fc.property(people, declines, fc.tuple(fc.nat(3), fc.nat(2), fc.nat(1)), (all, declined, mins) => {
        const responses = declined.map(([who, where]) => ({
          person: who,
          post: where,
          decision: "decline" as const,
        }));
        const scenario = parseScenario(office(all, mins, responses));
        const mended = repair(scenario);
        expect(mended.status === "feasible").toBe(reassign(scenario).status !== "infeasible");
        if (mended.status !== "repaired") return;
        repaired += 1;
        expect(sizeOf(mended.edits)).toEqual(smallest(scenario, responses));
      }),
      { numRuns: 40 },
    );
    expect(repaired).toBeGreaterThan(10);
  });

  it("makes arbitrary scenarios feasible, and no part of it does", { timeout: 60_000 }, () => {
    let repaired = 0;
    const orders = fc.option(fc.shuffledSubarray([...repairKinds]), { nil: undefined });
    fc.assert(
      fc.property(
        scenarioArbitrary(),
        fc.array(fc.nat(4), { minLength: 1 }),
        orders,
        (drawn, raised, order) => {
          const scenario = harder(drawn, raised);
          if (scenario === undefined) return;
          const mended = repair(scenario, { order });
          expect(mended.status === "feasible").toBe(reassign(scenario).status !== "infeasible");
          if (mended.status === "impossible") expect(mended.causes.length).toBeGreaterThan(0);
          if (mended.status !== "repaired") return;
          repaired += 1;
          expect(reassign(mended.scenario).status).not.toBe("infeasible");
          for (const less of mended.edits.flatMap((edit, k) => lessOf(mended.edits, edit, k))) {
            expect(reassign(applyEdits(scenario, less)).status).toBe("infeasible");
          }
        },
      ),
      { numRuns: 150 },
    );
    expect(repaired).toBeGreaterThan(15);
  });
});

/** Minimums are hard and some higher, and bodies that are established are given more, which pools may not be able to pay. */
function harder(drawn: Scenario, raised: readonly number[]): Scenario | undefined {
  const more = (k: number): number => raised[k % raised.length] ?? 0;
  const posts = drawn.posts.map((each, k) => {
    const { min = 0, max } = each.openings;
    return { ...each, openings: { max, min: Math.min(max, min + more(k)) } };
  });
  const reforms = drawn.reforms.map((reform) => {
    if (reform.kind !== "establish") return reform;
    const quota = Object.entries(reform.quota).map(([type, range]) => [
      type,
      typeof range === "number" ? range + more(0) : { min: range.min + more(0), max: range.max + more(0) },
    ]);
    return { ...reform, quota: Object.fromEntries(quota) };
  });
  const read = safeParseScenario({ ...drawn, posts, reforms, policy: { ...drawn.policy, ...hard } });
  return read.success ? read.data : undefined;
}

/** The same edits with one of them left out, or smaller by one. */
function lessOf(edits: readonly RepairEdit[], edit: RepairEdit, k: number): RepairEdit[][] {
  const others = edits.filter((_, position) => position !== k);
  if (edit.kind === "approval" && edit.count > 1) return [[...others, { ...edit, count: edit.count - 1 }]];
  if ((edit.kind === "openings-min" || edit.kind === "keep-at-least") && edit.from - edit.to > 1)
    return [[...others, { ...edit, to: edit.to + 1 }]];
  if (edit.kind === "openings-max" && edit.to - edit.from > 1)
    return [[...others, { ...edit, to: edit.to - 1 }]];
  return [others];
}

/** Openings less, units who reconsider, people who are asked. */
function sizeOf(edits: readonly RepairEdit[]): number[] {
  const size = [0, 0, 0];
  for (const edit of edits) {
    if (edit.kind === "openings-min") size[0] += edit.from - edit.to;
    else if (edit.kind === "decline") size[1] += 1;
    else if (edit.kind === "adjustment") size[2] += 1;
  }
  return size;
}

/** The same of the smallest set of edits: every set of people and answers, with what is then still missing. */
function smallest(scenario: Scenario, responses: readonly Response[]): number[] {
  const asked = scenario.people.filter((each) => !each.acceptsAdjustment).map(({ id }) => id);
  let best = [Number.POSITIVE_INFINITY, 0, 0];
  for (let bits = 0; bits < 2 ** (asked.length + responses.length); bits++) {
    const isIn = (k: number) => ((bits >> k) & 1) === 1;
    const some = new Set(asked.filter((_, k) => isIn(k)));
    const left = responses.filter((_, k) => !isIn(asked.length + k));
    const result = reassign({
      ...scenario,
      people: scenario.people.map((each) =>
        some.has(each.id) ? { ...each, acceptsAdjustment: true } : each,
      ),
      responses: left,
      policy: { goals: ["minimums"] },
    });
    if (!("plan" in result)) throw new Error("soft minimums have a plan");
    const missing = result.plan.shortfalls.reduce((sum, each) => sum + each.missing, 0);
    const size = [missing, responses.length - left.length, some.size];
    const k = size.findIndex((value, at) => value !== best[at]);
    if (k >= 0 && size[k] < best[k]) best = size;
  }
  return best;
}
