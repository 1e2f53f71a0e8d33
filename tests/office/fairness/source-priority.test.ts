import { expect, it } from "vitest";
import { parseScenario, type Scenario } from "../../../src/index";
import { sourcePriority } from "../../../src/office/fairness/source-priority";
import type { Plan } from "../../../src/plan/types";
import { department, person, post, scenarioWith } from "../../fixtures/scenario-with";

const quota = (count: number) => ({ quota: { administrative: count }, staff: { administrative: count } });
const scenario: Scenario = scenarioWith({
  bodies: [department("old", quota(6)), department("new"), department("road", quota(9))],
  reforms: [
    { kind: "cut", body: "old", by: { administrative: 4 } },
    { kind: "establish", body: "new", quota: { administrative: { min: 0, max: 3 } } },
  ],
  posts: [
    post("new/office", "new", { demand: "new-body", openings: { max: 2 } }),
    post("road/office", "road", { openings: { max: 2 } }),
    post("old/kept", "old", { demand: "retained", openings: { max: 2 } }),
  ],
  people: [
    person("o1", "old", ["new/office"]),
    person("o2", "old", ["road/office", "new/office"]),
    person("o3", "old", [], { acceptsAdjustment: true }),
    person("o4", "old", []),
    person("r1", "road", ["new/office"]),
    person("r2", "road", ["new/office"]),
  ],
});

function casesOf(
  places: Readonly<Record<string, readonly [post: string, rank: number]>>,
  changes: Partial<Scenario> = {},
): string[] {
  const rest = scenario.people.map(({ id }) => id).filter((id) => !Object.hasOwn(places, id));
  const plan: Plan = {
    placements: Object.entries(places).map(([id, [at, rank]]) => ({
      person: id,
      post: at,
      rank,
      basis: "listed",
    })),
    staying: rest.filter((id) => id.startsWith("r")).map((id) => ({ person: id, body: "road", rank: 3 })),
    waiting: rest.filter((id) => id.startsWith("o")).map((id) => ({ person: id, reasons: [] })),
    grants: [],
    pools: [],
    shortfalls: [],
    goals: [],
    engine: "none",
    optimality: "claimed",
    notes: [],
  };
  return sourcePriority(parseScenario({ ...scenario, ...changes }), { plan }).map(
    (one) =>
      `${one.post} ${one.person} ${one.wouldBe}<${one.rank ?? "waiting"} ${one.outsider}×${one.outsiders}`,
  );
}

it("names every insider who would have come in place of an outsider", () => {
  expect(casesOf({ r2: ["new/office", 1], r1: ["new/office", 1], o4: ["old/kept", 3] })).toEqual([
    "new/office o1 1<waiting r1×2",
    "new/office o2 2<waiting r1×2",
    "new/office o3 4<waiting r1×2",
  ]);
});

it("leaves out insiders who have something as good", () => {
  expect(
    casesOf({ r1: ["new/office", 1], o1: ["new/office", 1], o2: ["road/office", 1], o3: ["old/kept", 3] }),
  ).toEqual([]);
  expect(
    casesOf({ r1: ["new/office", 1], o1: ["old/kept", 3], o2: ["road/office", 1], o3: ["old/kept", 3] }),
  ).toEqual(["new/office o1 1<3 r1×1"]);
});

it("leaves out insiders whom a rule keeps out", () => {
  const responses: Scenario["responses"] = [{ person: "o1", post: "new/office", decision: "decline" }];
  expect(
    casesOf({ r1: ["new/office", 1], o2: ["road/office", 1], o3: ["old/kept", 3] }, { responses }),
  ).toEqual([]);
});

it("asks only of new and re-formed bodies", () => {
  expect(casesOf({ r1: ["road/office", 1] })).toEqual([]);
  const reforms: Scenario["reforms"] = [
    ...scenario.reforms,
    { kind: "reorganize", body: "road", quota: { administrative: 9 } },
  ];
  expect(casesOf({ r1: ["road/office", 1] }, { reforms })).toEqual([
    "road/office o2 1<waiting r1×1",
    "road/office o3 4<waiting r1×1",
  ]);
});
