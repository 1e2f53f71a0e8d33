import type { Plan } from "../../../src/plan/types";
import { asked, brothers, continuity, directed, held, preferred, temporary, unlisted } from "../cases/office";
import type { Case } from "../cases/write";
import { placement, quiet, type Row, row, under } from "./row";

const civilServants = (article: number) => `中华人民共和国公务员法第${article}条`;

/** Somebody who waits takes a post instead. */
const place = (plan: Plan, person: string, post: string, rank = 1): Plan => ({
  ...plan,
  placements: [...plan.placements, { person, post, rank, basis: "listed" } as const].sort((a, b) =>
    a.person < b.person ? -1 : 1,
  ),
  waiting: plan.waiting.filter((entry) => entry.person !== person),
});

const note = (plan: Plan, changes: object): Plan => ({
  ...plan,
  notes: plan.notes.map((own) => ({ ...own, ...changes })) as unknown as Plan["notes"],
});

const hard = (given: Case): Case => under(given, { goals: ["minimums"], hardMinimums: true });

/** The rules of the office: requirements, reserved seats, relatives, sections, temporary bodies, goals, directed stage. */
export const officeRows: readonly Row[] = [
  row("a requirement not met", under(asked, quiet), (plan) => place(plan, "x3", "n/law"), {
    code: "pair-not-eligible",
    ids: ["x3", "n/law"],
    found: "requirement-not-met",
  }),
  row(
    "a requirement not met, and one not shown",
    under(asked, quiet),
    (plan) => place(plan, "x2", "n/law"),
    { code: "pair-not-eligible", ids: ["x2", "n/law"], found: "requirement-not-met" },
    { code: "pair-not-eligible", ids: ["x2", "n/law"], found: "requirement-not-shown" },
  ),
  row("nothing is left for the veteran", under(held, quiet), (plan) => place(plan, "x2", "n/a"), {
    code: "reserved-seats-taken",
    ids: ["n/a"],
    found: 3,
    expected: 2,
    excess: 1,
  }),
  row("brothers in one section", under(brothers, quiet), (plan) => place(plan, "x2", "n/b", 2), {
    code: "relatives-together",
    ids: ["x1", "x2"],
    article: civilServants(74),
  }),
  row(
    "in finance under a relative",
    under(unlisted, quiet),
    (plan) => placement(plan, { post: "n/money", rank: 1 }),
    {
      code: "pair-not-eligible",
      ids: ["x1", "n/money"],
      found: "relative",
    },
  ),
  row("a section's shortage not stated", continuity, (plan) => ({ ...plan, shortfalls: [] }), {
    code: "shortfall-differs",
    ids: ["s", "records"],
    found: 0,
    expected: 1,
  }),
  row(
    "a section's shortage stated by another name",
    continuity,
    (plan) => ({ ...plan, shortfalls: [{ body: "s", section: "office", missing: 1 }, ...plan.shortfalls] }),
    { code: "shortfall-differs", ids: ["s", "office"], found: 1, expected: 0 },
  ),
  row(
    "a section that there is not",
    continuity,
    (plan) => ({ ...plan, shortfalls: [{ body: "s", section: "nowhere", missing: 1 }, ...plan.shortfalls] }),
    { code: "unknown-body", ids: ["s", "nowhere"] },
  ),
  row(
    "one more leaves than may",
    under(continuity, { goals: [] }),
    (plan) => ({
      ...plan,
      placements: [...plan.placements, { person: "v2", post: "n/a", rank: 1, basis: "listed" }],
      staying: plan.staying.filter(({ person }) => person !== "v2"),
    }),
    { code: "shortfall-differs", ids: ["s", "office"], found: 0, expected: 1 },
  ),
  row(
    "a section's number left out of the goal",
    continuity,
    (plan) => ({ ...plan, goals: [{ goal: "minimums", value: [0, 0, 0] }] }),
    {
      code: "goal-differs",
      field: "minimums.length",
      found: 3,
      expected: 4,
    },
  ),
  row("a section below what it must keep", hard(continuity), (plan) => plan, {
    code: "minimum-unmet",
    ids: ["s", "records"],
    found: 1,
    expected: 2,
  }),
  row("no word of the return", temporary, (plan) => ({ ...plan, notes: [] }), {
    code: "note-differs",
    found: "nothing",
  }),
  row("a return elsewhere", temporary, (plan) => note(plan, { body: "old" }), { code: "note-differs" }),
  row("a return on another day", temporary, (plan) => note(plan, { date: "2021-01-01" }), {
    code: "note-differs",
  }),
  row(
    "units' preferences miscounted",
    preferred,
    (plan) => ({ ...plan, goals: [{ goal: "unit-preferences", value: [2, 0, 1] }, ...plan.goals.slice(1)] }),
    { code: "goal-differs", field: "unit-preferences[0]", found: 2, expected: 1 },
    { code: "goal-differs", field: "unit-preferences[1]", found: 0, expected: 1 },
  ),
  row(
    "an outsider not counted",
    preferred,
    (plan) => ({ ...plan, goals: [plan.goals[0], { goal: "source-priority", value: [0] }, plan.goals[2]] }),
    { code: "goal-differs", field: "source-priority[0]", found: 0, expected: 1 },
  ),
  row(
    "directed where policy opens no such stage",
    under(directed, quiet),
    (plan) => ({ ...plan, notes: [] }),
    {
      code: "directed-not-open",
      ids: ["x2", "n/b"],
      article: civilServants(73),
    },
    { code: "reason-untrue", ids: ["x3", "n/b"], found: "no-seat" },
  ),
  row("the directed stage passed over in silence", directed, (plan) => ({ ...plan, notes: [] }), {
    code: "note-differs",
    expected: "directed",
  }),
  row("more directed than were", directed, (plan) => note(plan, { placed: 2 }), {
    code: "note-differs",
    field: "notes[0].placed",
    found: 2,
    expected: 1,
  }),
  row("fewer waiting than do", directed, (plan) => note(plan, { waiting: 0 }), {
    code: "note-differs",
    field: "notes[0].waiting",
    found: 0,
    expected: 1,
  }),
  row(
    "a goal of the directed stage misstated",
    directed,
    (plan) => note(plan, { goals: [{ goal: "place", value: [2] }, ...directedGoals(plan)] }),
    {
      code: "goal-differs",
      field: "notes[0].place[0]",
      found: 2,
      expected: 1,
    },
  ),
  row("directed at the rank of an adjustment", directed, (plan) => placement(plan, { rank: 3 }, 1), {
    code: "rank-differs",
    ids: ["x2", "n/b"],
    found: 3,
    expected: 4,
  }),
  row(
    "one more could be directed",
    {
      ...directed,
      scenario: {
        ...directed.scenario,
        posts: directed.scenario.posts.map((own) => ({ ...own, openings: { max: 2 } })),
      },
    },
    (plan) => plan,
    { code: "reason-untrue", ids: ["x3", "n/a"], found: "no-seat" },
    { code: "reason-untrue", ids: ["x3", "n/b"], found: "no-seat" },
    { code: "reason-missing", ids: ["x3", "n/a"], expected: "no-quota" },
    { code: "reason-missing", ids: ["x3", "n/b"], expected: "no-quota" },
  ),
];

function directedGoals(plan: Plan) {
  const [stated] = plan.notes;
  return stated?.code === "directed" ? stated.goals.slice(1) : [];
}
