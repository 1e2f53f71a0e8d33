import type { AnsweringSide } from "../../consult/types";
import type { Placement } from "../../plan/types";
import type { Language } from "../types";

/** How somebody came to where they are. */
export type Way = Placement["basis"] | "own-seat" | "transferred" | "waiting";

const ways: Readonly<Record<Language, Readonly<Record<Way, string>>>> = {
  zh: {
    listed: "按志愿",
    stayed: "留任",
    adjusted: "服从调剂",
    directed: "组织调配",
    "own-seat": "留原岗位",
    transferred: "随转",
    waiting: "待安置",
  },
  en: {
    listed: "as wished",
    stayed: "retained",
    adjusted: "by adjustment",
    directed: "directed",
    "own-seat": "own seat kept",
    transferred: "transferred",
    waiting: "waiting",
  },
};

/** The word for how somebody came to where they are. */
export function wayWord(way: Way, language: Language): string {
  return ways[language][way];
}

type Answer = "accept" | "hold" | "decline" | "confirm" | "withdraw" | "reorder";

const answers: Readonly<Record<Language, Readonly<Record<Answer, string>>>> = {
  zh: {
    accept: "同意",
    hold: "暂缓",
    decline: "不同意",
    confirm: "确认",
    withdraw: "退出",
    reorder: "重排志愿",
  },
  en: {
    accept: "accepts",
    hold: "holds",
    decline: "declines",
    confirm: "confirms",
    withdraw: "withdraws",
    reorder: "new wishes",
  },
};

/** The word for what was said in a consultation. */
export function answerWord(answer: Answer, language: Language): string {
  return answers[language][answer];
}

const sides: Readonly<Record<Language, Readonly<Record<AnsweringSide, string>>>> = {
  zh: { post: "接收单位", home: "原单位", person: "本人" },
  en: { post: "receiving unit", home: "releasing unit", person: "person" },
};

/** The word for who said it. */
export function sideWord(side: AnsweringSide, language: Language): string {
  return sides[language][side];
}
