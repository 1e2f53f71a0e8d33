import { describe, expect, it } from "vitest";
import { ScenarioError } from "../../../src/kernel/issue";
import { parseScenario } from "../../../src/model/parse-scenario";
import type { Body, Person, Scenario } from "../../../src/model/types";
import { healthCheck } from "../../../src/office/health/health-check";
import { findingCodes } from "../../../src/office/health/types";
import { department, post, scenarioWith } from "../../fixtures/scenario-with";

const sections: Body["sections"] = [
  { id: "office", kind: "comprehensive", functions: ["office"] },
  { id: "personnel", kind: "comprehensive", functions: ["party", "personnel"] },
];

/** One department in order: as many people as quota, a total, one leader. */
const agri = department("agri", {
  quota: { administrative: 4 },
  staff: { administrative: 4 },
  leaders: { head: { approved: 1, present: 1 } },
  sections,
});
const sound: Scenario = scenarioWith({
  date: "2019-01-11",
  ranks: [{ id: "head" }, { id: "deputy" }],
  jurisdictions: [{ id: "city", total: { administrative: 9, institution: 9 } }],
  bodies: [agri],
});
const withAgri = (parts: Partial<Body>): Scenario => ({ ...sound, bodies: [{ ...agri, ...parts }] });
const withBody = (id: string, parts: Partial<Body>): Scenario => ({
  ...sound,
  bodies: [agri, department(id, parts)],
});
const permit = { id: "t1", document: "9号", body: "agri", quotaType: "administrative" };
const listed = (id: string, section: string, parts: Partial<Person> = {}): Person => ({
  id,
  body: "agri",
  section,
  quotaType: "administrative",
  preferences: [],
  acceptsAdjustment: false,
  ...parts,
});
const withPeople = (...people: Person[]): Scenario => ({
  ...withAgri({ leaders: { head: { approved: 1, present: 1 }, deputy: { approved: 1, present: 1 } } }),
  people,
});
const moves = (count: number): Scenario => ({
  ...sound,
  jurisdictions: [...sound.jurisdictions, { id: "county", parent: "city", total: { administrative: 5 } }],
  bodies: [agri, { ...department("eco"), jurisdiction: "county", quota: { administrative: 3 }, staff: {} }],
  reforms: [
    {
      kind: "transfer",
      from: "eco",
      to: "agri",
      mode: "quota-only",
      quota: { administrative: count },
      approval: "a1",
    },
  ],
  approvals: [
    { id: "a1", document: "5号", from: "county", to: "city", quotaType: "administrative", count: 3 },
  ],
});

/** What must be found, one line each: severity, code, ids, numbers. Findings that are not written fail the row. */
const rows: readonly [title: string, scenario: Scenario, ...found: string[]][] = [
  ["nothing wrong", sound],
  ["a vacancy", withAgri({ staff: { administrative: 1 } }), "info vacancy agri administrative 1/4"],
  [
    "more staff than quota",
    withAgri({ staff: { administrative: 6 } }),
    "violation over-quota agri administrative 6/4",
  ],
  [
    "a permit in force without departures",
    { ...withAgri({ staff: { administrative: 6 } }), permits: [{ ...permit, over: 2, until: "2019-01-11" }] },
    "warning over-quota-under-permit agri administrative t1 6/4",
    "warning departures-below-excess agri administrative t1 0/2",
  ],
  [
    "a permit in force with departures",
    {
      ...withAgri({ staff: { administrative: 6 } }),
      permits: [{ ...permit, over: 2, until: "2019-01-11" }],
      departures: [{ body: "agri", quotaType: "administrative", period: "2019", count: 2 }],
    },
    "warning over-quota-under-permit agri administrative t1 6/4",
  ],
  [
    "a permit that says fewer",
    { ...withAgri({ staff: { administrative: 7 } }), permits: [{ ...permit, over: 2, until: "2019-12-31" }] },
    "violation over-quota agri administrative t1 7/6",
  ],
  [
    "a permit that is over",
    { ...withAgri({ staff: { administrative: 6 } }), permits: [{ ...permit, over: 2, until: "2019-01-10" }] },
    "violation permit-expired agri administrative t1 6/4",
  ],
  [
    "types that are mixed",
    withAgri({ staff: { administrative: 4, institution: 2 } }),
    "violation staff-without-quota agri institution 2/0",
  ],
  [
    "staff in a body without any quota",
    withBody("new", { staff: { administrative: 2 } }),
    "violation over-quota new administrative 2/0",
  ],
  [
    "bodies above their total",
    { ...sound, jurisdictions: [{ id: "city", total: { administrative: 3 } }] },
    "violation bodies-above-total city administrative 4/3",
  ],
  [
    "no total",
    { ...sound, jurisdictions: [{ id: "city", total: { institution: 3 } }] },
    "warning total-not-written city administrative 4/",
  ],
  [
    "a total above its ceiling",
    {
      ...sound,
      jurisdictions: [{ id: "city", total: { administrative: 9 }, ceiling: { administrative: 8 } }],
    },
    "warning total-above-ceiling city administrative 9/8",
  ],
  [
    "leaders above approved",
    withAgri({ leaders: { head: { approved: 1, present: 2 } } }),
    "violation leaders-above-approved agri head 2/1",
  ],
  [
    "leaders without quota",
    withBody("new", { leaders: { deputy: { approved: 2, present: 0 } } }),
    "violation leaders-without-quota new 2/0",
  ],
  [
    "a leader's post without position",
    {
      ...sound,
      posts: [post("p1", "agri", { section: "office", leaderRank: "deputy", openings: { max: 2 } })],
    },
    "warning leader-post-without-position agri deputy 2/0",
  ],
  [
    "a leader's post with its position",
    {
      ...sound,
      posts: [post("p1", "agri", { section: "office", leaderRank: "head", openings: { max: 1 } })],
    },
  ],
  [
    "a leader's post of a body that a reform gives leaders",
    {
      ...sound,
      bodies: [agri, department("new")],
      reforms: [{ kind: "establish", body: "new", quota: { administrative: 1 }, leaders: { deputy: 0 } }],
      posts: [post("p1", "new", { leaderRank: "deputy" })],
    },
  ],
  [
    "a coordinating office with quota",
    withBody("drill", {
      category: "coordinating-office",
      quota: { administrative: 2 },
      staff: { administrative: 2 },
    }),
    "violation coordinating-office-without-document drill 2/0",
  ],
  [
    "a coordinating office with quota and a document",
    {
      ...withBody("drill", {
        category: "coordinating-office",
        quota: { administrative: 2 },
        staff: { administrative: 2 },
      }),
      reforms: [{ kind: "reorganize", body: "drill", quota: { administrative: 2 }, document: "2号" }],
    },
  ],
  [
    "a coordinating office that stands alone",
    withBody("drill", { category: "coordinating-office" }),
    "warning coordinating-office-without-host drill",
  ],
  [
    "a coordinating office in its host",
    {
      ...withBody("drill", { category: "coordinating-office" }),
      reforms: [{ kind: "host", office: "drill", host: "agri" }],
    },
  ],
  [
    "a coordinating office of a parent body",
    withBody("drill", { category: "coordinating-office", parentBody: "agri" }),
  ],
  [
    "a temporary body without end",
    withBody("flood", { category: "temporary" }),
    "warning temporary-without-expiry flood",
    "warning temporary-without-return flood",
  ],
  [
    "a temporary body that has ended and holds on",
    withBody("flood", {
      category: "temporary",
      expires: "2019-01-10",
      returnTo: "agri",
      quota: { administrative: 1 },
      staff: { administrative: 1 },
    }),
    "violation temporary-body-expired flood 2/0",
  ],
  [
    "a temporary body on its last day",
    withBody("flood", {
      category: "temporary",
      expires: "2019-01-11",
      returnTo: "agri",
      quota: { administrative: 1 },
      staff: { administrative: 1 },
    }),
  ],
  [
    "relatives in one section, stated twice",
    withPeople(
      listed("b", "office", { relatives: [{ person: "a" }] }),
      listed("a", "office", { relatives: [{ person: "b" }] }),
    ),
    "violation relatives-in-one-section a b",
  ],
  [
    "relatives in two sections",
    withPeople(listed("a", "office", { relatives: [{ person: "b" }] }), listed("b", "personnel")),
  ],
  [
    "an unlisted relative in the same section",
    withPeople(listed("a", "office", { relatives: [{ body: "agri", section: "office" }] })),
    "violation relatives-in-one-section a agri",
  ],
  [
    "personnel work under a relative",
    withPeople(
      listed("a", "personnel", { relatives: [{ person: "b" }] }),
      listed("b", "office", { leaderRank: "head" }),
    ),
    "violation relative-under-leader a b",
  ],
  [
    "personnel work under an unlisted relative",
    withPeople(listed("a", "personnel", { relatives: [{ body: "agri", leader: true }] })),
    "violation relative-under-leader a agri",
  ],
  [
    "office work under an unlisted relative",
    withPeople(listed("a", "office", { relatives: [{ body: "agri", leader: true }] })),
  ],
  [
    "two leaders of one family",
    withPeople(
      listed("a", "personnel", { leaderRank: "deputy", relatives: [{ person: "b" }] }),
      listed("b", "office", { leaderRank: "head" }),
    ),
    "violation relative-under-leader a b",
  ],
  [
    "two leaders of one family, no personnel work",
    {
      ...withPeople(
        listed("a", "tax", { leaderRank: "deputy", relatives: [{ person: "b" }] }),
        listed("b", "office", { leaderRank: "head" }),
      ),
      bodies: [
        {
          ...agri,
          leaders: { head: { approved: 1, present: 1 }, deputy: { approved: 1, present: 1 } },
          sections: [...(sections ?? []), { id: "tax", kind: "business" }],
        },
      ],
    },
    "violation relatives-both-leaders a b",
  ],
  [
    "a section with fewer people than must stay",
    withAgri({ sections: [{ id: "office", kind: "comprehensive", keepAtLeast: 1 }] }),
    "warning section-below-minimum agri office 0/1",
  ],
  [
    "types that may be mixed without a document",
    {
      ...sound,
      compatibility: [
        { person: "participating", post: "administrative" },
        { person: "institution", post: "worker", document: "3号" },
      ],
    },
    "warning compatibility-without-document participating administrative",
  ],
  [
    "an approval that nothing uses",
    {
      ...sound,
      approvals: [{ id: "a1", document: "5号", to: "city", quotaType: "administrative", count: 3 }],
    },
    "warning approval-unused a1 0/3",
  ],
  [
    "an approval used in part",
    moves(2),
    "warning approval-unused a1 2/3",
    "info vacancy eco administrative 0/3",
  ],
  ["an approval used in full", moves(3), "info vacancy eco administrative 0/3"],
];

const notedAlways = "leaders-in-jurisdiction";

function linesOf(input: unknown): string[] {
  return healthCheck(input)
    .findings.filter(({ code }) => code !== notedAlways)
    .map(({ severity, code, ids, found, expected, issue }) => {
      const numbers = found === undefined ? "" : ` ${found}/${expected ?? ""}`;
      return `${severity} ${code} ${issue?.code ?? ids.join(" ")}${numbers}`;
    });
}

describe("healthCheck", () => {
  it.each(rows)("%s", (_title, scenario, ...found) => {
    expect(linesOf(structuredClone(scenario))).toEqual(found.filter((line) => typeof line === "string"));
  });

  it("has a row for every code", () => {
    const lines = rows.flatMap(([, , ...found]) => found);
    const shown = findingCodes.filter((code) => lines.some((line) => line.split(" ")[1] === code));
    expect(findingCodes.filter((code) => !shown.includes(code))).toEqual(["input-issue", notedAlways]);
  });

  it("adds up leaders per jurisdiction", () => {
    const [finding] = healthCheck(sound).findings;
    expect(finding).toEqual({
      code: "leaders-in-jurisdiction",
      severity: "info",
      ids: ["city", "head"],
      found: 1,
      expected: 1,
    });
  });

  it("names the article and counts", () => {
    const report = healthCheck(withAgri({ staff: { administrative: 6 } }));
    expect(report.date).toBe("2019-01-11");
    expect(report.findings[0]?.article).toBe("地方各级人民政府机构设置和编制管理条例第28条");
    expect(report.counts).toEqual({ violation: 1, warning: 0, info: 1 });
  });

  it("needs jurisdictions and bodies only", () => {
    const { reforms: _reforms, posts: _posts, people: _people, ...bare } = sound;
    expect(healthCheck(bare)).toEqual(healthCheck(sound));
    expect(healthCheck(parseScenario(sound))).toEqual(healthCheck(sound));
  });

  it("goes on where names and numbers are wrong, and says so", () => {
    const messy = {
      ...withAgri({ staff: { administrative: 6 }, parentBody: "nobody", jurisdiction: "nowhere" }),
      permits: [{ ...permit, body: "none", over: 2, until: "2019-01-10" }],
    };
    expect(linesOf(messy)).toEqual([
      "violation input-issue unknown-jurisdiction",
      "violation input-issue unknown-body",
      "violation input-issue unknown-body",
      "violation over-quota agri administrative 6/4",
    ]);
    expect(healthCheck(messy).findings[0]?.issue?.path).toEqual(["bodies", 0, "jurisdiction"]);
  });

  it("does not say a thing twice", () => {
    const twice = {
      ...withAgri({ staff: { administrative: 6 } }),
      jurisdictions: [{ id: "city", total: { administrative: 3 } }],
    };
    expect(() => parseScenario(twice)).toThrow(/staff-above-quota/);
    expect(() => parseScenario(twice)).toThrow(/total-below-bodies/);
    expect(linesOf(twice)).toEqual([
      "violation over-quota agri administrative 6/4",
      "violation bodies-above-total city administrative 4/3",
    ]);
  });

  it.each([[null], [[]], ["x"], [{}], [{ ...sound, bodies: [{ id: 7 }] }], [{ ...sound, extra: 1 }]])(
    "refuses what has the wrong form: %j",
    (input) => {
      expect(() => healthCheck(input)).toThrow(ScenarioError);
    },
  );

  it("reads counts of a type called constructor", () => {
    const odd = {
      ...withAgri({ quota: { constructor: 1 } as never, staff: {} }),
      quotaTypes: [
        { id: "administrative", name: "行政" },
        { id: "constructor", name: "其他" },
      ],
      jurisdictions: [{ id: "city", total: { administrative: 1 } }],
    };
    expect(linesOf(odd)).toEqual([
      "warning total-not-written city constructor 1/",
      "info vacancy agri constructor 0/1",
    ]);
  });
});
