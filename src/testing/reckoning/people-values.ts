import type { Post } from "../../schema/document";
import type { Alternative } from "./alternatives";
import type { Reckoning } from "./reckoning";

/** A volunteer in a post of a new or re-formed body that is not retained: what `source-priority` makes rare. */
export function isOutsiderTaken(person: string, took: Alternative, { people, reforms }: Reckoning): boolean {
  if (took.kind !== "post" || took.post.demand === "retained" || people.get(person)?.affected) return false;
  const given = reforms.givenBy.get(took.post.body);
  return given !== undefined && given.kind !== "cut";
}

/** Place of a person among those whom the unit prefers, from 1; infinite where it does not name them. */
export function unitRank(person: string, { prefers }: Post): number {
  const tier = (prefers ?? []).findIndex((one) =>
    typeof one === "string" ? one === person : one.includes(person),
  );
  return tier < 0 ? Number.POSITIVE_INFINITY : tier + 1;
}

/** Tiers of the unit that tells the most apart. */
export function unitTiers({ scenario }: Reckoning): number {
  return Math.max(0, ...scenario.posts.map(({ prefers }) => prefers?.length ?? 0));
}

/** True for somebody whom the earlier plan names and to whom something else happens now. */
export function hasMoved(person: string, took: Alternative | undefined, { earlier }: Reckoning): boolean {
  if (earlier === undefined) return false;
  const post = earlier.placements.find((one) => one.person === person)?.post;
  if (post !== undefined) return !(took?.kind === "post" && took.post.id === post);
  if (earlier.staying.some((one) => one.person === person)) return took?.kind !== "seat";
  const waited = earlier.waiting.some((one) => one.person === person);
  return waited && took !== undefined && took.kind !== "waiting";
}
