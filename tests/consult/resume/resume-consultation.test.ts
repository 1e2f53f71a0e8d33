import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyStep } from "../../../src/consult/apply";
import { ConsultationError } from "../../../src/consult/consultation-error";
import { openConsultation } from "../../../src/consult/open-consultation";
import { resumeConsultation } from "../../../src/consult/resume/resume-consultation";
import type { Consultation } from "../../../src/consult/types";
import { parseScenario } from "../../../src/model/parse-scenario";
import { scenarioArbitrary } from "../../../src/testing";
import { driveToEnd, tempers } from "../drive";
import { closedRound } from "../reform";

describe("a consultation that is resumed", () => {
  it("leads to the same end from any step on", () => {
    const drawn = fc.tuple(scenarioArbitrary(), tempers, fc.nat());
    fc.assert(
      fc.property(drawn, ([document, answers, cut]) => {
        const states = driveToEnd(openConsultation(parseScenario(document), { bound: 3 }), answers);
        const end = states[states.length - 1] as Consultation;
        const at = cut % states.length;
        let state = resumeConsultation(JSON.stringify(states[at]));
        expect(JSON.stringify(state)).toBe(JSON.stringify(states[at]));
        for (const { step } of end.history.slice(at)) state = applyStep(state, step).state;
        expect(JSON.stringify(state)).toBe(JSON.stringify(end));
      }),
      { numRuns: 60 },
    );
  });

  it("is frozen, and takes parsed JSON too, which it copies", () => {
    const state = resumeConsultation(JSON.parse(JSON.stringify(closedRound())));
    expect(Object.isFrozen(state.rounds[0]?.proposals)).toBe(true);
    expect(Object.isFrozen(state.scenario.people)).toBe(true);
  });

  it.each<[string, (state: Record<string, unknown>) => void, readonly string[]]>([
    ["another format", (state) => (state.format = "bianzhi-consultation/2"), ["state.format must be one of"]],
    ["an unknown key", (state) => (state.more = 1), ["state.more is not known"]],
    ["a missing key", (state) => delete state.agreed, ["state.agreed is missing"]],
    [
      "several at once",
      (state) =>
        Object.assign(state, {
          bound: 0,
          status: "over",
          history: [{ step: { kind: "sing" }, inverse: [] }],
        }),
      ["state.bound must be", "state.status must be one of", "state.history[0].step: kind must be one of"],
    ],
    [
      "a wrong scenario",
      (state) => Object.assign(state.scenario as object, { jurisdictions: [] }),
      ["scenario.jurisdictions: empty-list"],
    ],
    ["no round for the status", (state) => (state.status = "asking"), ["every round must be closed"]],
    ["an outcome missing", (state) => (state.status = "concluded"), ["an outcome is there"]],
    [
      "too many rounds",
      (state) => Object.assign(state, { bound: 1, rounds: [state.rounds, state.rounds].flat(2) }),
      ["2 rounds", "numbered"],
    ],
    ["another date", (state) => (state.date = "2018-01-01"), ["date must be that of the last step"]],
    [
      "a pair that nobody agreed to",
      (state) => (state.agreed = [{ person: "李", post: "一", round: 1, date: "2019-01-01" }]),
      ["李 and 一 did not agree in round 1"],
    ],
    [
      "somebody unknown",
      (state) =>
        (state.refused = [
          { person: "钱", post: "九", by: "post", reason: null, date: "2019-01-01", round: 1, stood: false },
        ]),
      ["no person 钱", "no post 九"],
    ],
  ])("says what is wrong: %s", (_, spoil, expected) => {
    const state = JSON.parse(JSON.stringify(closedRound())) as Record<string, unknown>;
    spoil(state);
    expect.assertions(expected.length + 2);
    try {
      resumeConsultation(state);
    } catch (problem) {
      expect(problem).toBeInstanceOf(ConsultationError);
      expect(problem).toMatchObject({ code: "state-malformed" });
      const { findings } = problem as ConsultationError;
      for (const part of expected) expect(findings.some((finding) => finding.includes(part))).toBe(true);
    }
  });

  it.each(["{", "[]", "null", 7])("refuses %j", (input) => {
    expect(() => resumeConsultation(input)).toThrow(ConsultationError);
  });
});
