import { compareIds } from "../../kernel/order";
import type { Scenario } from "../../model/types";
import type { Plan } from "../../plan/types";
import { reasonsAgainst, standing } from "../../verify/eligibility";
import { outcomesOf, rankIfAny } from "./outcomes";
import type { SourcePriorityCase } from "./types";

/**
 * 优先从撤并部门选调, point 5 of the source: every place where a post, not retained, of a body that is established, merged or
 * reorganized went to a volunteer while an affected person was left who would have come (listed it, or accepts
 * adjustment) and whom no rule keeps from it, and who waits or has something that counts less for them.
 * Time: the affected people times the posts that volunteers hold.
 *
 * @param result of `reassign`, or anything else with a plan of this scenario
 * @returns by post, then person
 * @throws ScenarioError where a scenario that was not parsed before is wrong; RangeError where the plan names what it
 * does not list
 * @example sourcePriority(scenario, result).length // 0
 */
export function sourcePriority(
  scenario: Scenario,
  { plan }: { readonly plan: Plan },
): readonly SourcePriorityCase[] {
  const { facts, rank, holders } = outcomesOf(scenario, plan);
  const { at, homes, sources } = facts;
  const { people, posts } = at.scenario;
  const insiders = [...people.keys()].filter((i) => homes.affected[i] === 1);
  return holders
    .flatMap((list, p): SourcePriorityCase[] => {
      if (posts[p].demand === "retained" || sources[at.postBody[p]] === 0) return [];
      const outsiders = list.filter((i) => homes.affected[i] === 0);
      if (outsiders.length === 0) return [];
      const [outsider] = outsiders;
      return insiders.flatMap((i) => {
        const wouldBe = standing(facts, i, p).rank;
        if (wouldBe >= rank[i] || reasonsAgainst(facts, i, p) !== 0) return [];
        return [
          {
            post: posts[p].id,
            person: people[i].id,
            wouldBe,
            ...rankIfAny(rank[i]),
            outsiders: outsiders.length,
            outsider: people[outsider].id,
          },
        ];
      });
    })
    .sort((a, b) => compareIds(a.post, b.post) || compareIds(a.person, b.person));
}
