import type { Steps } from "../kernel/steps";
import type { Model, ModelPerson } from "../model/types";
import { barsOf, isRetainedFor } from "./bars";
import { declinesOf } from "./declines";
import { merged } from "./merged";
import { type EligiblePairs, PairList } from "./pair-list";
import { isWaiting, type Stage } from "./stage";
import { basisNames } from "./types";
import { type Wishes, wishesOf } from "./wishes";

/** A few milliseconds. */
export const pairsBetweenYields = 1 << 13;

const listed = basisNames.indexOf("listed");
const stayed = basisNames.indexOf("stayed");
const adjusted = basisNames.indexOf("adjusted");
const directed = basisNames.indexOf("directed");

/**
 * Finds every pair that the rules allow and that the person listed, that is retained for them, or that 服从调剂 reaches.
 * Takes time in proportion to the wishes, and people × posts only for those who accept adjustment.
 *
 * @param stage in the directed stage, who waits has every pair that the rules allow, and everybody else the one that they
 *   have; who agreed has the one that they agreed to
 * @throws RangeError where somebody agreed to what the rules do not allow
 */
export function* eligiblePairs(
  model: Model,
  { settled, agreed }: Pick<Stage, "settled" | "agreed"> = {},
): Steps<EligiblePairs> {
  const declines = declinesOf(model);
  const retained = retainedPostsByBody(model);
  const open = model.posts.flatMap((post, index) => (post.demand === "retained" ? [] : [index]));
  const wishes = wishesOf(model);
  const pairs = new PairList(model.people.length, 4 * model.people.length);
  const look = (i: number): number => {
    const person = model.people[i];
    wishes.read(i);
    const isAgreed = agreed !== undefined && agreed[i] >= 0;
    const place = isAgreed ? agreed[i] : settled === undefined ? isWaiting : settled[i];
    const isOpen = settled !== undefined && place === isWaiting;
    const reach = place === isWaiting ? reachOf(person, wishes, retained, open, isOpen) : [place];
    for (let k = 0; k < reach.length; k++) {
      const p = reach[k];
      if (p < 0) continue;
      const post = model.posts[p];
      if (barsOf(model, person, post).length > 0 || declines.reasons(i, p).length > 0) continue;
      const wish = wishes.rankOf(p);
      const isReached = wish > 0 || isRetainedFor(person, post) || wishes.acceptsUnlisted(person);
      if (!isReached && settled === undefined) continue;
      if (wish > 0) pairs.add(p, wish, isOpen ? directed : listed);
      else if (isRetainedFor(person, post)) pairs.add(p, model.highestRank + 1, isOpen ? directed : stayed);
      else if (wishes.acceptsUnlisted(person))
        pairs.add(p, model.highestRank + 2, isOpen ? directed : adjusted);
      else pairs.add(p, model.highestRank + 3, directed);
    }
    if (pairs.endPerson(i) === 0 && isAgreed) {
      const post = model.posts[place].id;
      throw new RangeError(
        `agreed: ${person.id} cannot take ${post}, by the rules or by what is declined or listed`,
      );
    }
    return reach.length;
  };
  yield { stage: "formulate", level: 0, steps: 0 };
  let looked = 0;
  for (let i = 0; i < model.people.length; i++) {
    looked += look(i) + 1;
    if (looked < pairsBetweenYields) continue;
    looked = 0;
    yield { stage: "formulate", level: 0, steps: i };
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
  return merged(merged(wishes.posts(), own), others);
}

function retainedPostsByBody(model: Model): number[][] {
  const byBody: number[][] = model.bodies.map(() => []);
  model.posts.forEach((post, index) => {
    if (post.demand === "retained") byBody[post.body].push(index);
  });
  return byBody;
}
