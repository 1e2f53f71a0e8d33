import { describe, expect, it } from "vitest";
import type { Placement, Plan } from "../../../src/plan/types";
import { reassign } from "../../../src/reassign/reassign";
import { checkLaw, lawContext, laws, type Reassign } from "../../../src/testing";
import { officeRules, ruleLaws } from "./office-rules";

const honest = reassign(officeRules);
if (!("plan" in honest)) throw new Error(honest.status);
const { plan } = honest;

function ask(name: string, answer: Reassign) {
  const law = laws.find((one) => one.name === name);
  if (law === undefined) throw new Error(`no law is called ${name}`);
  return checkLaw(law, lawContext(officeRules, answer));
}

const always =
  (spoilt: Plan): Reassign =>
  () => ({ status: "optimal", plan: spoilt });

/** Honest about the scenario itself, and lies about every changed one. */
const later =
  (lie: (plan: Plan) => Plan): Reassign =>
  (scenario, options) => {
    const result = reassign(scenario, options);
    return scenario !== officeRules && "plan" in result
      ? { status: "optimal", plan: lie(result.plan) }
      : result;
  };

function placed(person: string, post: string, basis: Placement["basis"] = "listed"): Plan {
  const others = <T extends { person: string }>(list: readonly T[]) =>
    list.filter((one) => one.person !== person);
  return {
    ...plan,
    placements: [...others(plan.placements), { person, post, rank: 1, basis }],
    staying: others(plan.staying),
    waiting: others(plan.waiting),
  };
}

const everybodyPlaced = (better: Plan): Plan => ({
  ...better,
  placements: [
    ...better.placements,
    ...better.waiting.map(
      ({ person }): Placement => ({ person, post: "new/desk", rank: 1, basis: "listed" }),
    ),
  ],
  waiting: [],
});

const spoiltPlans: readonly [string, string, Plan][] = [
  ["requirements-met", "somebody who shows nothing", placed("d", "new/desk")],
  ["reserved-seats-kept", "a second person in the one open seat", placed("c", "new/desk")],
  ["relatives-apart", "a relative beside another", placed("b", "new/desk")],
  ["continuity-reported", "a volunteer who left", placed("v", "new/work")],
  [
    "continuity-reported",
    "people missing who are there",
    { ...plan, shortfalls: [{ body: "keep", section: "desk", missing: 1 }] },
  ],
  ["directed-touches-nobody", "nothing noted", { ...plan, notes: [] }],
  ["returns-noted", "nothing noted", { ...plan, notes: [] }],
  [
    "goals-as-stated",
    "other goals of the directed stage",
    { ...plan, notes: plan.notes.map((note) => (note.code === "directed" ? { ...note, goals: [] } : note)) },
  ],
];

const lies: readonly [string, (plan: Plan) => Plan][] = [
  ["directed-touches-nobody", (voluntary) => ({ ...voluntary, staying: [] })],
  ["met-requirement-changes-nothing", (same) => ({ ...same, engine: "another" })],
  ["lost-attribute-never-helps", everybodyPlaced],
];

describe("the laws about the rules of the office", () => {
  it("are asked about a plan that was worked out by hand", () => {
    expect(plan.placements).toContainEqual({ person: "a", post: "new/desk", rank: 1, basis: "listed" });
    expect(plan.placements.filter(({ basis }) => basis === "directed").map(({ post }) => post)).toEqual([
      "new/work",
    ]);
    expect(plan.staying.map(({ person }) => person)).toEqual(["v", "w"]);
    expect(plan.goals.map(({ value }) => value)).toEqual([[0, 0, 0, 0], [3], [1, 0, 0, 0, 2, 0]]);
  });

  it.each(ruleLaws)("hold there: %s", (name) => {
    expect(ask(name, reassign)).toEqual({ outcome: "holds" });
  });

  it.each(laws.map(({ name }) => name))("none is broken there: %s", (name) => {
    expect(ask(name, reassign).outcome).not.toBe("broken");
  });

  it.each(spoiltPlans)("%s is broken by %s", (name, _, spoilt) => {
    expect(ask(name, always(spoilt)).outcome).toBe("broken");
  });

  it.each(lies)("%s is broken by another answer", (name, lie) => {
    expect(ask(name, later(lie)).outcome).toBe("broken");
  });

  it("each have a way of being broken here", () => {
    const breakable = new Set([...spoiltPlans, ...lies].map(([name]) => name));
    expect(ruleLaws.filter((name) => !breakable.has(name))).toEqual([]);
  });
});
