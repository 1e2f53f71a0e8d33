import type { Facts } from "../facts";

/**
 * Whether a search can judge a plan of this scenario. It knows neither rows that some people of a post are in and others
 * are not (reserved seats, relatives, continuity), nor costs of single pairs of person and post, nor
 * people who agreed to a post for good, nor a second stage.
 */
export function isSearchable({ reserves, relatives, continuity, goals, agreed }: Facts): boolean {
  return (
    reserves.posts.length === 0 &&
    relatives.pairs.length === 0 &&
    continuity.groups.length === 0 &&
    agreed.every((post) => post < 0) &&
    !goals.some(
      (goal) => goal === "unit-preferences" || goal === "source-priority" || goal === "fewest-changes",
    )
  );
}
