import { inPortions, type Steps } from "../kernel/steps";
import type { Scenario } from "../model/types";
import { byCodePoint } from "./order";
import { verifying } from "./progress";

const usualTypes = ["administrative", "political-legal", "participating", "institution", "worker"];

/**
 * Every id of a scenario as its position in the scenario's own lists, and what posts and people say of themselves.
 * A body and a type together are number `body * types.length + type`, a jurisdiction and a type likewise; a body and
 * a leader rank `body * ranks.length + rank`.
 */
export interface Register {
  readonly scenario: Scenario;
  readonly types: readonly string[];
  /** Leader ranks, highest first. */
  readonly ranks: readonly string[];
  readonly typeAt: ReadonlyMap<string, number>;
  readonly rankAt: ReadonlyMap<string, number>;
  /** Grades, highest first. */
  readonly gradeAt: ReadonlyMap<string, number>;
  readonly jurisdictionAt: ReadonlyMap<string, number>;
  readonly bodyAt: ReadonlyMap<string, number>;
  readonly postAt: ReadonlyMap<string, number>;
  /** May be made when it is first asked for. */
  readonly personAt: ReadonlyMap<string, number>;
  readonly bodyJurisdiction: Int32Array;
  readonly postBody: Int32Array;
  readonly postType: Int32Array;
  /** −1 for a post that is not a leader's. */
  readonly postRank: Int32Array;
  /** Posts by id. */
  readonly postsInOrder: readonly number[];
  /** Per post: its place among the posts by id. */
  readonly postPlace: Int32Array;
  /** Per body: its posts by id. */
  readonly postsOf: readonly (readonly number[])[];
  readonly personBody: Int32Array;
  readonly personType: Int32Array;
  /** −1 for people who are not leaders. */
  readonly personRank: Int32Array;
}

/**
 * Numbers everything in a scenario. Throws a RangeError where a reference leads nowhere: such a scenario was never parsed.
 *
 * @param isLazy people are numbered when their ids are first asked for, then all in one go
 */
export function* register(scenario: Scenario, isLazy = false): Steps<Register> {
  const { bodies, posts, people } = scenario;
  const types = scenario.quotaTypes?.map((type) => type.id) ?? usualTypes;
  const ranks = scenario.ranks?.map((rank) => rank.id) ?? [];
  const typeAt = positions(types);
  const rankAt = positions(ranks);
  const jurisdictionAt = positions(scenario.jurisdictions.map((jurisdiction) => jurisdiction.id));
  const bodyAt = positions(bodies.map((body) => body.id));
  const postBody = Int32Array.from(posts, (post) => locate(bodyAt, post.body));
  const postsInOrder = posts.map((_, p) => p).sort((a, b) => byCodePoint(posts[a].id, posts[b].id));
  const postPlace = new Int32Array(posts.length);
  const postsOf = bodies.map((): number[] => []);
  for (const [place, p] of postsInOrder.entries()) {
    postPlace[p] = place;
    postsOf[postBody[p]].push(p);
  }
  let personAt: Map<string, number> | undefined = isLazy ? undefined : new Map<string, number>();
  const personBody = new Int32Array(people.length);
  const personType = new Int32Array(people.length);
  const personRank = new Int32Array(people.length);
  yield* inPortions(people.length, verifying, (first, end) => {
    for (let i = first; i < end; i++) {
      const person = people[i];
      personAt?.set(person.id, i);
      personBody[i] = locate(bodyAt, person.body);
      const before = i > first && people[i - 1].quotaType === person.quotaType;
      personType[i] = before ? personType[i - 1] : locate(typeAt, person.quotaType);
      personRank[i] = person.leaderRank === undefined ? -1 : locate(rankAt, person.leaderRank);
    }
  });
  return {
    scenario,
    types,
    ranks,
    typeAt,
    rankAt,
    gradeAt: positions((scenario.grades ?? []).map((grade) => grade.id)),
    jurisdictionAt,
    bodyAt,
    postAt: positions(posts.map((post) => post.id)),
    get personAt() {
      personAt ??= positions(people.map((person) => person.id));
      return personAt;
    },
    bodyJurisdiction: Int32Array.from(bodies, (body) => locate(jurisdictionAt, body.jurisdiction)),
    postBody,
    postType: Int32Array.from(posts, (post) => locate(typeAt, post.quotaType)),
    postRank: Int32Array.from(posts, (post) =>
      post.leaderRank === undefined ? -1 : locate(rankAt, post.leaderRank),
    ),
    postsInOrder,
    postPlace,
    postsOf,
    personBody,
    personType,
    personRank,
  };
}

/** Position of an id that must be known. */
export function locate(positionOf: ReadonlyMap<string, number>, id: string): number {
  const position = positionOf.get(id);
  if (position === undefined) throw new RangeError(`The scenario refers to "${id}", which it does not list.`);
  return position;
}

function positions(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, position) => [id, position]));
}
