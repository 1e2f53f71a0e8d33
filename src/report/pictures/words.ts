import type { Language } from "../types";
import type { Ink } from "./inks";

/** What pictures say, in one language. */
export interface PictureWords {
  readonly people: (count: number) => string;
  readonly others: (bodies: number) => string;
  /** Items of a list; of more than 60 the first, and how many there are. */
  readonly list: (items: readonly string[]) => string;
  readonly item: (name: string, value: string) => string;
  /** Between sentences that belong together. */
  readonly semicolon: string;
  readonly total: string;
  readonly choices: Readonly<Record<Ink, string>>;
  readonly flow: {
    readonly title: string;
    readonly from: string;
    readonly to: string;
    readonly waiting: string;
    readonly settled: string;
    readonly moved: string;
    readonly nobody: string;
    readonly step: (from: string, to: string, people: string) => string;
    readonly summary: (all: number, settled: number, moved: number, waiting: number) => string;
  };
  readonly quota: {
    readonly title: string;
    readonly before: string;
    readonly after: string;
    readonly empty: string;
    readonly change: (before: number, after: number) => string;
    readonly summary: (type: string, change: string) => string;
  };
  readonly share: { readonly title: string; readonly nobody: string };
}

/** More than these would not fit into a hint. */
const listed = 60;
const signed = (count: number): string => (count > 0 ? `+${count}` : count < 0 ? `−${-count}` : "±0");

const zh: PictureWords = {
  people: (count) => `${count}人`,
  others: (bodies) => `其他${bodies}个单位`,
  list: (items) =>
    items.length <= listed ? items.join("、") : `${items.slice(0, listed).join("、")}等${items.length}个单位`,
  item: (name, value) => `${name}：${value}`,
  semicolon: "；",
  total: "合计",
  choices: {
    first: "第一志愿",
    second: "第二志愿",
    third: "第三志愿",
    later: "第四及以后志愿",
    stayed: "留任",
    adjusted: "服从调剂",
    directed: "组织调配",
    waiting: "待安置",
    moved: "分流到其他机构",
    settled: "留在承接机构",
  },
  flow: {
    title: "涉改人员去向图",
    from: "原单位",
    to: "去向",
    waiting: "待安置",
    settled: "留在承接机构",
    moved: "分流到其他机构",
    nobody: "没有涉改人员，无人员流向可示。",
    step: (from, to, people) => `${from} → ${to}：${people}`,
    summary: (all, settled, moved, waiting) =>
      `涉改人员共${all}人：留在承接机构${settled}人，分流到其他机构${moved}人，待安置${waiting}人。`,
  },
  quota: {
    title: "改革前后编制对比图",
    before: "改革前",
    after: "改革后",
    empty: "各机构均无编制数，无对比可示。",
    change: (before, after) => `${before} → ${after}（${signed(after - before)}）`,
    summary: (type, change) => `${type}：各机构合计 ${change}`,
  },
  share: { title: "各原单位志愿满足情况图", nobody: "没有列入方案的人员，无志愿满足情况可示。" },
};

const en: PictureWords = {
  people: (count) => (count === 1 ? "1 person" : `${count} people`),
  others: (bodies) => `${bodies} other bodies`,
  list: (items) =>
    items.length <= listed
      ? items.join(", ")
      : `${items.slice(0, listed).join(", ")} … (${items.length} in all)`,
  item: (name, value) => `${name}: ${value}`,
  semicolon: "; ",
  total: "All",
  choices: {
    first: "first choice",
    second: "second choice",
    third: "third choice",
    later: "fourth choice or later",
    stayed: "stayed",
    adjusted: "accepted adjustment",
    directed: "directed",
    waiting: "waiting",
    moved: "moved to another body",
    settled: "in the body that succeeds theirs",
  },
  flow: {
    title: "Where the people affected go",
    from: "From",
    to: "To",
    waiting: "Waiting",
    settled: "in the body that succeeds theirs",
    moved: "moved to another body",
    nobody: "Nobody is affected; there is no movement to show.",
    step: (from, to, people) => `${from} → ${to}: ${people}`,
    summary: (all, settled, moved, waiting) =>
      `People affected: ${all}; in the body that succeeds theirs ${settled}, moved to another body ${moved}, waiting ${waiting}.`,
  },
  quota: {
    title: "Quota before and after, body by body",
    before: "before",
    after: "after",
    empty: "No body has any quota; there is nothing to compare.",
    change: (before, after) => `${before} → ${after} (${signed(after - before)})`,
    summary: (type, change) => `${type}: all bodies ${change}`,
  },
  share: {
    title: "Choices met, by body of origin",
    nobody: "Nobody is listed; there are no choices to show.",
  },
};

/** The words of a language; Chinese where none is said. */
export function pictureWords(language: Language | undefined): PictureWords {
  return language === "en" ? en : zh;
}
