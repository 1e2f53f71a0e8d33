import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import {
  javascriptLpEngine,
  ledger,
  networkEngine,
  parseScenario,
  type Reform,
  reassign,
  verify,
} from "../src/index";
import { groupBy, heading, placesOf, poolTable, print, reasonsOf, reckoning } from "./story";
import { type Column, markdownTable, textTable } from "./table";
import { basisWords, demandWords, goalWords } from "./words";

// A city reforms: 18 departments end, new bodies and coordinating offices begin, 100 people of comprehensive offices
// are free to move, and 20 volunteers would like to.
const file = new URL("scenarios/baotou.json", import.meta.url);
const scenario = parseScenario(JSON.parse(readFileSync(file, "utf8")));
print(scenario.name, scenario.note ?? "");

// What the reform does to the bodies.
heading("改革事项");
const reformColumns: Column[] = [{ title: "事项" }, { title: "机构" }, { title: "结果" }];
print(textTable(reformColumns, scenario.reforms.flatMap(reformRow)));

function reformRow(reform: Reform): string[][] {
  switch (reform.kind) {
    case "merge":
      return [["合并组建", reform.from.join("、"), reform.into]];
    case "reorganize":
      return [["重新组建", [...(reform.from ?? []), reform.body].join("、"), reform.body]];
    case "abolish":
      return [["撤销", reform.body, "职责划转"]];
    case "establish":
      return [["新设", reform.body, "编制从核减中调剂"]];
    case "host":
      return [["设办事机构", reform.office, `设在${reform.host}，不单独核定编制`]];
    case "plate":
      return [["挂牌", reform.body, reform.name]];
    case "rename":
      return [["更名", reform.body, reform.name]];
    default:
      return [];
  }
}

// Who goes where: the best plan, goal by goal, from the network engine; and a second opinion from a general solver.
const result = reassign(scenario, { engine: networkEngine });
const second = reassign(scenario, { engine: javascriptLpEngine });
if (result.status !== "optimal") throw new Error(`no plan: ${result.status}`);
if (second.status !== "optimal") throw new Error(`no second opinion: ${second.status}`);
const { plan, certificate } = result;
const book = ledger(scenario, plan);

heading("岗位到岗");
const taken = new Map<string, number>();
for (const { post } of plan.placements) taken.set(post, (taken.get(post) ?? 0) + 1);
const postColumns: Column[] = [
  { title: "需求" },
  { title: "岗位" },
  { title: "至少", right: true },
  { title: "至多", right: true },
  { title: "到岗", right: true },
  { title: "缺员", right: true },
];
const missing = new Map(plan.shortfalls.map((shortfall) => [shortfall.post, shortfall.missing]));
const postRows = scenario.posts.map(({ id, demand, openings }) => [
  demandWords[demand],
  id,
  openings.min ?? 0,
  openings.max,
  taken.get(id) ?? 0,
  missing.get(id) ?? 0,
]);
print(textTable(postColumns, postRows));

heading("人员去向");
const peopleColumns: Column[] = [
  { title: "编号" },
  { title: "姓名" },
  { title: "原单位" },
  { title: "去向" },
  { title: "名次", right: true },
  { title: "依据" },
];
const places = placesOf(plan);
const peopleRows = scenario.people.map(({ id, name = id, body }) => {
  const place = places.get(id);
  const basis = place?.basis;
  const word = basis === undefined ? "待安置" : basis === "own-seat" ? "留在原岗位" : basisWords[basis];
  return [id, name, body, place?.where ?? "—", place?.rank ?? "—", word];
});
print(textTable(peopleColumns, peopleRows));

heading("待安置人员及原因");
const waitingColumns: Column[] = [{ title: "编号" }, { title: "姓名" }, { title: "原因" }];
const names = new Map(scenario.people.map(({ id, name = id }) => [id, name]));
const waitingRows = plan.waiting.map((one) => [one.person, names.get(one.person) ?? "", reasonsOf(one)]);
print(textTable(waitingColumns, waitingRows));

// 只减不增: what was freed, where it went, and what left the total.
heading("编制总额");
const pools = poolTable(scenario, plan);
print(textTable(pools.columns, pools.rows));
print(plan.grants.map(({ body, count }) => `${body} 核增 ${count}`).join("；"));

// The statistics table of how each body stands afterwards, straight from the ledger.
heading("各机构编制和人员");
const bodies = reckoning(scenario, book);
print(textTable(bodies.columns, bodies.rows));

heading("职责划转");
const duties = scenario.duties ?? [];
const arrived = groupBy(duties, ({ to }) => to);
const dutyColumns: Column[] = [{ title: "接收机构" }, { title: "项数", right: true }, { title: "来自" }];
const dutyRows = [...arrived].map(([to, list]) => [
  to,
  list.length,
  [...new Set(list.map(({ from }) => from))].join("、"),
]);
print(textTable(dutyColumns, dutyRows));
print(`共 ${duties.length} 项，须在 14 个工作日内（${duties[0]?.due}前）完成交接。`);

heading("目标与核验");
print(plan.goals.map(({ goal, value }) => `${goalWords[goal]}：${value.join("，")}`).join("\n"));
const checked = verify(scenario, plan, certificate);
const { placements, staying, waiting } = plan;
const agrees = JSON.stringify(second.plan.goals) === JSON.stringify(plan.goals);
if (!agrees) throw new Error("the engines do not agree");
print(
  `两种求解器（${plan.engine}、${second.plan.engine}）各自求解：各项目标值一致。`,
  `安置 ${placements.length} 人，留在原岗位 ${staying.length} 人，待安置 ${waiting.length} 人。`,
  `核验：${checked.ok ? "全部规则成立" : "有误"}；最优性：${checked.optimality}；台账 ${book.entries.length} 笔。`,
);
if (!checked.ok) throw new Error(JSON.stringify(checked.violations));

// The same for the file: plan and ledger as JSON, the table as Markdown.
const out = new URL("out/", import.meta.url);
mkdirSync(out, { recursive: true });
writeFileSync(new URL("baotou-plan.json", out), `${JSON.stringify(plan, null, 2)}\n`);
writeFileSync(new URL("baotou-ledger.json", out), `${JSON.stringify(book, null, 2)}\n`);
const sections = [
  ["人员去向", markdownTable(peopleColumns, peopleRows)],
  ["待安置人员及原因", markdownTable(waitingColumns, waitingRows)],
  ["编制总额", markdownTable(pools.columns, pools.rows)],
  ["各机构编制和人员", markdownTable(bodies.columns, bodies.rows)],
];
const document = sections.map(([title, table]) => `## ${title}\n\n${table}\n`).join("\n");
writeFileSync(new URL("baotou.md", out), `# ${scenario.name}\n\n${scenario.note}\n\n${document}`);
print("方案、台账和表格已写入 examples/out/。");
