import { readFileSync } from "node:fs";
import { ledger, parseScenario, reassign, verify } from "../src/index";
import { groupBy, heading, poolTable, print, reasonsOf, reckoning } from "./story";
import { type Column, textTable } from "./table";

// 374 public institutions hold 4,203 administrative powers. They go back to the departments; 55 institutions keep
// inspection and penalty. What is cut or merged sets quota free, five enforcement brigades take some, the rest is recovered.
const file = new URL("scenarios/institutions.json", import.meta.url);
const scenario = parseScenario(JSON.parse(readFileSync(file, "utf8")));
print(scenario.name, scenario.note ?? "");

const powers = scenario.duties ?? [];
const kindOf = (name: string): string => name.split("：")[0] ?? "";
const kept = powers.filter(({ from, to }) => from === to);

heading("行政职权");
const powerColumns: Column[] = [
  { title: "类别" },
  { title: "原由事业单位行使", right: true },
  { title: "回归机关", right: true },
  { title: "保留", right: true },
];
const powerRow = (title: string, list: typeof powers): (string | number)[] => {
  const stays = list.filter(({ from, to }) => from === to).length;
  return [title, list.length, list.length - stays, stays];
};
const byKind = [...groupBy(powers, ({ name }) => kindOf(name))].map(([kind, list]) => powerRow(kind, list));
print(textTable(powerColumns, [...byKind, powerRow("合计", powers)]));

heading("回归各部门的职权");
const returned = groupBy(
  powers.filter(({ from, to }) => from !== to),
  ({ to }) => to,
);
const departmentRows = [...returned].map(([to, list]) => [
  to,
  new Set(list.map(({ from }) => from)).size,
  list.length,
]);
print(
  textTable(
    [{ title: "部门" }, { title: "涉及单位", right: true }, { title: "职权", right: true }],
    departmentRows,
  ),
);

heading("保留行政检查和行政处罚的单位");
const keepers = groupBy(kept, ({ to }) => to);
const keeperRows = [...keepers].map(([holder, list]) => [
  holder,
  list.filter(({ name }) => kindOf(name) === "行政检查").length,
  list.filter(({ name }) => kindOf(name) === "行政处罚").length,
]);
print(
  textTable([{ title: "单位" }, { title: "检查", right: true }, { title: "处罚", right: true }], keeperRows),
  `共 ${keepers.size} 个单位。`,
);

// Quota and people follow the same reform; types of quota are never mixed.
const result = reassign(scenario);
if (result.status !== "optimal") throw new Error(`no plan: ${result.status}`);
const { plan, certificate } = result;
const book = ledger(scenario, plan);

heading("编制总额");
const pools = poolTable(scenario, plan);
print(textTable(pools.columns, pools.rows));

heading("新设执法支队和合并组建的中心");
const settled = new Set(
  scenario.reforms.flatMap((reform) =>
    reform.kind === "merge" ? [reform.into] : reform.kind === "establish" ? [reform.body] : [],
  ),
);
const bodies = reckoning(scenario, book, (id) => settled.has(id));
print(textTable(bodies.columns, bodies.rows));

heading("待安置人员及原因");
const names = new Map(scenario.people.map(({ id, name = id }) => [id, name]));
const waitingRows = plan.waiting.map((one) => [one.person, names.get(one.person) ?? "", reasonsOf(one)]);
print(textTable([{ title: "编号" }, { title: "姓名" }, { title: "原因" }], waitingRows));

// Everything reconciled: powers, quota and people, each counted once before and once after.
heading("对账");
const total = (kind: "before" | "after", of: (typeof book.balances)[number]["book"]): number =>
  book.balances.reduce((sum, balance) => sum + (balance.book === of ? balance[kind] : 0), 0);
const books = [
  ["职权", "duties"],
  ["编制（含周转、核销）", "quota"],
  ["人员（含待安置）", "people"],
] as const;
print(
  textTable(
    [{ title: "账目" }, { title: "改革前", right: true }, { title: "改革后", right: true }],
    books.map(([title, of]) => [title, total("before", of), total("after", of)]),
  ),
);
const checked = verify(scenario, plan, certificate);
print(
  `核验：${checked.ok ? "全部规则成立" : "有误"}；最优性：${checked.optimality}；台账 ${book.entries.length} 笔。`,
);
if (!checked.ok) throw new Error(JSON.stringify(checked.violations));
