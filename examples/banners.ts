import { readFileSync } from "node:fs";
import { ledger, parseScenario, reassign, verify } from "../src/index";
import { heading, placesOf, poolTable, print, reasonsOf, reckoning } from "./story";
import { type Column, textTable } from "./table";
import { basisWords } from "./words";

// Nine banners and districts reform beside the city. Their ecology bureaus come under it as branches, with their quota,
// each by an approval; 政务服务局 is set up at both levels, and licensing departments get an approval section.
const file = new URL("scenarios/banners.json", import.meta.url);
const scenario = parseScenario(JSON.parse(readFileSync(file, "utf8")));
print(scenario.name, scenario.note ?? "");

const result = reassign(scenario);
if (result.status !== "optimal") throw new Error(`no plan: ${result.status}`);
const { plan, certificate } = result;
const book = ledger(scenario, plan);

heading("上划：跨层级划转编制");
const approvalColumns: Column[] = [
  { title: "批准文件" },
  { title: "调出" },
  { title: "调入" },
  { title: "编制", right: true },
];
const approvalRows = (scenario.approvals ?? []).map((approval) => [
  approval.document,
  approval.from ?? "上级下达",
  approval.to,
  approval.count,
]);
print(textTable(approvalColumns, approvalRows));

// Each level balances by itself, and the city with all its banners rises only by what came from above.
heading("各层级编制总额");
const pools = poolTable(scenario, plan);
const sum = (column: number): number => pools.rows.reduce((total, row) => total + Number(row[column]), 0);
print(textTable(pools.columns, [...pools.rows, ["全市合计", "", ...[2, 3, 4, 5, 6, 7, 8, 9].map(sum)]]));

heading("分局和政务服务局");
const bodies = reckoning(scenario, book, (id) => id.endsWith("分局") || id.endsWith("政务服务局"));
print(textTable(bodies.columns, bodies.rows));

heading("行政审批科和政务服务局到岗");
const names = new Map(scenario.people.map(({ id, name = id }) => [id, name]));
const postColumns: Column[] = [
  { title: "岗位" },
  { title: "至少", right: true },
  { title: "至多", right: true },
  { title: "到岗", right: true },
  { title: "人员" },
];
const postRows = scenario.posts
  .filter(({ id, demand }) => demand !== "retained" && (id.includes("审批") || id.includes("政务服务")))
  .map(({ id, openings }) => {
    const here = plan.placements
      .filter(({ post }) => post === id)
      .map(({ person }) => names.get(person) ?? "");
    return [id, openings.min ?? 0, openings.max, here.length, here.join("、")];
  });
print(textTable(postColumns, postRows));

heading("跨层级、跨旗县区任职的人员");
const places = placesOf(plan);
const levelOf = new Map(scenario.bodies.map(({ id, jurisdiction }) => [id, jurisdiction]));
const postBody = new Map(scenario.posts.map(({ id, body }) => [id, body]));
const crossing = scenario.people.flatMap(({ id, name = id, body }) => {
  const place = places.get(id);
  if (place === undefined || place.basis === "own-seat") return [];
  const from = levelOf.get(body) ?? "";
  const to = levelOf.get(postBody.get(place.where) ?? "") ?? "";
  return from === to ? [] : [[name, from, body, place.where, basisWords[place.basis]]];
});
print(
  textTable(
    [{ title: "姓名" }, { title: "层级" }, { title: "原单位" }, { title: "去向" }, { title: "依据" }],
    crossing,
  ),
);

heading("待安置人员及原因");
const waitingRows = plan.waiting.map((one) => [one.person, names.get(one.person) ?? "", reasonsOf(one)]);
print(textTable([{ title: "编号" }, { title: "姓名" }, { title: "原因" }], waitingRows));

const checked = verify(scenario, plan, certificate);
const { placements, staying, waiting } = plan;
heading("核验");
print(
  `安置 ${placements.length} 人，留在原岗位 ${staying.length} 人，待安置 ${waiting.length} 人。`,
  `核验：${checked.ok ? "全部规则成立" : "有误"}；最优性：${checked.optimality}；台账 ${book.entries.length} 笔。`,
);
if (!checked.ok) throw new Error(JSON.stringify(checked.violations));
