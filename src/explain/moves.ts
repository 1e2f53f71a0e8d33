import { standing } from "../verify/eligibility";
import type { Facts } from "../verify/facts";
import type { Whereabouts } from "../verify/types";

/** Who goes elsewhere: a post, or −1 for waiting or their own seat. */
export type Moves = ReadonlyMap<number, number>;

/** Where somebody is who has this post, or none. */
export function whereaboutsOf({ at, homes }: Facts, person: number, post: number): Whereabouts {
  if (post >= 0) return { at: "post", post: at.scenario.posts[post].id };
  if (homes.affected[person] === 1) return { at: "waiting" };
  return { at: "own-seat", body: at.scenario.bodies[homes.home[person]].id };
}

/** The position of the rank at which a person counts in a post. */
export function rankOf(facts: Facts, person: number, post: number): number {
  return facts.wishes.rankAt.get(standing(facts, person, post).rank) ?? facts.wishes.adjusted;
}
