import { describe, expect, it } from "vitest";
import { parseScenario, reassign } from "../../../src/index";
import type { Scenario } from "../../../src/model/types";
import { equalTreatment } from "../../../src/office/fairness/equal-treatment";
import type { Plan } from "../../../src/plan/types";
import { department, person, post, scenarioWith } from "../../fixtures/scenario-with";

const quota = (count: number) => ({ quota: { administrative: count }, staff: { administrative: count } });

/** Two departments merge, a third is cut; two posts are wanted by many. */
const scenario: Scenario = scenarioWith({
  bodies: [
    department("agri-old", quota(3)),
    department("herd-old", quota(2)),
    department("agri"),
    department("tax", quota(3)),
    department("road", quota(9)),
  ],
  reforms: [
    { kind: "merge", from: ["agri-old", "herd-old"], into: "agri", quota: { administrative: 5 } },
    { kind: "cut", body: "tax", by: { administrative: 1 } },
  ],
  posts: [
    post("agri/approval", "agri", { demand: "new-body", prefers: ["a1", ["a2", "t1"], "r1"] }),
    post("agri/kept", "agri", { demand: "retained" }),
    post("road/office", "road"),
  ],
  people: [
    person("a1", "agri-old", ["agri/approval", "road/office"]),
    person("a2", "agri-old", ["agri/approval"]),
    person("h1", "herd-old", []),
    person("t1", "tax", ["agri/approval"]),
    person("r1", "road", ["agri/approval"]),
    person("r2", "road", []),
  ],
});

/** Who is where, and everybody else waits or stays. */
function planWith(places: Readonly<Record<string, readonly [post: string, rank: number]>>): Plan {
  const all = scenario.people.map(({ id, body }) => ({ id, body }));
  const left = all.filter(({ id }) => !Object.hasOwn(places, id));
  return {
    placements: Object.entries(places).map(([id, [at, rank]]) => ({
      person: id,
      post: at,
      rank,
      basis: "listed",
    })),
    staying: left
      .filter(({ body }) => body === "road")
      .map(({ id, body }) => ({ person: id, body, rank: 3 })),
    waiting: left.filter(({ body }) => body !== "road").map(({ id }) => ({ person: id, reasons: [] })),
    grants: [],
    pools: [],
    shortfalls: [],
    goals: [],
    engine: "none",
    optimality: "claimed",
    notes: [],
  };
}
const casesOf = (places: Parameters<typeof planWith>[0]) =>
  equalTreatment(scenario, { plan: planWith(places) }).cases.map(
    ({ code, person: who, post: wanted, holder, holders }) => `${who} ${wanted} ${code} ${holder} ${holders}`,
  );

describe("equalTreatment", () => {
  it("counts the affected people of every body", () => {
    const { bodies } = equalTreatment(scenario, {
      plan: planWith({ a1: ["road/office", 2], a2: ["agri/approval", 1], h1: ["agri/kept", 3] }),
    });
    expect(bodies).toEqual([
      {
        body: "agri-old",
        affected: 2,
        placed: 2,
        stayed: 0,
        waiting: 0,
        share: [2, 2],
        ranks: [
          { rank: 1, count: 1 },
          { rank: 2, count: 1 },
        ],
      },
      {
        body: "herd-old",
        affected: 1,
        placed: 0,
        stayed: 1,
        waiting: 0,
        share: [1, 1],
        ranks: [{ rank: 3, count: 1 }],
      },
      { body: "tax", affected: 1, placed: 0, stayed: 0, waiting: 1, share: [0, 1], ranks: [] },
    ]);
  });

  it("names whom the unit ranks higher and who is left", () => {
    expect(casesOf({ r1: ["agri/approval", 1], a1: ["road/office", 2] })).toEqual([
      "a1 agri/approval from-elsewhere r1 1",
      "a1 agri/approval unit-ranks-lower r1 1",
      "a2 agri/approval from-elsewhere r1 1",
      "a2 agri/approval unit-ranks-lower r1 1",
      "t1 agri/approval unit-ranks-lower r1 1",
    ]);
  });

  it("does not count ties, nor people of the bodies that the post's body follows", () => {
    expect(casesOf({ a2: ["agri/approval", 1] })).toEqual(["a1 agri/approval unit-ranks-lower a2 1"]);
    expect(casesOf({ t1: ["agri/approval", 1], a1: ["road/office", 2] })).toEqual([
      "a1 agri/approval from-elsewhere t1 1",
      "a1 agri/approval unit-ranks-lower t1 1",
      "a2 agri/approval from-elsewhere t1 1",
    ]);
    expect(casesOf({ a1: ["agri/approval", 1] })).toEqual([]);
  });

  it("takes whom the unit does not rank for last", () => {
    expect(casesOf({ h1: ["agri/approval", 4] }).filter((line) => line.includes("unit"))).toEqual([
      "a1 agri/approval unit-ranks-lower h1 1",
      "a2 agri/approval unit-ranks-lower h1 1",
      "r1 agri/approval unit-ranks-lower h1 1",
      "t1 agri/approval unit-ranks-lower h1 1",
    ]);
  });

  it("leaves out whom a rule keeps from the post", () => {
    const declined: Scenario = {
      ...scenario,
      responses: [{ person: "a1", post: "agri/approval", decision: "decline" }],
    };
    const plan = planWith({ r1: ["agri/approval", 1] });
    const people = equalTreatment(declined, { plan }).cases.map((one) => one.person);
    expect(new Set(people)).toEqual(new Set(["a2", "t1"]));
  });

  it("says what they have and what they listed", () => {
    const { cases } = equalTreatment(scenario, {
      plan: planWith({ a2: ["agri/approval", 1], a1: ["road/office", 2] }),
    });
    expect(cases).toEqual([
      {
        code: "unit-ranks-lower",
        person: "a1",
        post: "agri/approval",
        listed: 1,
        rank: 2,
        holders: 1,
        holder: "a2",
      },
    ]);
  });

  it("reads a plan as reassign gives it, and no other", () => {
    const parsed = parseScenario(scenario);
    const result = reassign(parsed);
    if (!("plan" in result)) throw new Error(result.status);
    const { bodies } = equalTreatment(parsed, result);
    expect(bodies.reduce((sum, { waiting }) => sum + waiting, 0)).toBe(result.plan.waiting.length);
    const foreign = planWith({ nobody: ["agri/approval", 1] });
    expect(() => equalTreatment(parsed, { plan: foreign })).toThrow(RangeError);
  });
});
