import { compareIds } from "../../kernel/order";
import { modelOf } from "../../model/model-of";
import type { Scenario } from "../../model/types";
import type { Plan } from "../../plan/types";
import { establishFacts, type Facts } from "../../verify/facts";

/** What a plan means for everybody. People and posts by their position in the scenario. */
export interface Outcomes {
  readonly facts: Facts;
  /** Per person: the post, −1 for who stays or waits. */
  readonly post: Int32Array;
  /** Per person: the rank of what they have; infinite for those who wait. */
  readonly rank: Float64Array;
  /** Per post: who holds it, by id. */
  readonly holders: readonly (readonly number[])[];
}

/** @throws RangeError where the plan names people or posts that the scenario does not have */
export function outcomesOf(scenario: Scenario, plan: Plan): Outcomes {
  const parsed = modelOf(scenario).scenario;
  const facts = establishFacts(parsed, { earlier: plan });
  const { personAt, postAt } = facts.at;
  const post = new Int32Array(parsed.people.length).fill(-1);
  const rank = new Float64Array(parsed.people.length).fill(Number.POSITIVE_INFINITY);
  const holders = parsed.posts.map((): number[] => []);
  for (const placement of plan.placements) {
    const i = known(personAt, placement.person);
    post[i] = known(postAt, placement.post);
    rank[i] = placement.rank;
    holders[post[i]].push(i);
  }
  for (const staying of plan.staying) rank[known(personAt, staying.person)] = staying.rank;
  for (const list of holders) list.sort((a, b) => compareIds(parsed.people[a].id, parsed.people[b].id));
  return { facts, post, rank, holders };
}

/** `rank`, or nothing for people who wait. */
export function rankIfAny(rank: number): { readonly rank?: number } {
  return Number.isFinite(rank) ? { rank } : {};
}

function known(positions: ReadonlyMap<string, number>, id: string): number {
  const position = positions.get(id);
  if (position === undefined)
    throw new RangeError(`The plan names "${id}", which the scenario does not list.`);
  return position;
}
