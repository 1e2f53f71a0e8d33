import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  answer,
  closeRound,
  confirm,
  openConsultation,
  parseScenario,
  propose,
  reorder,
  withdraw,
} from "../../../src/index";
import { reportTables } from "../../../src/report/tables/report-tables";
import type { Cell, Language } from "../../../src/report/types";

const rounds = new URL("../../../examples/scenarios/rounds.json", import.meta.url);
const scenario = parseScenario(JSON.parse(readFileSync(rounds, "utf8")));

describe("consultationTable", () => {
  it("tells every answer round by round, in the order in which it came, behind what was said before", () => {
    const first = propose(openConsultation(scenario), { date: "2019-01-14" }).state;
    const [one, other] = first.rounds[0]?.proposals ?? [];
    if (one === undefined || other === undefined) throw new Error("two pairs are proposed at least");
    const asked = { person: one.person, post: one.post };
    let state = answer(first, {
      ...asked,
      date: "2019-01-15",
      by: "post",
      decision: "hold",
      reason: "待研究",
    }).state;
    state = confirm(state, { ...asked, date: "2019-01-16" }).state;
    state = answer(state, { ...asked, date: "2019-01-16", by: "post", decision: "accept" }).state;
    state = withdraw(state, {
      person: other.person,
      post: other.post,
      date: "2019-01-17",
      reason: "家庭原因",
    }).state;
    state = closeRound(state, { date: "2019-01-18" }).state;
    state = reorder(state, {
      person: other.person,
      date: "2019-01-19",
      preferences: [],
      acceptsAdjustment: true,
    }).state;
    state = propose(state, { date: "2019-01-20" }).state;
    const plan = state.rounds.at(-1)?.plan;
    if (plan === undefined) throw new Error("a second round was opened");
    const rowsIn = (language: Language): readonly (readonly Cell[])[] =>
      reportTables(scenario, { plan }, { language, consultation: state }).find(
        ({ id }) => id === "consultation",
      )?.rows ?? [];
    const nameOf = (id: string): string => scenario.people.find((person) => person.id === id)?.name ?? id;
    const said = (scenario.responses ?? []).length;
    expect(
      rowsIn("zh")
        .slice(said)
        .map((row) => [row[0], row[1], row[2], row[4], row[5], row[6]]),
    ).toEqual([
      [1, "2019-01-15", nameOf(one.person), "接收单位", "暂缓", "待研究"],
      [1, "2019-01-16", nameOf(one.person), "本人", "确认", null],
      [1, "2019-01-16", nameOf(one.person), "接收单位", "同意", null],
      [1, "2019-01-17", nameOf(other.person), "本人", "退出", "家庭原因"],
      [1, "2019-01-19", nameOf(other.person), "本人", "重排志愿", null],
    ]);
    expect(rowsIn("en").at(-1)?.slice(3, 6)).toEqual([null, "person", "new wishes"]);
    for (const row of rowsIn("zh").slice(0, said)) expect(row[0]).toBeNull();
  });
});
