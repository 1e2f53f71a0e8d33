import { readFileSync } from "node:fs";
import {
  compareScenarios,
  explainConflict,
  explainPlacement,
  parseScenario,
  priceTable,
  reassign,
  repair,
  type Scenario,
  whyNot,
} from "../src/index";
import {
  describeConflict,
  describeDifference,
  describePlacement,
  describePrice,
  describeRepair,
  describeWhyNot,
} from "../src/report";
import { heading, print } from "./story";

// What a personnel officer could read out: why people wait, what another decision would change, and, where everything
// that is asked for cannot be had, why, and what would have to be different.
const file = new URL("scenarios/baotou.json", import.meta.url);
const scenario = parseScenario(JSON.parse(readFileSync(file, "utf8")));
const result = reassign(scenario);
if (!("plan" in result)) throw new Error("the scenario has a plan");

heading("待安置人员及原因");
for (const { person } of result.plan.waiting) {
  print(...describePlacement(scenario, explainPlacement(scenario, result, person)));
}

heading("已安置的人要换到更靠前的志愿，须动谁");
const [somebody] = result.plan.placements.filter(({ rank, basis }) => basis === "listed" && rank > 1);
for (const { post } of scenario.people.find(({ id }) => id === somebody?.person)?.preferences ?? []) {
  if (somebody !== undefined && post !== undefined && post !== somebody.post)
    print(describeWhyNot(scenario, whyNot(scenario, result, somebody.person, post)));
}

heading("编制价格表");
print("只列有影响的限制，影响大的在前。");
for (const price of priceTable(scenario, result)) print(describePrice(scenario, price));

heading("如果政务服务局的编制多核一名");
const [{ diff }] = compareScenarios(scenario, [
  { name: "多核一名", scenario: withOneMore(scenario) },
]).variants;
if (diff === undefined) throw new Error("one more keeps the plan possible");
print(...describeDifference(scenario, diff));

heading("如果新设机构各岗位都必须满员");
const strict = withFullNewBodies(scenario);
const conflict = explainConflict(strict);
if (conflict.status !== "conflict") throw new Error("new bodies cannot all be full");
const [because, ...causes] = describeConflict(strict, conflict);
print("做不到。", because, ...causes.map((cause, k) => `${k + 1}. ${cause}`));

heading("最小的调整");
const mended = repair(strict);
if (mended.status !== "repaired") throw new Error("openings can be lowered");
print(...describeRepair(strict, mended).map((edit, k) => `${k + 1}. ${edit}`));
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
