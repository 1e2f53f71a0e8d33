import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainConflict } from "../../../src/explain/conflict/explain-conflict";
import type { Cause } from "../../../src/explain/conflict/types";
import { ScenarioError } from "../../../src/kernel/issue";
import { parseScenario } from "../../../src/model/parse-scenario";
import { safeParseScenario } from "../../../src/model/safe-parse-scenario";
import type { Scenario } from "../../../src/model/types";
import { reassign } from "../../../src/reassign/reassign";
import { scenarioArbitrary } from "../../../src/testing/arbitraries/scenario-arbitrary";
import { department, person, post, scenarioWith } from "../../fixtures/scenario-with";
import { holdTogether } from "./hold-together";

const staffed = (n: number) => ({ quota: { administrative: n }, staff: { administrative: n } });
const roomy = { quota: { administrative: 9 } };
const hard = { hardMinimums: true } as const;

describe("explainConflict", () => {
  const base = scenarioWith({
    bodies: [department("a", staffed(3)), department("b", roomy)],
    reforms: [{ kind: "abolish", body: "a" }],
    posts: [post("b/1", "b", { openings: { min: 2, max: 4 } })],
    people: [person("甲", "a", ["b/1"]), person("乙", "a", []), person("丙", "a", ["b/1"])],
    policy: hard,
  });

  it("says that a scenario is feasible", () => {
    expect(explainConflict(parseScenario(base))).toMatchObject({ status: "feasible" });
  });

  it("names the answer and the wishes that leave too few people", () => {
    const scenario = { ...base, responses: [{ person: "丙", post: "b/1", decision: "decline" as const }] };
    expect(causesOf(scenario)).toEqual([
      { code: "openings-min", post: "b/1", min: 2, eligible: ["甲"] },
      { code: "declined", person: "丙", post: "b/1", by: "post" },
      { code: "not-listed", post: "b/1" },
    ]);
  });

  it("names the posts that ask for more people than there are (a Hall set)", () => {
    const second = post("b/2", "b", { openings: { min: 1, max: 1 } });
    const people = base.people.map((one) => ({ ...one, preferences: [{ body: "b", rank: 1 }] })).slice(0, 2);
    const bodies = [department("a", staffed(2)), department("b", roomy)];
    const eligible = ["乙", "甲"];
    expect(causesOf({ ...base, bodies, people, posts: [...base.posts, second] })).toEqual([
      { code: "openings-min", post: "b/1", min: 2, eligible },
      { code: "openings-min", post: "b/2", min: 1, eligible },
    ]);
  });

  it("names the quota and the pool that cannot pay, with their articles", () => {
    const scenario = scenarioWith({
      bodies: [department("a", staffed(1)), department("n")],
      reforms: [
        { kind: "abolish", body: "a" },
        { kind: "establish", body: "n", quota: { administrative: 2 } },
      ],
      people: [person("甲", "a", [])],
    });
    expect(explainConflict(parseScenario(scenario))).toMatchObject({
      status: "conflict",
      causes: [
        { code: "grant-min", body: "n", quotaType: "administrative", min: 2 },
        {
          code: "pool",
          jurisdiction: "city",
          quotaType: "administrative",
          available: 1,
          article: "地方各级人民政府机构设置和编制管理条例第18条",
        },
      ],
      method: "resolve",
    });
  });

  it("leaves what is wrong with the scenario itself to its issues", () => {
    const wrong = { ...base, posts: [post("b/1", "nowhere")] };
    expect(() => explainConflict(wrong)).toThrow(ScenarioError);
  });

  it("is infeasible exactly where reassign is; all causes together conflict, and without any one they do not", {
    timeout: 120_000,
  }, () => {
    let conflicts = 0;
    fc.assert(
      fc.property(scenarioArbitrary(), fc.array(fc.nat(4), { minLength: 1 }), (drawn, raised) => {
        const scenario = harder(drawn, raised);
        if (scenario === undefined) return;
        const told = explainConflict(scenario);
        expect(told.status === "conflict").toBe(reassign(scenario).status === "infeasible");
        if (told.status !== "conflict") return;
        conflicts += 1;
        expect(told.causes.length).toBeGreaterThan(0);
        expect(holdTogether(scenario, told.causes)).toBe(false);
        for (const left of told.causes) {
          const rest = told.causes.filter((cause) => cause !== left);
          expect([left, holdTogether(scenario, rest)]).toEqual([left, true]);
        }
      }),
      { numRuns: 900 },
    );
    expect(conflicts).toBeGreaterThanOrEqual(300);
  });

  it("does not depend on the order of the lists", () => {
    fc.assert(
      fc.property(scenarioArbitrary(), fc.array(fc.nat(4), { minLength: 1 }), (drawn, raised) => {
        const scenario = harder(drawn, raised);
        if (scenario === undefined) return;
        const { people, posts, bodies, responses = [] } = scenario;
        const turned = parseScenario({
          ...scenario,
          people: [...people].reverse(),
          posts: [...posts].reverse(),
          bodies: [...bodies].reverse(),
          responses: [...responses].reverse(),
        });
        expect(explainConflict(turned)).toEqual(explainConflict(scenario));
      }),
      { numRuns: 100 },
    );
  });
});

function causesOf(scenario: Scenario): readonly Cause[] {
  const told = explainConflict(parseScenario(scenario));
  return told.status === "conflict" ? told.causes : [];
}

/** The same with hard minimums, some of them raised; undefined where that is no scenario. */
function harder(scenario: Scenario, raised: readonly number[]): Scenario | undefined {
  const posts = scenario.posts.map((each, k) => {
    const min = Math.min(each.openings.max, (each.openings.min ?? 0) + (raised[k % raised.length] ?? 0));
    return { ...each, openings: { ...each.openings, min } };
  });
  const read = safeParseScenario({ ...scenario, posts, policy: { ...scenario.policy, hardMinimums: true } });
  return read.success ? read.data : undefined;
}
