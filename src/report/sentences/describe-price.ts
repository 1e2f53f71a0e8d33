import type { Outcomes, Price, Withdrawal } from "../../explain/types";
import { modelOf } from "../../model/model-of";
import type { Scenario } from "../../model/types";
import { namesOf } from "../names";
import { listIn, sayIn } from "../say";
import type { Language } from "../types";
import { moveWords, placeWords } from "./moves";
import { goalEffects, limitWords, rungWords } from "./prices";

/**
 * What one more and one less of a limit would bring.
 *
 * @param language default `zh`
 * @example
 * const [price] = priceTable(scenario, result);
 * describePrice(scenario, price).startsWith("政务服务局的行政编制：多1名，"); // true
 */
export function describePrice(
  scenario: Scenario,
  { limit, more, less }: Price,
  language: Language = "zh",
): string {
  const names = namesOf(modelOf(scenario), language);
  const say = sayIn(language);
  const what = limitWords(limit, names);
  const [gain, loss] = [rungWords(more[0], names), rungWords(less[0], names)];
  return say(`${what}：多1名，${gain}；少1名，${loss}。`, `${what}: one more: ${gain}; one less: ${loss}.`);
}

/**
 * What somebody can have in plans that are equally good: the one thing that is forced, or one of several.
 *
 * @param language default `zh`
 * @example
 * describeOutcome(scenario, outcomesOf(scenario, result)[0]).startsWith("张三的去向"); // true
 */
export function describeOutcome(
  scenario: Scenario,
  { person, places, forced, byLot }: Outcomes,
  language: Language = "zh",
): string {
  const model = modelOf(scenario);
  const names = namesOf(model, language);
  const say = sayIn(language);
  const who = names.person(person);
  const list = listIn(
    language,
    places.map((place) => placeWords(model, person, place, names)),
  );
  if (forced) return say(`${who}的去向是确定的：${list}。`, `What becomes of ${who} is forced: ${list}.`);
  const lot = byLot ? say("，由抽签排定先后", ", the order drawn by lot") : "";
  return say(
    `${who}的去向在同等最优的方案中可以是其中之一${lot}：${list}。`,
    `In equally good plans ${who} has one of these${lot}: ${list}.`,
  );
}

/**
 * What happens if a placed person takes no post after all.
 *
 * @param language default `zh`
 * @example
 * const [first] = withdrawals(scenario, result).withdrawals;
 * describeWithdrawal(scenario, first).startsWith("张三退出政务服务局/综合科，则"); // true
 */
export function describeWithdrawal(
  scenario: Scenario,
  withdrawal: Withdrawal,
  language: Language = "zh",
): string {
  const model = modelOf(scenario);
  const names = namesOf(model, language);
  const say = sayIn(language);
  const [who, post] = [names.person(withdrawal.person), names.post(withdrawal.post)];
  const head = say(`${who}退出${post}`, `If ${who} withdraws from ${post}`);
  if (withdrawal.status === "infeasible")
    return say(`${head}，则没有可行的方案。`, `${head}, no plan is possible.`);
  const moved = withdrawal.change.moves
    .filter(({ person }) => person !== withdrawal.person)
    .map((move) => moveWords(model, move, names));
  const parts = [...moved, ...goalEffects(withdrawal.change, names)];
  if (parts.length === 0) return say(`${head}，其他不变。`, `${head}, nothing else changes.`);
  return say(`${head}，则${parts.join("，")}。`, `${head}: ${parts.join(", ")}.`);
}
