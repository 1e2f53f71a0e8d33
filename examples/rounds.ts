import { readFileSync } from "node:fs";
import {
  type AnsweringSide,
  type AwaitedAnswer,
  applyStep,
  type ConsultationEntry,
  type ConsultationStep,
  evidence,
  type GoalValue,
  minutes,
  openConsultation,
  parseScenario,
  type RoundMinutes,
  resumeConsultation,
  verify,
  waitingFor,
} from "../src/index";
import { heading, print } from "./story";
import { textTable } from "./table";

// Two bureaus become one, an office is abolished, a service bureau is new. Units and people are asked in rounds: answers
// lock what all agreed to, and each round is solved again with the fewest earlier proposals changed.
const file = new URL("scenarios/rounds.json", import.meta.url);
const scenario = parseScenario(JSON.parse(readFileSync(file, "utf8")));
let state = openConsultation(scenario, { bound: 3 });

const sideWords: Readonly<Record<AnsweringSide, string>> = {
  post: "接收单位",
  home: "原单位",
  person: "本人",
};
const answerWords: Readonly<Record<ConsultationEntry["decision"], string>> = {
  accept: "同意",
  hold: "暂缓",
  decline: "不同意",
  confirm: "确认",
  withdraw: "撤回",
  reorder: "调整志愿",
};
const changeWords = { new: "新提出", kept: "不变", changed: "调整" } as const;
const droppedWords = {
  declined: "单位不同意",
  withdrawn: "本人撤回",
  reordered: "本人调整志愿",
  disturbed: "受他人影响",
};
const endingWords = { agreed: "协商一致", mediated: "组织协调", directed: "组织调配" } as const;
const goalWords: Readonly<Partial<Record<GoalValue["goal"], string>>> = {
  minimums: "缺口",
  place: "待安置",
  preferences: "志愿",
  "fewest-changes": "变动",
};
const awaitedColumns = [
  { title: "待谁" },
  { title: "事项" },
  { title: "自" },
  { title: "工作日", right: true },
  { title: "已表示" },
];

type Answer = [person: string, post: string, by: AnsweringSide, said: AnswerWord, reason?: string];
type AnswerWord = "accept" | "hold" | "decline" | "confirm" | "withdraw";

function take(step: ConsultationStep): void {
  state = applyStep(state, step).state;
}

/** Takes the answers of a day. */
function hear(date: string, answers: readonly Answer[]): void {
  for (const [person, post, by, said, reason] of answers) {
    const about = { date, person, post, reason };
    if (said === "confirm" || said === "withdraw") take({ kind: said, ...about });
    else if (by !== "person") take({ kind: "answer", ...about, by, decision: said });
  }
}

const service = "政务服务局/综合科";
const approval = "政务服务局/审批科";
const ecology = "生态环境局/督察科";
const ecologyOffice = "生态环境局/办公室";
const law = "发展改革委/法规科";

take({ kind: "propose", date: "2019-01-14" });
hear("2019-01-16", [
  ["丁一", ecology, "post", "accept"],
  ["丁一", ecology, "person", "confirm"],
  ["陈涛", service, "post", "accept"],
  ["陈涛", service, "person", "confirm"],
  ["白洁", service, "post", "decline", "岗位要求文秘专业"],
  ["白洁", service, "person", "confirm"],
  ["江流", approval, "post", "accept"],
  ["江流", approval, "home", "hold", "接替人选未定"],
  ["江流", approval, "person", "confirm"],
  ["高原", law, "post", "accept"],
  ["高原", law, "person", "confirm"],
]);
take({ kind: "close-round", date: "2019-01-18" });

take({ kind: "propose", date: "2019-01-21" });
// A meeting of units: what they say there is kept as JSON, and the consultation goes on in another office.
state = resumeConsultation(JSON.stringify(state));
hear("2019-01-23", [
  ["安宁", service, "post", "accept"],
  ["安宁", service, "person", "confirm"],
  ["江流", approval, "home", "accept", "接替人选已商定"],
  ["陈涛", service, "person", "withdraw", "家庭原因，需就近工作"],
]);
take({
  kind: "reorder",
  date: "2019-01-24",
  person: "白洁",
  preferences: [{ post: ecologyOffice, rank: 1 }],
  reason: "愿从事环保工作",
});
heading("第二轮中，截至 2019-02-01 等待答复");
print(textTable(awaitedColumns, waitingFor(state, "2019-02-01").map(awaitedRow)));
take({ kind: "close-round", date: "2019-02-01" });

take({ kind: "propose", date: "2019-02-11" });
hear("2019-02-13", [
  ["白洁", ecologyOffice, "post", "accept"],
  ["白洁", ecologyOffice, "person", "confirm"],
]);
take({ kind: "close-round", date: "2019-02-15" });
take({ kind: "conclude", date: "2019-02-18" });

for (const one of minutes(state)) printMinutes(one);

heading("结果");
const { scenario: amended, plan, certificate, ...options } = evidence(state);
const endings = new Map(state.outcome?.endings.map((ending) => [ending.person, ending]));
print(
  textTable(
    [{ title: "人员" }, { title: "去向" }, { title: "方式" }],
    [
      ...plan.placements.map(({ person, post }) => [person, post, endingOf(person)]),
      ...plan.staying.map(({ person, body }) => [person, body, "留在原单位"]),
      ...plan.waiting.map(({ person }) => [person, "—", "待安置"]),
    ],
  ),
);
const found = verify(amended, plan, certificate, options);
print(
  "",
  `核验：${found.ok ? "通过" : "不通过"}（${found.optimality}）；共 ${state.history.length} 步，可逐步撤回、重放。`,
);

function endingOf(person: string): string {
  const ending = endings.get(person);
  if (ending === undefined) return "—";
  return ending.ending === "agreed" && !ending.consulted
    ? "随机构留任，无需协商"
    : endingWords[ending.ending];
}

function printMinutes({
  round,
  opened,
  closed,
  proposed,
  dropped,
  answers,
  locked,
  open,
  goals,
}: RoundMinutes): void {
  heading(`第 ${round} 轮协商记录（${opened} 至 ${closed ?? "今"}）`);
  print(
    textTable(
      [{ title: "拟安置" }, { title: "岗位" }, { title: "与上轮相比" }],
      proposed.map(({ person, post, change, before, disturbed }) => [
        person,
        post,
        change === "changed"
          ? `由 ${before ?? ""} 调整${disturbed ? "（受他人影响）" : ""}`
          : changeWords[change],
      ]),
    ),
  );
  for (const { person, post, now, because } of dropped) {
    print(
      `不再提出：${person} → ${post}（${droppedWords[because]}），改为${now === null ? "待安置或留在原单位" : ` ${now}`}`,
    );
  }
  print("");
  for (const { date, person, post, by, decision, reason } of answers) {
    const what = post === null ? person : `${person} → ${post}`;
    print(
      `${date}  ${what}  ${sideWords[by]}${answerWords[decision]}${reason === null ? "" : `：${reason}`}`,
    );
  }
  print("", `本轮达成一致：${locked.map(({ person, post }) => `${person} → ${post}`).join("；") || "无"}`);
  for (const { person, post, awaited, needsOthers } of open) {
    const whom = awaited.map(({ from, held }) =>
      held === null ? from : `${from}（暂缓：${held.reason ?? "未说明"}）`,
    );
    print(`未决：${person} → ${post}，${needsOthers ? "须待他人先行调出" : `待 ${whom.join("、")} 答复`}`);
  }
  print(
    `目标值：${goals.map(({ goal, value }) => `${goalWords[goal] ?? goal} ${value.join("/")}`).join("；")}`,
  );
}

function awaitedRow({ from, person, post, since, held, workingDays }: AwaitedAnswer): (string | number)[] {
  return [from, `${person} → ${post}`, since, workingDays ?? "", held?.reason ?? "—"];
}
