import { compareIds } from "../../kernel/order";
import type { Person, Post } from "../../schema/document";
import { permitsInForce } from "./lines";
import { isNearRelative } from "./near-relative";
import type { Reckoning } from "./reckoning";
import { meetsAll } from "./requirements";
import type { Standing } from "./standings";

/** One thing that may happen to a person. */
export type Alternative =
  | { readonly kind: "seat"; readonly rank: number }
  | {
      readonly kind: "post";
      readonly post: Post;
      readonly rank: number;
      readonly basis: "listed" | "stayed" | "adjusted" | "directed";
    }
  | { readonly kind: "waiting" };

/** 组织调配 is a stage of its own, behind the voluntary one. */
export type Stage = "voluntary" | "directed";

/** Everything that may happen to a person in a stage, in the order in which the closing stage prefers it. */
export function alternativesOf(
  standing: Standing,
  reckoning: Reckoning,
  stage: Stage = "voluntary",
): Alternative[] {
  const posts = [...reckoning.posts.values()]
    .sort((a, b) => compareIds(a.id, b.id))
    .flatMap((post) => {
      const way = wayInto(post, standing, reckoning, stage);
      const barred = way === undefined || barriers(post, standing, reckoning).length > 0;
      return barred ? [] : [{ kind: "post" as const, post, ...way }];
    });
  if (standing.affected) return [...posts, { kind: "waiting" }];
  return [{ kind: "seat", rank: reckoning.highestRank + 1 }, ...posts];
}

/** Rank and basis on which a person counts in a post. */
export type Way = Pick<Extract<Alternative, { kind: "post" }>, "rank" | "basis">;

/**
 * On what a person may be considered for a post; undefined when neither list, adjustment nor retention reaches it. In
 * the directed stage every post that is not retained for others is within reach, behind all others.
 */
export function wayInto(
  post: Post,
  standing: Standing,
  reckoning: Reckoning,
  stage: Stage = "voluntary",
): Way | undefined {
  const way = ownWayInto(post, standing, reckoning);
  if (stage === "voluntary") return way;
  if (way !== undefined) return { rank: way.rank, basis: "directed" };
  return post.demand === "retained" ? undefined : { rank: reckoning.highestRank + 3, basis: "directed" };
}

function ownWayInto(
  post: Post,
  { person, home, affected }: Standing,
  { highestRank }: Reckoning,
): Way | undefined {
  if (post.demand === "retained" && !(affected && home === post.body)) return undefined;
  const rank = rankGiven(person, post);
  if (rank !== undefined) return { rank, basis: "listed" };
  if (post.demand === "retained") return { rank: highestRank + 1, basis: "stayed" };
  if (person.acceptsAdjustment && (affected || person.preferences.length > 0)) {
    return { rank: highestRank + 2, basis: "adjusted" };
  }
  return undefined;
}

/** The lowest rank at which a person listed a post, by itself or by its body. */
export function rankGiven(person: Person, post: Post): number | undefined {
  const ranks = person.preferences
    .filter((wish) => wish.post === post.id || wish.body === post.body)
    .map((wish) => wish.rank);
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}

export type Barrier = "type" | "declined" | "no-entry" | "grade" | "requirement" | "relative";

/** What keeps a person out of a post however much both want it. */
export function barriers(post: Post, standing: Standing, reckoning: Reckoning): Barrier[] {
  const result: Barrier[] = [];
  if (!mayFill(standing.person.quotaType, post.quotaType, reckoning)) result.push("type");
  if (isDeclined(standing.person.id, post.id, reckoning)) result.push("declined");
  if (isClosed(post, standing, reckoning)) result.push("no-entry");
  if (losesGrade(post, standing.person, reckoning)) result.push("grade");
  if (!meetsAll(standing.person, post.requires ?? [], reckoning)) result.push("requirement");
  if (isNearRelative(post, standing, reckoning)) result.push("relative");
  return result;
}

export function mayFill(person: string, post: string, { scenario }: Reckoning): boolean {
  return (
    person === post ||
    (scenario.compatibility ?? []).some((pair) => pair.person === person && pair.post === post)
  );
}

export function isDeclined(person: string, post: string, { scenario }: Reckoning): boolean {
  return (scenario.responses ?? []).some(
    (response) => response.person === person && response.post === post && response.decision === "decline",
  );
}

function isClosed(post: Post, { person, home }: Standing, { scenario, reforms }: Reckoning): boolean {
  const payer = reforms.payerOf(post.body);
  if (permitsInForce(scenario).get(payer, post.quotaType) === undefined) return false;
  const atHome = home !== undefined && reforms.payerOf(home) === payer;
  return !(atHome && person.quotaType === post.quotaType);
}

/** True where someone with a leader rank would get a post below it. */
export function isBelowGrade(post: Post, person: Person, { ranks }: Reckoning): boolean {
  if (person.leaderRank === undefined) return false;
  return post.leaderRank === undefined || ranks.indexOf(post.leaderRank) > ranks.indexOf(person.leaderRank);
}

function losesGrade(post: Post, person: Person, reckoning: Reckoning): boolean {
  if (reckoning.scenario.policy?.keepGrade === "flag" || post.demand === "retained") return false;
  return isBelowGrade(post, person, reckoning);
}
