import { applyStep } from "../../src/consult/apply";
import { openConsultation } from "../../src/consult/open-consultation";
import type { Consultation, ConsultationStep } from "../../src/consult/types";
import { parseScenario } from "../../src/model/parse-scenario";
import type { Scenario } from "../../src/schema/document";
import { department, person, post, scenarioWith } from "../fixtures/scenario-with";

/**
 * 甲局 is merged into 乙局 and keeps one seat there; 新局 takes two. 丙局 goes on, is full, and 王 would rather leave it;
 * 赵 of 甲局 wants the seat that 王 leaves. All others of 甲局 want 一 and 二. Who has no place waits.
 */
export function reform(parts: Partial<Scenario> = {}): Scenario {
  return parseScenario(
    scenarioWith({
      bodies: [
        department("甲局", { quota: { administrative: 6 }, staff: { administrative: 4 } }),
        department("乙局"),
        department("丙局", { quota: { administrative: 1 }, staff: { administrative: 1 } }),
        department("新局"),
      ],
      reforms: [
        { kind: "merge", from: ["甲局"], into: "乙局", quota: { administrative: 1 } },
        { kind: "establish", body: "新局", quota: { administrative: { min: 0, max: 3 } } },
      ],
      posts: [
        post("一", "新局"),
        post("二", "新局"),
        post("三", "新局"),
        post("空位", "丙局"),
        post("留任", "乙局", { demand: "retained" }),
      ],
      people: [
        person("张", "甲局", ["一", "二"]),
        person("李", "甲局", ["一", "二"]),
        person("孙", "甲局", []),
        person("王", "丙局", ["三"]),
        person("赵", "甲局", ["空位"]),
      ],
      ...parts,
    }),
  );
}

/** Takes steps one after the other. */
export function take(state: Consultation, ...steps: readonly ConsultationStep[]): Consultation {
  return steps.reduce((before, step) => applyStep(before, step).state, state);
}

/** All who are asked about a pair agree on a day. */
export function allAgree(person: string, post: string, date: string, homeHasSay = false): ConsultationStep[] {
  const home: ConsultationStep = { kind: "answer", date, person, post, by: "home", decision: "accept" };
  return [
    { kind: "answer", date, person, post, by: "post", decision: "accept" },
    ...(homeHasSay ? [home] : []),
    { kind: "confirm", date, person, post },
  ];
}

/** One round that has closed: 张 and 一 agreed, everything else is open. */
export function closedRound(parts: Partial<Scenario> = {}): Consultation {
  return take(
    openConsultation(reform(parts), { bound: 3 }),
    { kind: "propose", date: "2019-01-02" },
    ...allAgree("张", "一", "2019-01-03"),
    { kind: "close-round", date: "2019-01-04" },
  );
}
