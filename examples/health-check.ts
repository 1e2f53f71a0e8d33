import { readFileSync } from "node:fs";
import {
  type Finding,
  type FindingCode,
  healthCheck,
  type ProgressState,
  parseScenario,
  progress,
  type Severity,
} from "../src/index";
import { heading, print } from "./story";
import { type Column, textTable } from "./table";

// The bodies of a city as they stand, with something wrong of every kind: no reform, and data that parseScenario would
// not accept. A health check reports on it all the same.
const file = new URL("scenarios/health-check.json", import.meta.url);
const document: unknown = JSON.parse(readFileSync(file, "utf8"));
const report = healthCheck(document);

const severityWords: Readonly<Record<Severity, string>> = {
  violation: "违规",
  warning: "预警",
  info: "提示",
};
const findingWords: Readonly<Record<FindingCode, string>> = {
  "input-issue": "数据有误",
  "over-quota": "超编",
  "staff-without-quota": "混编（无此类编制）",
  "permit-expired": "过渡期已满仍超编",
  "over-quota-under-permit": "过渡期内超编",
  "departures-below-excess": "预计减员不足以消化超编",
  "bodies-above-total": "各机构编制之和超总额",
  "total-not-written": "未核定编制总额",
  "total-above-ceiling": "总额高于控制数",
  "leaders-above-approved": "超职数配备",
  "leaders-without-quota": "无编制而核定职数",
  "leader-post-without-position": "领导岗位无职数",
  "coordinating-office-without-document": "议事协调机构单独核编而无批文",
  "coordinating-office-without-host": "议事协调机构办事机构无依托",
  "temporary-body-expired": "临时机构到期未撤",
  "temporary-without-expiry": "临时机构未定期限",
  "temporary-without-return": "临时机构人员去向未定",
  "relatives-in-one-section": "亲属同科室",
  "relative-under-leader": "领导亲属从事人财监工作",
  "relatives-both-leaders": "亲属同任领导有上下级关系",
  "section-below-minimum": "科室留守人数不足",
  "compatibility-without-document": "跨类型使用编制无批文",
  "approval-unused": "批复编制未使用",
  "leaders-in-jurisdiction": "本级领导职数（实配/核定）",
  vacancy: "空编",
};

const { quotaTypes, ranks, tasks, calendar, jurisdictions, bodies } = document as ReturnType<
  typeof parseScenario
>;
const names = new Map([...(quotaTypes ?? []), ...(ranks ?? [])].map(({ id, name = id }) => [id, name]));

heading("编制体检");
const findingColumns: Column[] = [
  { title: "级别" },
  { title: "问题" },
  { title: "对象" },
  { title: "实际", right: true },
  { title: "应为", right: true },
  { title: "代码" },
  { title: "依据" },
];
print(textTable(findingColumns, report.findings.map(findingRow)));
const { violation, warning, info } = report.counts;
print("", `截至 ${report.date}：违规 ${violation} 项，预警 ${warning} 项，提示 ${info} 项。`);

function findingRow({ code, severity, ids, found, expected, article, issue }: Finding): (string | number)[] {
  const written = issue === undefined ? code : issue.code;
  const word = findingWords[code];
  return [
    severityWords[severity],
    word,
    ids.map((id) => names.get(id) ?? id).join(" "),
    found ?? "",
    expected ?? "",
    written,
    article ?? "—",
  ];
}

// What is to be put right, once the data is in order: the same tasks as a scenario that can be parsed.
const stateWords: Readonly<Record<ProgressState, string>> = {
  late: "逾期",
  expired: "到期",
  "due-soon": "临近",
  open: "进行中",
  "no-due": "无期限",
  "done-late": "逾期完成",
  done: "完成",
};
const scenario = parseScenario({
  format: "bianzhi/1",
  name: "整改台账",
  date: "2019-06-30",
  jurisdictions,
  bodies: bodies.map(({ id }) => ({ id, jurisdiction: "市本级", category: "other" })),
  reforms: [],
  posts: [],
  people: [],
  tasks,
  calendar,
});
const { items } = progress(scenario, "2019-06-30");
const taskNames = new Map((tasks ?? []).map(({ id, item }) => [id, item]));
heading("整改台账");
print(
  textTable(
    [
      { title: "状态" },
      { title: "事项" },
      { title: "责任单位" },
      { title: "期限" },
      { title: "完成" },
      { title: "逾期天数", right: true },
      { title: "其中工作日", right: true },
      { title: "问题" },
    ],
    items.map(({ id, body, state, due, done, daysLate, workingDaysLate, problem }) => [
      stateWords[state],
      taskNames.get(id) ?? id,
      body,
      due ?? "—",
      done ?? "—",
      daysLate ?? "",
      workingDaysLate ?? "",
      problem ?? "",
    ]),
  ),
);
