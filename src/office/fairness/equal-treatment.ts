import { compareIds } from "../../kernel/order";
import type { Scenario } from "../../model/types";
import type { Plan } from "../../plan/types";
import { reasonsAgainst, standing } from "../../verify/eligibility";
import { listedPosts } from "./listed-posts";
import { type Outcomes, outcomesOf, rankIfAny } from "./outcomes";
import type { EqualTreatment, SourceBody, TreatmentCase } from "./types";

/**
 * 一视同仁, point 6 of the source, to be reported with every plan: placement and choice ranks of the affected people of each
 * body, and every case in which somebody waits, or has a worse choice, while a post that they listed, and that no rule
 * keeps from them, is held by people whom the unit ranks lower or who came from elsewhere. A case is a question to be
 * answered, not a fault: the plan may be the best all the same.
 * Time: linear in posts that people listed and in placements, but for sorting.
 *
 * @param result of `reassign`, or anything else with a plan of this scenario
 * @throws ScenarioError where a scenario that was not parsed before is wrong; RangeError where the plan names what it
 * does not list
 * @example
 * const { bodies } = equalTreatment(scenario, result);
 * bodies.map(({ body, share }) => `${body} ${share.join("/")}`); // ["原农业局 2/2", "原畜牧局 1/2"]
 */
export function equalTreatment(scenario: Scenario, { plan }: { readonly plan: Plan }): EqualTreatment {
  const outcomes = outcomesOf(scenario, plan);
  return { bodies: sourceBodies(outcomes), cases: casesOf(outcomes) };
}

function sourceBodies({ facts, post, rank }: Outcomes): SourceBody[] {
  const { scenario, personBody } = facts.at;
  const bodies = new Map<
    number,
    { placed: number; stayed: number; waiting: number; ranks: Map<number, number> }
  >();
  for (let i = 0; i < scenario.people.length; i++) {
    if (facts.homes.affected[i] === 0) continue;
    const entry = bodies.get(personBody[i]) ?? { placed: 0, stayed: 0, waiting: 0, ranks: new Map() };
    bodies.set(personBody[i], entry);
    if (post[i] < 0) {
      entry.waiting++;
      continue;
    }
    if (scenario.posts[post[i]].demand === "retained") entry.stayed++;
    else entry.placed++;
    entry.ranks.set(rank[i], (entry.ranks.get(rank[i]) ?? 0) + 1);
  }
  return [...bodies]
    .map(([body, { placed, stayed, waiting, ranks }]): SourceBody => {
      const affected = placed + stayed + waiting;
      return {
        body: scenario.bodies[body].id,
        affected,
        placed,
        stayed,
        waiting,
        share: [placed + stayed, affected],
        ranks: [...ranks].sort(([a], [b]) => a - b).map(([at, count]) => ({ rank: at, count })),
      };
    })
    .sort((a, b) => compareIds(a.body, b.body));
}

function casesOf({ facts, rank, holders }: Outcomes): TreatmentCase[] {
  const { at, homes, unitRanks } = facts;
  const { people, posts } = at.scenario;
  const fromElsewhere = holders.map((list, p) => list.filter((i) => homes.home[i] !== at.postBody[p]));
  const byTier = holders.map((list, p) =>
    list.map((i) => ({ person: i, tier: unitRanks.tierOf(i, p) })).sort((a, b) => b.tier - a.tier),
  );
  const cases: TreatmentCase[] = [];
  for (const i of people.keys()) {
    for (const p of listedPosts(facts, i)) {
      const listed = standing(facts, i, p).rank;
      if (listed >= rank[i] || holders[p].length === 0 || reasonsAgainst(facts, i, p) !== 0) continue;
      const found = { person: people[i].id, post: posts[p].id, listed, ...rankIfAny(rank[i]) };
      if (homes.affected[i] === 1 && homes.home[i] === at.postBody[p] && fromElsewhere[p].length > 0) {
        const [holder] = fromElsewhere[p];
        cases.push({
          code: "from-elsewhere",
          ...found,
          holders: fromElsewhere[p].length,
          holder: people[holder].id,
        });
      }
      const own = unitRanks.tierOf(i, p);
      const lower = byTier[p].findIndex(({ tier }) => tier <= own);
      const count = lower < 0 ? byTier[p].length : lower;
      if (count > 0) {
        const [{ person: holder }] = byTier[p];
        cases.push({ code: "unit-ranks-lower", ...found, holders: count, holder: people[holder].id });
      }
    }
  }
  return cases.sort((a, b) => compareIds(a.person, b.person) || compareIds(a.post, b.post));
}
