import { describe, expect, it } from "vitest";
import type { Scenario } from "../../src/model/types";
import { progress } from "../../src/office/progress";
import { progressStates } from "../../src/office/progress-types";
import { department, scenarioWith } from "../fixtures/scenario-with";

const calendar = { holidays: ["2019-02-04", "2019-02-05"], workdays: ["2019-02-02"] };

const scenario: Scenario = scenarioWith({
  date: "2019-01-11",
  calendar,
  bodies: [
    department("agri", { quota: { administrative: 4 }, staff: { administrative: 7 } }),
    department("old", { expires: "2019-01-31" }),
    department("drill", { category: "temporary", expires: "2019-01-31", returnTo: "agri" }),
    department("forever", { category: "temporary" }),
  ],
  reforms: [{ kind: "abolish", body: "old" }],
  permits: [
    {
      id: "t1",
      document: "包编办发〔2019〕9号",
      body: "agri",
      quotaType: "administrative",
      over: 3,
      until: "2019-02-10",
    },
  ],
  departures: [
    { body: "agri", quotaType: "administrative", period: "2019", count: 1 },
    { body: "agri", quotaType: "administrative", period: "2020", count: 1 },
    { body: "drill", quotaType: "administrative", period: "2020", count: 9 },
  ],
  duties: [
    { id: "d1", name: "行政复议", from: "old", to: "agri", due: "2019-01-31", done: "2019-01-29" },
    { id: "d2", name: "应诉", from: "old", to: "agri", due: "2019-01-31" },
    { id: "d3", name: "普法", from: "old", to: "agri" },
    { id: "d4", name: "备案", from: "old", to: "agri", done: "2019-01-20" },
  ],
  tasks: [
    { id: "k2", body: "drill", item: "印章", due: "2019-01-31", problem: "场地未定" },
    { id: "k1", body: "agri", item: "挂牌", due: "2019-01-25", done: "2019-02-06" },
    { id: "k3", body: "agri", item: "办公地点", due: "2019-02-06" },
    { id: "k4", body: "agri", item: "网站", due: "2019-12-31" },
  ],
});

const brief = (asOf: string, options = {}) =>
  progress(scenario, asOf, options).items.map(({ id, state }) => `${id} ${state}`);

describe("progress", () => {
  it("lists what is late first, by day, with days and working days", () => {
    const { items } = progress(scenario, "2019-02-06");
    expect(items.map(({ kind, id, state }) => `${state} ${kind} ${id}`)).toEqual([
      "late duty d2",
      "late task k2",
      "expired temporary-body drill",
      "due-soon task k3",
      "due-soon permit t1",
      "open task k4",
      "no-due duty d3",
      "no-due temporary-body forever",
      "done-late task k1",
      "done duty d4",
      "done duty d1",
    ]);
    expect(items[1]).toEqual({
      kind: "task",
      id: "k2",
      body: "drill",
      state: "late",
      due: "2019-01-31",
      daysLate: 6,
      workingDaysLate: 3,
      problem: "场地未定",
    });
    expect(items[8]).toMatchObject({ done: "2019-02-06", daysLate: 12, workingDaysLate: 7 });
    expect(items[0]?.body).toBe("agri");
  });

  it("is not late on the very day", () => {
    expect(brief("2019-01-31")).toContain("d2 due-soon");
    expect(brief("2019-02-01")).toContain("d2 late");
    expect(brief("2019-01-31")).toContain("drill due-soon");
    expect(brief("2019-02-01")).toContain("drill expired");
  });

  it("does not know what is done later", () => {
    expect(brief("2019-01-28")).toContain("d1 due-soon");
    expect(brief("2019-01-29")).toContain("d1 done");
    expect(brief("2019-02-05")).toContain("k1 late");
    expect(brief("2019-01-19")).toContain("d4 no-due");
  });

  it("calls near what is due within so many working days", () => {
    expect(brief("2019-01-11")).toContain("k1 due-soon");
    expect(brief("2019-01-10")).toContain("k1 open");
    expect(brief("2019-01-11", { soonWorkingDays: 9 })).toContain("k1 open");
    expect(brief("2019-01-25", { soonWorkingDays: 0 })).toContain("k1 due-soon");
  });

  it("watches permits with the departures that are planned", () => {
    const permit = (changes: Partial<Scenario>, asOf: string) =>
      progress({ ...scenario, ...changes }, asOf).items.find(({ kind }) => kind === "permit");
    expect(permit({}, "2019-02-11")).toEqual({
      kind: "permit",
      id: "t1",
      body: "agri",
      state: "expired",
      due: "2019-02-10",
      daysLate: 1,
      workingDaysLate: 1,
      permit: { quotaType: "administrative", excess: 3, departures: 2, code: "departures-below-excess" },
    });
    const enough = [{ body: "agri", quotaType: "administrative", period: "2019", count: 3 }];
    expect(permit({ departures: enough }, "2019-01-11")?.permit).toEqual({
      quotaType: "administrative",
      excess: 3,
      departures: 3,
    });
    const bodies = [department("agri", { quota: { administrative: 7 } }), ...scenario.bodies.slice(1)];
    expect(permit({ bodies }, "2019-01-11")).toBeUndefined();
  });

  it("adds up, by state and by body", () => {
    const { items, counts, bodies } = progress(scenario, "2019-02-06");
    for (const state of progressStates) {
      expect(counts[state]).toBe(items.filter((item) => item.state === state).length);
      expect(bodies.reduce((sum, body) => sum + body.counts[state], 0)).toBe(counts[state]);
    }
    expect(bodies.map(({ body }) => body)).toEqual(["agri", "drill", "forever"]);
  });

  it("says what is no day", () => {
    expect(() => progress(scenario, "2019-02-30")).toThrow(/asOf must be a calendar day/);
    expect(() => progress(scenario, "2019-02-28", { soonWorkingDays: -1 })).toThrow(RangeError);
  });
});
