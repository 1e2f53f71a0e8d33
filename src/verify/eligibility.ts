import type { Placement } from "../plan/types";
import type { Facts } from "./facts";
import { bitOf } from "./reason-bits";
import type { Register } from "./register";

const typeIncompatible = bitOf("type-incompatible");
const noEntryPermit = bitOf("no-entry-permit");
const relative = bitOf("relative");
const requirementNotMet = bitOf("requirement-not-met");
const retainedOnly = bitOf("retained-only");
const notListed = bitOf("not-listed");

/** The line in which the people of a post count: its body's, or its host's, of the post's type. */
export function lineOfPost({ at, hosts }: Facts, post: number): number {
  return hosts.host[at.postBody[post]] * at.types.length + at.postType[post];
}

/** The body in whose quota a person's home counts; −1 for people whose body is abolished. */
export function homeLineBody({ homes, hosts }: Facts, person: number): number {
  return homes.home[person] < 0 ? -1 : hosts.host[homes.home[person]];
}

/**
 * What keeps a person out of a post, whatever they and the units wish: quota types (条例15), a permit that lets nobody
 * enter, the rank that `keepGrade` keeps for them, what the post requires, and relatives whom nobody lists (公务员法74).
 */
export function barriers(facts: Facts, person: number, post: number): number {
  const { at, lines, requirements, relatives } = facts;
  const { scenario, types, personType, personRank, postType, postRank } = at;
  const type = personType[person];
  let found = 0;
  if (!mayFillType(facts, type, postType[post])) found |= typeIncompatible;
  const line = lineOfPost(facts, post);
  if (lines.noEntry[line] === 1) {
    const belongs =
      homeLineBody(facts, person) === Math.floor(line / types.length) && type === postType[post];
    if (!belongs) found |= noEntryPermit;
  }
  const keeps = personRank[person] >= 0 && scenario.policy?.keepGrade !== "flag";
  if (keeps && scenario.posts[post].demand !== "retained") {
    if (postRank[post] < 0 || postRank[post] > personRank[person]) found |= requirementNotMet;
  }
  const asked = requirements.ofPost[post];
  if (asked >= 0) found |= requirements.against(person, asked);
  if (relatives.bars(person, post)) found |= relative;
  return found;
}

/** Whether someone of one quota type may fill a post of another, or of the same. */
export function mayFillType({ at }: Facts, person: number, post: number): boolean {
  if (person === post) return true;
  const { scenario, types } = at;
  return (scenario.compatibility ?? []).some(
    (pair) => pair.person === types[person] && pair.post === types[post],
  );
}

/**
 * Every reason why a person may not take a post, as bits; 0 where they may. Directed assignment asks nobody whether
 * they listed it.
 */
export function reasonsAgainst(facts: Facts, person: number, post: number, isDirected = false): number {
  const { at, homes, declines } = facts;
  const { preferences, acceptsAdjustment } = at.scenario.people[person];
  let found = barriers(facts, person, post) | (declines.get(person)?.get(post) ?? 0);
  if (at.scenario.posts[post].demand === "retained") {
    if (homes.affected[person] === 0 || homes.home[person] !== at.postBody[post]) found |= retainedOnly;
  } else if (!isDirected && listedRank(at, person, post) === undefined) {
    const adjusts = acceptsAdjustment && (homes.affected[person] === 1 || preferences.length > 0);
    if (!adjusts) found |= notListed;
  }
  return found;
}

/** The best rank at which a person lists a post, by itself or with its whole body. */
function listedRank({ scenario }: Register, person: number, post: number): number | undefined {
  const { id, body } = scenario.posts[post];
  const { preferences } = scenario.people[person];
  let best: number | undefined;
  for (let k = 0; k < preferences.length; k++) {
    const wish = preferences[k];
    if (wish.post !== id && wish.body !== body) continue;
    if (best === undefined || wish.rank < best) best = wish.rank;
  }
  return best;
}

/**
 * At which rank, and on what basis, a person counts in a post; directed into it, at the same rank, or at L+3 where
 * they neither listed it nor accept adjustment.
 */
export function standing(
  { at, wishes }: Facts,
  person: number,
  post: number,
  isDirected = false,
): Pick<Placement, "rank" | "basis"> {
  const listed = listedRank(at, person, post);
  const isRetained = at.scenario.posts[post].demand === "retained";
  const basis = listed !== undefined ? "listed" : isRetained ? "stayed" : "adjusted";
  const isAgainstWish = isDirected && !at.scenario.people[person].acceptsAdjustment;
  const rank = listed ?? wishes.highest + (isRetained ? 1 : isAgainstWish ? 3 : 2);
  return { rank, basis: isDirected ? "directed" : basis };
}
