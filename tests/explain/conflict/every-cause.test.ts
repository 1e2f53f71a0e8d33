import { describe, expect, it } from "vitest";
import { explainConflict } from "../../../src/explain/conflict/explain-conflict";
import { parseScenario } from "../../../src/model/parse-scenario";
import type { Body, Person, Scenario } from "../../../src/model/types";
import { department, person, post, scenarioWith } from "../../fixtures/scenario-with";
import { holdTogether } from "./hold-together";

const staffed = (n: number) => ({ quota: { administrative: n }, staff: { administrative: n } });
const names = ["甲", "乙", "丙"];
const everybody = (parts: Partial<Person> = {}) => names.map((id) => person(id, "a", ["p"], parts));

/** Three people of a body that ends, all of whom want `p`, which cannot do without two of them. */
function base(parts: Partial<Scenario> = {}, b: Partial<Body> = {}): Scenario {
  return scenarioWith({
    bodies: [department("a", staffed(3)), department("b", { quota: { administrative: 9 }, ...b })],
    reforms: [{ kind: "abolish", body: "a" }],
    posts: [post("p", "b", { openings: { min: 2, max: 3 } })],
    people: everybody(),
    policy: { hardMinimums: true },
    ...parts,
  });
}

const lawyers = [{ attribute: "skills", op: "has", value: "law" }] as const;
const open = { openings: { min: 2, max: 3 } };
const chief = (approved: number) => ({ leaders: { chief: { approved, present: 0 } } });

/** One scenario for every cause, in which it is one of those that cannot hold together. */
const scenarios: Record<string, Scenario> = {
  "openings-min": base({
    people: everybody().slice(0, 1),
    bodies: [department("a", staffed(1)), department("b", { quota: { administrative: 9 } })],
  }),
  "not-listed": base({ people: names.map((id) => person(id, "a", [])) }),
  declined: base({
    responses: ["甲", "乙"].map((id) => ({ person: id, post: "p", decision: "decline" as const })),
  }),
  requirement: base({ posts: [post("p", "b", { ...open, requires: lawyers })] }),
  "types-apart": base({
    bodies: [
      department("a", { quota: { institution: 3 }, staff: { institution: 3 } }),
      department("b", { quota: { administrative: 9 } }),
    ],
    people: everybody({ quotaType: "institution" }),
  }),
  "keep-grade": base({
    ranks: [{ id: "chief", name: "正科" }],
    bodies: [
      department("a", { ...staffed(3), leaders: { chief: { approved: 3, present: 3 } } }),
      department("b", { quota: { administrative: 9 } }),
    ],
    people: everybody({ leaderRank: "chief" }),
  }),
  relatives: base({
    posts: [post("p", "b", { ...open, section: "personnel" })],
    bodies: [
      department("a", staffed(3)),
      department("b", {
        quota: { administrative: 9 },
        sections: [{ id: "personnel", kind: "comprehensive", functions: ["personnel"] }],
      }),
    ],
    people: everybody({ relatives: [{ body: "b", leader: true }] }),
  }),
  permit: base(
    {
      date: "2026-01-01",
      permits: [
        { id: "x", document: "文2", body: "b", quotaType: "administrative", over: 4, until: "2026-12-31" },
      ],
    },
    { quota: { administrative: 1 }, staff: { administrative: 5 } },
  ),
  "openings-max": scenarioWith({
    bodies: [
      department("a", {
        ...staffed(3),
        sections: [{ id: "office", kind: "comprehensive", keepAtLeast: 3 }],
      }),
      department("b"),
    ],
    reforms: [{ kind: "merge", from: ["a"], into: "b", quota: { administrative: { min: 0, max: 3 } } }],
    posts: [post("p", "b", { demand: "retained", openings: { max: 1 } })],
    people: everybody({ section: "office" }),
    policy: { hardMinimums: true },
  }),
  reserved: base({
    posts: [post("p", "b", { ...open, reserved: [{ count: 2, requires: lawyers }] })],
  }),
  "office-seats": base({
    bodies: [
      department("a", staffed(3)),
      department("h", { quota: { administrative: 9 } }),
      { id: "b", jurisdiction: "city", category: "coordinating-office" },
    ],
    reforms: [
      { kind: "abolish", body: "a" },
      { kind: "host", office: "b", host: "h", seats: { administrative: 1 }, document: "文1" },
    ],
  }),
  "leader-positions": base(
    {
      ranks: [{ id: "chief", name: "正科" }],
      posts: [post("p", "b", { ...open, leaderRank: "chief" })],
    },
    chief(1),
  ),
  quota: base({}, { quota: { administrative: 1 } }),
  pool: base({
    bodies: [department("a", staffed(3)), department("b")],
    reforms: [
      { kind: "abolish", body: "a" },
      { kind: "establish", body: "b", quota: { administrative: 5 } },
    ],
  }),
  ceiling: base({
    jurisdictions: [{ id: "city", total: { administrative: 3 }, ceiling: { administrative: 1 } }],
    bodies: [department("a", staffed(3)), department("b")],
    reforms: [
      { kind: "abolish", body: "a" },
      { kind: "establish", body: "b", quota: { administrative: { min: 0, max: 3 } } },
    ],
  }),
};
scenarios["keep-at-least"] = scenarios["openings-max"] as Scenario;
scenarios["grant-min"] = scenarios["pool"] as Scenario;

describe("every cause", () => {
  it.each(Object.keys(scenarios))(
    "%s is named where it stands in the way, and any one of them could give way",
    (code) => {
      const scenario = parseScenario(scenarios[code]);
      const told = explainConflict(scenario);
      const causes = told.status === "conflict" ? told.causes : [];
      expect(causes.map((cause) => cause.code)).toContain(code);
      expect(holdTogether(scenario, causes)).toBe(false);
      for (const left of causes) {
        expect([
          left,
          holdTogether(
            scenario,
            causes.filter((cause) => cause !== left),
          ),
        ]).toEqual([left, true]);
      }
    },
  );
});
