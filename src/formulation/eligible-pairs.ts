import type { Model, ModelPerson } from "../model/types";
import { barsOf, isRetainedFor } from "./bars";
import { declinesOf } from "./declines";
import { basisNames } from "./types";
import { type Wishes, wishesOf } from "./wishes";

/** The set E of eligible pairs, person by person, posts ascending within a person. */
export interface EligiblePairs {
  /** Person i's pairs are `start[i]` … `start[i + 1] − 1`. */
  readonly start: Int32Array;
  readonly post: Int32Array;
  /** The rank at which the pair counts, as a number. */
  readonly rank: Float64Array;
  /** Index into `basisNames`. */
  readonly basis: Uint8Array;
}

const listed = basisNames.indexOf("listed");
const stayed = basisNames.indexOf("stayed");
const adjusted = basisNames.indexOf("adjusted");

/**
 * Finds every pair that the rules allow and that the person listed, that is retained for them, or that 服从调剂 reaches.
 * Takes time in proportion to the wishes, and people × posts only for those who accept adjustment.
 */
export function eligiblePairs(model: Model): EligiblePairs {
  const declines = declinesOf(model);
  const retained = retainedPostsByBody(model);
  const open = model.posts.flatMap((post, index) => (post.demand === "retained" ? [] : [index]));
  const wishes = wishesOf(model);
  const pairs = new PairList(model.people.length);
  for (let i = 0; i < model.people.length; i++) {
    const person = model.people[i];
    wishes.read(i);
    for (const p of reachOf(person, wishes, retained, open)) {
      const post = model.posts[p];
      if (barsOf(model, person, post).length > 0 || declines.reasons(i, p).length > 0) continue;
      const wish = wishes.rankOf(p);
      if (wish > 0) pairs.add(p, wish, listed);
      else if (isRetainedFor(person, post)) pairs.add(p, model.highestRank + 1, stayed);
      else pairs.add(p, model.highestRank + 2, adjusted);
    }
    pairs.endPerson(i);
  }
  return pairs.finish();
}

/** Posts that a person could count on, ascending, without repeats. */
function reachOf(
  person: ModelPerson,
  wishes: Wishes,
  retained: readonly (readonly number[])[],
  open: readonly number[],
): readonly number[] {
  const own = person.affected && person.home >= 0 ? retained[person.home] : [];
  const others = wishes.acceptsUnlisted(person) ? open : [];
  if (own.length === 0 && others.length === 0) return wishes.posts();
  return [...new Set([...wishes.posts(), ...own, ...others])].sort((a, b) => a - b);
}

function retainedPostsByBody(model: Model): number[][] {
  const byBody: number[][] = model.bodies.map(() => []);
  model.posts.forEach((post, index) => {
    if (post.demand === "retained") byBody[post.body].push(index);
  });
  return byBody;
}

class PairList {
  private readonly start: Int32Array;
  private readonly post: number[] = [];
  private readonly rank: number[] = [];
  private readonly basis: number[] = [];

  constructor(people: number) {
    this.start = new Int32Array(people + 1);
  }

  add(post: number, rank: number, basis: number): void {
    this.post.push(post);
    this.rank.push(rank);
    this.basis.push(basis);
  }

  endPerson(person: number): void {
    this.start[person + 1] = this.post.length;
  }

  finish(): EligiblePairs {
    return {
      start: this.start,
      post: Int32Array.from(this.post),
      rank: Float64Array.from(this.rank),
      basis: Uint8Array.from(this.basis),
    };
  }
}
