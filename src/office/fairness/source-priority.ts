import { compareIds } from "../../kernel/order";
import type { Scenario } from "../../model/types";
import type { Plan } from "../../plan/types";
import { reasonsAgainst, standing } from "../../verify/eligibility";
import { listedPosts } from "./listed-posts";
import { outcomesOf, rankIfAny } from "./outcomes";
import type { SourcePriorityCase } from "./types";

/**
 * 优先从撤并部门选调, point 5 of the source: every place where a post, not retained, of a body that is established, merged or
 * reorganized went to a volunteer while an affected person was left who would have come (listed it, or accepts
 * adjustment) and whom no rule keeps from it, and who waits or has something that counts less for them.
 * Time: linear in posts that people listed; for those who wait and accept adjustment, in the posts that volunteers hold.
 *
 * @param result of `reassign`, or anything else with a plan of this scenario
 * @returns by post, then person
 * @throws ScenarioError where a scenario that was not parsed before is wrong; RangeError where the plan names what it
 * does not list
 * @example
 * sourcePriority(scenario, result); // []
 */
export function sourcePriority(
  scenario: Scenario,
  { plan }: { readonly plan: Plan },
): readonly SourcePriorityCase[] {
  const { facts, rank, holders } = outcomesOf(scenario, plan);
  const { at, homes, sources, wishes } = facts;
  const { people, posts } = at.scenario;
  const outsidersOf = new Map<number, readonly number[]>();
  for (const [p, list] of holders.entries()) {
    if (posts[p].demand === "retained" || sources[at.postBody[p]] === 0) continue;
    const outsiders = list.filter((i) => homes.affected[i] === 0);
    if (outsiders.length > 0) outsidersOf.set(p, outsiders);
  }
  const cases: SourcePriorityCase[] = [];
  for (const [i, { id, acceptsAdjustment }] of people.entries()) {
    if (homes.affected[i] === 0) continue;
    const gainsByAdjustment = acceptsAdjustment && rank[i] > wishes.highest + 2;
    for (const p of gainsByAdjustment ? outsidersOf.keys() : listedPosts(facts, i)) {
      const outsiders = outsidersOf.get(p);
      if (outsiders === undefined) continue;
      const wouldBe = standing(facts, i, p).rank;
      if (wouldBe >= rank[i] || reasonsAgainst(facts, i, p) !== 0) continue;
      cases.push({
        post: posts[p].id,
        person: id,
        wouldBe,
        ...rankIfAny(rank[i]),
        outsiders: outsiders.length,
        outsider: people[outsiders[0]].id,
      });
    }
  }
  return cases.sort((a, b) => compareIds(a.post, b.post) || compareIds(a.person, b.person));
}
