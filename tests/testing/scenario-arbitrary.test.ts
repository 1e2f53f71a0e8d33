import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeParseScenario } from "../../src/model/safe-parse-scenario";
import type { PolicyGoal, Scenario } from "../../src/schema/document";
import { scenarioArbitrary } from "../../src/testing/arbitraries/scenario-arbitrary";
import { bruteForce, type ReferencePlan } from "../../src/testing/brute-force";
import { reckon } from "../../src/testing/reckoning/reckoning";
import { featuresOf } from "./coverage";
import { officeFeaturesOf } from "./office-coverage";

const scenarios = fc.sample(scenarioArbitrary(), 2000);

/** Every feature that `featuresOf` knows; each must be in at least five scenarios of 2,000. */
const features = [
  ..."merge establish reorganize abolish cut host transfer rename plate joint-office"
    .split(" ")
    .map((kind) => `reform ${kind}`),
  ...["merge", "establish", "reorganize"].flatMap((kind) =>
    ["a number", "bounds", "leaders"].map((what) => `${kind} with ${what}`),
  ),
  ...["people-with-quota", "people-only", "quota-only"].flatMap((mode) =>
    ["within a level", "across levels"].map((where) => `transfer ${mode} ${where}`),
  ),
  "transfer of listed people",
  "transfer of duties",
  "two transfers under one approval",
  "transfer to a body that ends",
  "host with seats",
  "host without seats",
  "hosted office with people",
  "hosted office with posts",
  "chain of succession",
  "chain that ends in abolish",
  "reorganize above its base",
  "permit in use",
  "permit that only keeps people out",
  "expired permit",
  "huge grants",
  "huge pools",
  "ceiling below the total",
  "total with reserve",
  "approval from above",
  "approval between levels without a transfer",
  "jurisdictions three deep",
  "leader positions",
  "compatibility",
  "duties",
  "nobody",
  "no posts",
  "nobody listed",
  "ties everywhere",
  "rank gaps",
  "zero capacities",
  "one body wanted by all",
  "preference for a body",
  "leaders' posts",
  ..."retained new-body coordinating-office urgent".split(" ").map((demand) => `demand ${demand}`),
  ...["accept", "hold", "decline"].flatMap((decision) => [`${decision} by post`, `${decision} by home`]),
  "no policy",
  ..."minimums place preferences recover fill:retained fill:new-body fill:coordinating-office fill:urgent"
    .split(" ")
    .map((goal) => `goal ${goal}`),
  "no goals",
  ..."rank-maximal total-rank generous".split(" ").map((measure) => `measure ${measure}`),
  "keepGrade must",
  "keepGrade flag",
  "pooled",
  "hard minimums",
  "seed",
  ..."__proto__ toString constructor 😀 e\u0301 农牧局/办公室".split(" ").map((id) => `id ${id}`),
  "quota type constructor",
  "usual quota types",
  "three quota types",
];

/** Every feature that `officeFeaturesOf` knows; each must be in a fortieth of the scenarios. */
const officeFeatures = [
  ..."equals in has at-least at-most not-before not-after".split(" ").map((op) => `asks ${op}`),
  ..."grade education years party skills joined constructor".split(" ").map((one) => `asks for ${one}`),
  "retained post with requirements",
  "several reserved entries",
  "reserved entry of count 0",
  "tie in a unit's order",
  "relatives stated by both",
  "relatives stated by one",
  "relative who leads",
  "relative in a section",
  "relative who leads and sits in a section",
  "keepAtLeast",
  "keepAtLeast that is hard",
  "expires",
  "returnTo",
  "confidential",
  "tasks",
  "departures",
  "calendar",
  "directed",
  "goal source-priority",
  "goal unit-preferences",
];

function share(of: (scenario: Scenario) => boolean): number {
  return scenarios.filter(of).length / scenarios.length;
}

describe("scenarioArbitrary", () => {
  it("makes only scenarios that are accepted", () => {
    const refused = scenarios.flatMap((scenario) => {
      const parsed = safeParseScenario(scenario);
      return parsed.success ? [] : [{ issues: parsed.issues, scenario: JSON.stringify(scenario) }];
    });
    expect(refused.slice(0, 3)).toEqual([]);
  });

  it("makes larger ones that are accepted too", () => {
    const sizes = { maxPeople: 60, maxPosts: 25, maxBodies: 15, maxReforms: 18, maxJurisdictions: 8 };
    const larger = fc.sample(scenarioArbitrary(sizes), 60);
    expect(larger.filter((scenario) => !safeParseScenario(scenario).success)).toEqual([]);
    expect(Math.max(...larger.map(({ people }) => people.length))).toBeGreaterThan(40);
  });

  const references = new Map(
    scenarios.map((scenario) => [scenario, bruteForce(scenario, { limit: 20_000 })]),
  );
  const planOf = (scenario: Scenario): ReferencePlan | undefined => {
    const reference = references.get(scenario);
    return reference?.status === "optimal" ? reference.plan : undefined;
  };

  const seen = scenarios.map(featuresOf);
  it.each(features)("covers: %s", (feature) => {
    expect(seen.filter((found) => found.has(feature)).length).toBeGreaterThanOrEqual(5);
  });

  const seenOfOffice = scenarios.map(officeFeaturesOf);
  it.each(officeFeatures)("covers often: %s", (feature) => {
    const count = seenOfOffice.filter((found) => found.has(feature)).length;
    expect(count).toBeGreaterThan(scenarios.length / 40);
  });

  it("leaves the rules of the office out where it is told to", () => {
    const plain = fc.sample(scenarioArbitrary({ officeRules: false }), 300).map(officeFeaturesOf);
    expect(plain.flatMap((found) => [...found])).toEqual([]);
  });

  it("asks for fewest changes only where it is told to", () => {
    const asks = ({ policy }: Scenario) => policy?.goals?.includes("fewest-changes") === true;
    expect(share(asks)).toBe(0);
    expect(fc.sample(scenarioArbitrary({ fewestChanges: true }), 300).filter(asks).length).toBeGreaterThan(
      60,
    );
  });

  /** Taken away, each of these must change who goes where in so large a share of scenarios. */
  it.each<[string, number, (scenario: Scenario) => Scenario]>([
    ["requirements", 0.05, (one) => ({ ...one, posts: one.posts.map(({ requires: _, ...post }) => post) })],
    ["reserved seats", 0.05, (one) => ({ ...one, posts: one.posts.map(({ reserved: _, ...post }) => post) })],
    [
      "relatives",
      0.05,
      (one) => ({ ...one, people: one.people.map(({ relatives: _, ...person }) => person) }),
    ],
    ["sections that must keep people", 0.02, withoutKeeping],
    ["the directed stage", 0.05, (one) => ({ ...one, policy: { ...one.policy, directed: false } })],
    ["units' preferences", 0.04, (one) => withoutGoal(one, "unit-preferences")],
    ["source priority", 0.02, (one) => withoutGoal(one, "source-priority")],
  ])("makes these bind often: %s", (_, least, without) => {
    const binds = (scenario: Scenario) => {
      const other = bruteForce(without(scenario), { limit: 20_000 });
      const [before, after] = [planOf(scenario), other.status === "optimal" ? other.plan : undefined];
      return JSON.stringify(before?.placements) !== JSON.stringify(after?.placements);
    };
    expect(scenarios.slice(0, 1000).filter(binds).length / 1000).toBeGreaterThan(least);
  });

  it("is not vacuous: grants, people who wait, people placed as listed, in half of the scenarios each", () => {
    expect(share((scenario) => (planOf(scenario)?.grants ?? []).length > 0)).toBeGreaterThan(0.5);
    expect(share((scenario) => (planOf(scenario)?.waiting ?? []).length > 0)).toBeGreaterThan(0.5);
    const listed = (scenario: Scenario) =>
      planOf(scenario)?.placements.some(({ basis }) => basis === "listed");
    expect(share((scenario) => listed(scenario) === true)).toBeGreaterThan(0.5);
    expect(share((scenario) => references.get(scenario)?.status === "infeasible")).toBeLessThan(0.1);
    expect(share((scenario) => references.get(scenario)?.status === "infeasible")).toBeGreaterThan(0.01);
  });

  it("has a pool that binds in a fifth of the scenarios", () => {
    expect(share((scenario) => bindsPool(scenario, planOf(scenario)))).toBeGreaterThan(0.2);
  });

  it("shrinks to little: the smallest scenario in which anybody waits", () => {
    const waits = fc.property(scenarioArbitrary(), (scenario) => {
      const reference = bruteForce(scenario, { limit: 2000 });
      return reference.status !== "optimal" || reference.plan.waiting.length === 0;
    });
    const smallest = fc.check(waits, { numRuns: 200 }).counterexample?.[0] as Scenario;
    expect(smallest.people).toHaveLength(1);
    expect(smallest.posts).toHaveLength(0);
    expect(smallest.reforms).toHaveLength(1);
    expect(smallest.bodies.length).toBeLessThanOrEqual(2);
  });
});

function withoutKeeping(scenario: Scenario): Scenario {
  const bodies = scenario.bodies.map((body) =>
    body.sections === undefined
      ? body
      : { ...body, sections: body.sections.map(({ keepAtLeast: _, ...section }) => section) },
  );
  return { ...scenario, bodies };
}

function withoutGoal(scenario: Scenario, left: PolicyGoal): Scenario {
  const { policy } = scenario;
  if (policy?.goals === undefined) return scenario;
  return { ...scenario, policy: { ...policy, goals: policy.goals.filter((goal) => goal !== left) } };
}

/** A pool that grants all that it can, while a body in it might be granted more. */
function bindsPool(scenario: Scenario, plan: ReferencePlan | undefined): boolean {
  const grants = plan?.grants ?? [];
  const { pools, lines, book } = reckon(scenario);
  return pools.values().some((pool) => {
    const inPool = grants.filter(
      ({ body, quotaType }) => quotaType === pool.type && book.jurisdictionOf(body) === pool.jurisdiction,
    );
    const granted = inPool.reduce((sum, { count }) => sum + count, 0);
    const wanting = lines
      .values()
      .filter(({ jurisdiction, type }) => jurisdiction === pool.jurisdiction && type === pool.type)
      .some(({ body, grantMax }) => grantMax > (inPool.find((one) => one.body === body)?.count ?? 0));
    return granted > 0 && granted === pool.toDivide - pool.demanded && wanting;
  });
}
