import type { Model, ModelPerson } from "../model/types";
import { barsOf, isRetainedFor } from "./bars";
import { declinesOf } from "./declines";
import { isWaiting } from "./stage";
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
const directed = basisNames.indexOf("directed");

/**
 * Finds every pair that the rules allow and that the person listed, that is retained for them, or that 服从调剂 reaches.
 * Takes time in proportion to the wishes, and people × posts only for those who accept adjustment.
 *
 * @param settled in the directed stage, where everybody is (see `Stage`): those who wait have every pair that the rules
 *   allow, the others the one that they have
 */
export function eligiblePairs(model: Model, settled?: Int32Array): EligiblePairs {
  const declines = declinesOf(model);
  const retained = retainedPostsByBody(model);
  const open = model.posts.flatMap((post, index) => (post.demand === "retained" ? [] : [index]));
  const wishes = wishesOf(model);
  const pairs = new PairList(model.people.length);
  for (let i = 0; i < model.people.length; i++) {
    const person = model.people[i];
    wishes.read(i);
    const place = settled === undefined ? isWaiting : settled[i];
    const isOpen = settled !== undefined && place === isWaiting;
    for (const p of place === isWaiting ? reachOf(person, wishes, retained, open, isOpen) : [place]) {
      if (p < 0) continue;
      const post = model.posts[p];
      if (barsOf(model, person, post).length > 0 || declines.reasons(i, p).length > 0) continue;
      const wish = wishes.rankOf(p);
      if (wish > 0) pairs.add(p, wish, isOpen ? directed : listed);
      else if (isRetainedFor(person, post)) pairs.add(p, model.highestRank + 1, isOpen ? directed : stayed);
      else if (wishes.acceptsUnlisted(person))
        pairs.add(p, model.highestRank + 2, isOpen ? directed : adjusted);
      else pairs.add(p, model.highestRank + 3, directed);
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
  isOpen: boolean,
): readonly number[] {
  const own = person.affected && person.home >= 0 ? retained[person.home] : [];
  const others = isOpen || wishes.acceptsUnlisted(person) ? open : [];
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
