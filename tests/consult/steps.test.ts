import { describe, expect, it } from "vitest";
import { applyStep } from "../../src/consult/apply";
import { ConsultationError } from "../../src/consult/consultation-error";
import { minutes } from "../../src/consult/minutes";
import { openConsultation } from "../../src/consult/open-consultation";
import { answer, closeRound, conclude, confirm, propose, reorder, withdraw } from "../../src/consult/steps";
import type { Consultation, ConsultationStep } from "../../src/consult/types";
import { undo } from "../../src/consult/undo";
import { waitingFor } from "../../src/consult/waiting-for";
import { applyRecorded } from "../../src/model/edit/record";
import { allAgree, closedRound, reform, take } from "./reform";

const opened = openConsultation(reform(), { bound: 3 });
const first = take(opened, { kind: "propose", date: "2019-01-02" });
const declined: ConsultationStep = {
  kind: "answer",
  date: "2019-01-03",
  person: "李",
  post: "二",
  by: "post",
  decision: "decline",
  reason: "专业不符",
};

function codeOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (problem) {
    if (problem instanceof ConsultationError) return problem.code;
    throw problem;
  }
  return "nothing thrown";
}

function pairs(state: Consultation): string[] {
  return state.rounds.at(-1)?.proposals.map(({ person, post }) => `${person} ${post}`) ?? [];
}

describe("a round", () => {
  it("proposes what is not retained, and asks whoever has a say", () => {
    expect(pairs(first)).toEqual(["张 一", "李 二", "王 三", "赵 空位"]);
    const asked = waitingFor(first).map(({ person, by, from }) => `${person} ${by} ${from}`);
    expect(asked).toEqual([
      "张 post 新局",
      "张 person 张",
      "李 post 新局",
      "李 person 李",
      "王 post 新局",
      "王 home 丙局",
      "王 person 王",
      "赵 post 丙局",
      "赵 person 赵",
    ]);
  });

  it("counts the working days that an answer has been waited for", () => {
    const [one] = waitingFor(first, "2019-01-09");
    expect(one).toMatchObject({ since: "2019-01-02", workingDays: 5, held: null });
    expect(codeOf(() => waitingFor(first, "tomorrow"))).toBe("option-malformed");
  });

  it("locks what all agreed to, and keeps it in every later plan", () => {
    const state = closedRound();
    expect(state.agreed).toEqual([{ person: "张", post: "一", round: 1, date: "2019-01-04" }]);
    const next = take(state, { kind: "propose", date: "2019-01-05" });
    expect(pairs(next)).toEqual(["李 二", "王 三", "赵 空位"]);
    expect(next.rounds[1]?.plan.placements).toContainEqual(
      expect.objectContaining({ person: "张", post: "一" }),
    );
    expect(next.rounds[1]?.proposals[0]?.since).toBe("2019-01-02");
  });

  it("drops for good what a unit declined, and leaves hold and silence open", () => {
    const held: ConsultationStep = { ...declined, person: "王", post: "三", decision: "hold" };
    const closed = take(first, declined, held, { kind: "close-round", date: "2019-01-04" });
    expect(closed.refused).toMatchObject([{ person: "李", post: "二", by: "post", reason: "专业不符" }]);
    const next = take(closed, { kind: "propose", date: "2019-01-05" });
    expect(pairs(next)).not.toContain("李 二");
    expect(waitingFor(next).find(({ person, by }) => person === "王" && by === "post")?.held).toEqual({
      date: "2019-01-03",
      reason: "专业不符",
    });
  });

  it("does not promise a seat that is free only if a volunteer leaves, until that is agreed", () => {
    const half = take(first, ...allAgree("赵", "空位", "2019-01-03"), {
      kind: "close-round",
      date: "2019-01-04",
    });
    expect(half.agreed).toEqual([]);
    expect(half.rounds[0]?.dependent).toEqual([{ person: "赵", post: "空位" }]);
    expect(minutes(half)[0]?.open.find(({ person }) => person === "赵")).toMatchObject({
      awaited: [],
      needsOthers: true,
    });
    const whole = take(
      half,
      { kind: "propose", date: "2019-01-05" },
      ...allAgree("王", "三", "2019-01-06", true),
      { kind: "close-round", date: "2019-01-07" },
    );
    expect(whole.agreed.map(({ person }) => person)).toEqual(["王", "赵"]);
    const leave = { kind: "withdraw", date: "2019-01-08" } as const;
    const attempt = () => applyStep(whole, { ...leave, person: "王", post: "三" });
    expect(codeOf(attempt)).toBe("others-depend");
    expect(attempt).toThrow("赵");
    const freed = take(
      whole,
      { ...leave, person: "赵", post: "空位" },
      { ...leave, person: "王", post: "三" },
    );
    expect(freed.agreed).toEqual([]);
  });

  it("ends with nothing open, or at the bound by mediation", () => {
    const everything = [
      ...allAgree("张", "一", "2019-01-03"),
      ...allAgree("李", "二", "2019-01-03"),
      ...allAgree("王", "三", "2019-01-03", true),
      ...allAgree("赵", "空位", "2019-01-03"),
    ];
    const settled = take(first, ...everything, { kind: "close-round", date: "2019-01-04" });
    expect(codeOf(() => propose(settled, { date: "2019-01-05" }))).toBe("nothing-open");
    const done = conclude(settled, { date: "2019-01-05" }).state;
    expect(done.outcome?.endings.map(({ person, ending, consulted }) => [person, ending, consulted])).toEqual(
      [
        ["孙", "agreed", false],
        ["张", "agreed", true],
        ["李", "agreed", true],
        ["王", "agreed", true],
        ["赵", "agreed", true],
      ],
    );
    const silent = take(
      openConsultation(reform(), { bound: 1 }),
      { kind: "propose", date: "2019-01-02" },
      ...allAgree("张", "一", "2019-01-03"),
      { kind: "close-round", date: "2019-01-04" },
      { kind: "conclude", date: "2019-01-05" },
    );
    const endings = silent.outcome?.endings.map(({ person, ending }) => `${person} ${ending}`);
    expect(endings).toEqual(["孙 agreed", "张 agreed", "李 mediated", "王 mediated", "赵 mediated"]);
  });

  it("has the directed stage only at the end, where the policy opens it", () => {
    const policy = { directed: true };
    const people = reform().people.map((one) => (one.id === "李" ? { ...one, preferences: [] } : one));
    let state = openConsultation(reform({ policy, people }), { bound: 1 });
    state = take(state, { kind: "propose", date: "2019-01-02" });
    const { plan } = state.rounds[0] as Consultation["rounds"][number];
    expect(plan.notes).toEqual([]);
    expect(plan.waiting.map(({ person }) => person)).toEqual(["李"]);
    state = take(
      state,
      { kind: "close-round", date: "2019-01-03" },
      { kind: "conclude", date: "2019-01-04" },
    );
    expect(state.outcome?.endings).toContainEqual({
      person: "李",
      post: "二",
      ending: "directed",
      consulted: false,
    });
  });

  it("disturbs the fewest, and says whom", () => {
    const leave = { kind: "withdraw", date: "2019-01-03", person: "张", post: "一" } as const;
    const next = take(
      first,
      leave,
      { kind: "close-round", date: "2019-01-04" },
      { kind: "propose", date: "2019-01-05" },
    );
    expect(minutes(next)[1]?.dropped).toEqual(
      [
        { person: "张", post: "一", now: null, because: "withdrawn" },
        { person: "李", post: "二", now: "一", because: "disturbed" },
      ].map((one) => (one.person === "张" ? { ...one, now: "二" } : one)),
    );
    expect(minutes(next)[1]?.proposed).toContainEqual({
      person: "李",
      post: "一",
      change: "changed",
      before: "二",
      disturbed: true,
    });
  });

  it("is solved by the wishes last given, and asks again whoever gave them", () => {
    const wishes = [{ post: "二", rank: 1 }];
    const asked = confirm(first, { date: "2019-01-03", person: "张", post: "一" }).state;
    const next = reorder(asked, { date: "2019-01-03", person: "张", preferences: wishes }).state;
    expect(next.rounds[0]?.proposals[0]?.answers.person).toBeNull();
    const again = () => confirm(next, { date: "2019-01-03", person: "张", post: "一" });
    expect(codeOf(again)).toBe("wishes-changed");
    const second = propose(closeRound(next, { date: "2019-01-04" }).state, { date: "2019-01-05" }).state;
    expect(pairs(second).slice(0, 2)).toEqual(["张 二", "李 一"]);
  });

  it("ends where hard minimums can no longer be met", () => {
    const posts = reform().posts.map((one) =>
      one.id === "一" ? { ...one, openings: { min: 1, max: 1 } } : one,
    );
    const policy = { hardMinimums: true };
    const leave = (person: string): ConsultationStep => ({ ...declined, person, post: "一" });
    let state = take(openConsultation(reform({ posts, policy })), { kind: "propose", date: "2019-01-02" });
    state = take(state, leave("张"), ...allAgree("李", "二", "2019-01-03"));
    state = take(state, { kind: "close-round", date: "2019-01-03" }, { kind: "propose", date: "2019-01-04" });
    expect(state.status).toBe("impossible");
    expect(state.conflict).toEqual({
      causes: [{ code: "minimums-unmet", missing: [{ post: "一", missing: 1 }] }],
    });
  });
});

describe("a step", () => {
  it("gives patches that lead there and back, small where it is about one pair", () => {
    const { state, patches, inverse } = answer(first, {
      date: "2019-01-03",
      person: "李",
      post: "二",
      by: "post",
      decision: "accept",
    });
    expect(patches.length).toBeLessThan(6);
    expect(JSON.stringify(patches).length).toBeLessThan(1000);
    expect(JSON.stringify(applyRecorded(first, patches))).toBe(JSON.stringify(state));
    expect(JSON.stringify(applyRecorded(state, inverse))).toBe(JSON.stringify(first));
    expect(undo(state)).toEqual(first);
    expect(state.scenario).toBe(first.scenario);
    expect(Object.isFrozen(state.rounds[0]?.proposals[1]?.answers)).toBe(true);
  });

  const date = "2019-01-03";
  const concluded = take(
    closedRound(),
    { kind: "propose", date: "2019-01-05" },
    { kind: "close-round", date: "2019-01-06" },
    { kind: "propose", date: "2019-01-07" },
    { kind: "close-round", date: "2019-01-08" },
    { kind: "conclude", date: "2019-01-09" },
  );
  const unit = { kind: "answer", date, by: "post", decision: "accept" } as const;
  const left = take(first, { kind: "withdraw", date, person: "李", post: "二" });
  it.each<[string, Consultation, unknown, string]>([
    ["no step", first, 7, "step-malformed"],
    ["an unknown kind", first, { kind: "sing", date }, "step-malformed"],
    ["an unknown field", first, { kind: "close-round", date, more: 1 }, "step-malformed"],
    ["no day", first, { kind: "close-round", date: "2019-02-30" }, "step-malformed"],
    ["an empty reason", first, { ...declined, reason: " " }, "step-malformed"],
    ["a date before", first, { kind: "close-round", date: "2019-01-01" }, "date-goes-back"],
    ["an unknown person", first, { ...unit, person: "钱", post: "一" }, "unknown-person"],
    ["an unknown post", first, { ...unit, person: "张", post: "九" }, "unknown-post"],
    ["what is not proposed", first, { ...unit, person: "张", post: "二" }, "not-proposed"],
    [
      "a withdrawal of one without a place",
      first,
      { kind: "withdraw", date, person: "孙", post: "一" },
      "not-proposed",
    ],
    ["a retired unit", first, { ...unit, by: "home", person: "张", post: "一" }, "no-say"],
    ["an answer after a withdrawal", left, { ...unit, person: "李", post: "二" }, "withdrawn"],
    ["a second proposal", first, { kind: "propose", date }, "out-of-turn"],
    [
      "an answer between rounds",
      closedRound(),
      { ...unit, date: "2019-01-05", person: "李", post: "二" },
      "out-of-turn",
    ],
    [
      "an answer to what stands",
      closedRound(),
      { ...unit, date: "2019-01-05", person: "张", post: "一" },
      "already-agreed",
    ],
    [
      "new wishes of one who agreed",
      closedRound(),
      { kind: "reorder", date: "2019-01-05", person: "张", preferences: [] },
      "already-agreed",
    ],
    ["closing what is closed", closedRound(), { kind: "close-round", date: "2019-01-05" }, "out-of-turn"],
    ["an early end", closedRound(), { kind: "conclude", date: "2019-01-05" }, "still-open"],
    ["an end before any round", opened, { kind: "conclude", date }, "out-of-turn"],
    ["a step after the end", concluded, { kind: "propose", date: "2019-01-10" }, "out-of-turn"],
    [
      "a wish for nothing known",
      first,
      { kind: "reorder", date, person: "李", preferences: [{ post: "九", rank: 1 }] },
      "unknown-post",
    ],
    [
      "a wish for an unknown body",
      first,
      { kind: "reorder", date, person: "李", preferences: [{ body: "九", rank: 1 }] },
      "unknown-body",
    ],
    [
      "a wish for a retired body",
      first,
      { kind: "reorder", date, person: "李", preferences: [{ body: "甲局", rank: 1 }] },
      "retired-body",
    ],
    [
      "the same wish twice",
      first,
      {
        kind: "reorder",
        date,
        person: "李",
        preferences: [
          { post: "一", rank: 1 },
          { post: "一", rank: 2 },
        ],
      },
      "duplicate-entry",
    ],
    [
      "a wish without a rank",
      first,
      { kind: "reorder", date, person: "李", preferences: [{ post: "一" }] },
      "step-malformed",
    ],
  ])("is refused, and changes nothing: %s", (_, state, step, code) => {
    const before = JSON.stringify(state);
    expect(codeOf(() => applyStep(state, step as ConsultationStep))).toBe(code);
    expect(JSON.stringify(state)).toBe(before);
  });

  it("cannot be taken back where there is none, nor a round beyond the bound opened", () => {
    expect(codeOf(() => undo(opened))).toBe("nothing-to-undo");
    const one = openConsultation(reform(), { bound: 1 });
    const closed = take(one, { kind: "propose", date }, { kind: "close-round", date });
    expect(codeOf(() => propose(closed, { date }))).toBe("bound-reached");
    expect(() => openConsultation(reform(), { bound: 0 })).toThrow(RangeError);
  });

  it("withdraws what stood, with date and reason, and that pair does not come back", () => {
    const fields = { date: "2019-01-05", person: "张", post: "一", reason: "家庭原因" };
    const state = withdraw(closedRound(), fields).state;
    expect(state.agreed).toEqual([]);
    expect(state.refused).toEqual([{ ...fields, by: "person", round: 1, stood: true }]);
    expect(pairs(take(state, { kind: "propose", date: "2019-01-06" }))).not.toContain("张 一");
  });
});
