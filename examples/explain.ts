import { readFileSync } from "node:fs";
import {
  compareScenarios,
  explainConflict,
  parseScenario,
  priceTable,
  reassign,
  repair,
  type Scenario,
} from "../src/index";
import { causeSentence, changeSentence, editSentence, type Names, priceSentence } from "./explain-words";
import { heading, print, reasonsOf } from "./story";

// What a personnel officer could read out: why people wait, what another decision would change, and, where everything
// that is asked for cannot be had, why, and what would have to be different.
const file = new URL("scenarios/baotou.json", import.meta.url);
const scenario = parseScenario(JSON.parse(readFileSync(file, "utf8")));
const result = reassign(scenario);
if (!("plan" in result)) throw new Error("the scenario has a plan");

const people = new Map(scenario.people.map(({ id, name = id }) => [id, name]));
const types = new Map((scenario.quotaTypes ?? []).map(({ id, name }) => [id, name]));
const names: Names = {
  person: (id) => people.get(id) ?? id,
  quotaType: (id) => types.get(id) ?? "行政编制",
};

heading("待安置人员及原因");
for (const waiting of result.plan.waiting) print(`${names.person(waiting.person)}：${reasonsOf(waiting)}。`);

heading("编制价格表");
print("只列有影响的限制，影响大的在前。");
for (const price of priceTable(scenario, result)) print(`${priceSentence(price, names)}。`);

heading("如果政务服务局的编制多核一名");
const [{ diff }] = compareScenarios(scenario, [
  { name: "多核一名", scenario: withOneMore(scenario) },
]).variants;
if (diff === undefined) throw new Error("one more keeps the plan possible");
if (diff.moved.length === 0) print("各人去向不变。");
for (const change of diff.moved) print(`${changeSentence(change, names)}。`);

heading("如果新设机构各岗位都必须满员");
const strict = withFullNewBodies(scenario);
const conflict = explainConflict(strict);
if (conflict.status !== "conflict") throw new Error("new bodies cannot all be full");
print("做不到。下列要求和限制不能同时满足，缺少其中任何一条，其余各条即可满足：");
for (const [k, cause] of conflict.causes.entries()) print(`${k + 1}. ${causeSentence(cause, names)}。`);

heading("最小的调整");
const mended = repair(strict);
if (mended.status !== "repaired") throw new Error("openings can be lowered");
for (const [k, edit] of mended.edits.entries()) print(`${k + 1}. ${editSentence(edit, names)}。`);
print(reassign(mended.scenario).status === "optimal" ? "调整后可行，方案已证明最优。" : "调整后可行。");

/** 政务服务局 may be granted one more, out of what the city has freed. */
function withOneMore(before: Scenario): Scenario {
  const reforms = before.reforms.map((reform) => {
    if (reform.kind !== "establish" || reform.body !== "政务服务局") return reform;
    const { administrative } = reform.quota;
    if (typeof administrative !== "object") return reform;
    return {
      ...reform,
      quota: { ...reform.quota, administrative: { ...administrative, max: administrative.max + 1 } },
    };
  });
  return parseScenario({ ...before, reforms });
}

/** Minimums are hard, and those of new bodies are all that they have openings for. */
function withFullNewBodies(before: Scenario): Scenario {
  const posts = before.posts.map((post) => {
    const { max } = post.openings;
    return post.demand === "new-body" ? { ...post, openings: { min: max, max } } : post;
  });
  return parseScenario({ ...before, posts, policy: { ...before.policy, hardMinimums: true } });
}
