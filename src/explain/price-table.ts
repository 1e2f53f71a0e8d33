import type { Scenario } from "../model/types";
import type { Result } from "../reassign/result";
import type { Case } from "./case";
import { compareChanges, costsOf } from "./compare-changes";
import { openBestCase } from "./open-best-case";
import { priceLimit } from "./price-of";
import type { Change, ExplainOptions, Limit, Price, Rung } from "./types";

/**
 * Every limit that binds: one more makes the plan better at some goal (or spares a grant), or one less makes it worse or
 * leaves none. Most valuable first: what one more gains, goal by goal, then what one less loses; then posts by id, bodies, pools.
 *
 * @throws ExplainError where the result has no best plan of this scenario under these options
 * @example
 * priceTable(scenario, result)[0].limit; // { body: "政务服务局", quotaType: "administrative" }
 */
export function priceTable(
  scenario: Scenario,
  result: Result,
  options: ExplainOptions = {},
): readonly Price[] {
  const given = openBestCase(scenario, result, options);
  const prices = limitsOf(given).map((limit) => priceLimit(given, limit, 1));
  return prices.filter((price) => binds(given, price)).sort(byValue(given));
}

/** Every limit there is. */
export function limitsOf({ model }: Case): Limit[] {
  const counted = new Set([
    ...model.posts.map(({ line }) => line),
    ...model.people.map(({ seatLine }) => seatLine),
  ]);
  const lines = model.lines.filter((_, line) => counted.has(line));
  return [
    ...model.posts.map(({ id }) => ({ post: id })),
    ...lines.map(({ body, type }) => ({ body: model.bodies[body].id, quotaType: model.types[type] })),
    ...model.pools.map(({ jurisdiction, type }) => ({
      jurisdiction: model.jurisdictions[jurisdiction].id,
      quotaType: model.types[type],
    })),
  ];
}

function binds({ facts }: Case, { more, less }: Price): boolean {
  return [...more, ...less].some(
    (rung) => rung.status === "infeasible" || costsOf(facts, rung.change).some((cost) => cost !== 0),
  );
}

function byValue({ facts }: Case): (a: Price, b: Price) => number {
  const change = ([rung]: readonly Rung[]): Change | undefined =>
    rung?.status === "possible" ? rung.change : undefined;
  return (a, b) => {
    const [gainA, gainB] = [change(a.more), change(b.more)];
    const gain = gainA === undefined || gainB === undefined ? 0 : compareChanges(facts, gainA, gainB);
    if (gain !== 0) return gain;
    const [lossA, lossB] = [change(a.less), change(b.less)];
    if (lossA === undefined || lossB === undefined)
      return Number(lossB === undefined) - Number(lossA === undefined);
    return compareChanges(facts, lossB, lossA);
  };
}
