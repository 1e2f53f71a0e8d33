import { reasonCodes } from "../kernel/reason-codes";
import type { Steps } from "../kernel/steps";
import type { Plan, Waiting } from "../plan/types";
import type { Assignment } from "./assignment";
import { type Concern, concernOf } from "./concern";
import { reasonsAgainst, standing } from "./eligibility";
import type { Facts } from "./facts";
import { verifying } from "./progress";
import { bitOf } from "./reason-bits";
import { isKeptOutByRelative } from "./relatives-apart";
import type { Report } from "./report";
import { isHeldForOthers } from "./reserved-seats";
import type { Tally } from "./tally";

/** A reason as a number that sorts as reasons do: by place of the post (−1 for none), then by code. */
type Key = number;
const keyOf = (place: number, code: number): Key => place * 16 + code;
const placeOf = (key: Key): number => Math.floor(key / 16);
const codeOf = (key: Key): (typeof reasonCodes)[number] => reasonCodes[key - placeOf(key) * 16];
const typeIncompatible = reasonCodes.indexOf("type-incompatible");
const notListed = reasonCodes.indexOf("not-listed");
const relative = reasonCodes.indexOf("relative");
const noSeat = reasonCodes.indexOf("no-seat");
const noQuota = reasonCodes.indexOf("no-quota");
const lot = reasonCodes.indexOf("lot");

/**
 * Whoever waits is told of every post that concerns them why they did not get it: everything that speaks against
 * them, or that it is full, or that there is no quota for it. Nothing else is said, but that lots decided against
 * someone of the same rank. Linear in the reasons.
 */
export function* checkReasons(
  facts: Facts,
  assignment: Assignment,
  tally: Tally,
  plan: Plan,
  report: Report,
): Steps<void> {
  const { at, homes } = facts;
  const concern = concernOf(facts);
  const takenFrom = takenSeats(facts, assignment, tally);
  const drawn = lots(facts, assignment);
  const seen = new Set<number>();
  const checkEntry = ({ person, reasons }: Waiting, entry: number): void => {
    const i = at.personAt.get(person);
    if (i === undefined || homes.affected[i] === 0 || assignment.post[i] >= 0 || seen.has(i)) return;
    seen.add(i);
    const stated = keysOf(facts, person, reasons, report);
    if (stated.some((key, k) => k > 0 && key < stated[k - 1])) {
      report("not-sorted", [person], { field: `waiting[${entry}].reasons` });
      stated.sort((a, b) => a - b);
    }
    const expected = expectedKeys(facts, concern(i), takenFrom, i);
    let k = 0;
    const missing = (key: Key): void =>
      report("reason-missing", idsOf(facts, person, key), { expected: codeOf(key) });
    for (const key of stated) {
      while (k < expected.length && expected[k] < key) missing(expected[k++]);
      if (expected[k] === key) k++;
      else if (!drawn(i, key)) report("reason-untrue", idsOf(facts, person, key), { found: codeOf(key) });
    }
    while (k < expected.length) missing(expected[k++]);
  };
  let checked = 0;
  for (const [entry, waiting] of plan.waiting.entries()) {
    checkEntry(waiting, entry);
    checked += waiting.reasons.length + 1;
    if (checked < reasonsBetweenYields) continue;
    checked = 0;
    yield { ...verifying, steps: entry };
  }
}

/** A few milliseconds. */
const reasonsBetweenYields = 1 << 13;

function keysOf(facts: Facts, person: string, reasons: Waiting["reasons"], report: Report): Key[] {
  const keys: Key[] = [];
  for (const { code, post } of reasons) {
    const p = post === undefined ? -1 : facts.at.postAt.get(post);
    if (p === undefined) report("unknown-post", [post ?? "", person]);
    else if (bitOf(code) === 0) report("reason-untrue", [person], { found: code });
    else keys.push(keyOf(p < 0 ? -1 : facts.at.postPlace[p], reasonCodes.indexOf(code)));
  }
  return keys;
}

function idsOf({ at }: Facts, person: string, key: Key): string[] {
  return key < 0 ? [person] : [person, at.scenario.posts[at.postsInOrder[placeOf(key)]].id];
}

/** The codes that say, of a post that a person may take, what is taken. */
type Taken = (person: number, post: number) => readonly number[];

function expectedKeys(facts: Facts, concern: Concern, takenFrom: Taken, person: number): Key[] {
  const { at } = facts;
  const isDirected = at.scenario.policy?.directed === true;
  const { places, allOfOtherTypes } = concern;
  if (places.length === 0) return [keyOf(-1, allOfOtherTypes ? typeIncompatible : notListed)];
  const keys: Key[] = [];
  for (const place of places) {
    const p = at.postsInOrder[place];
    const against = reasonsAgainst(facts, person, p, isDirected);
    if (against === 0) for (const code of takenFrom(person, p)) keys.push(keyOf(place, code));
    for (let code = 0; against >> code > 0; code++) {
      if ((against >> code) & 1) keys.push(keyOf(place, code));
    }
  }
  return keys;
}

/** A relative who is where they may not be together; no seat left, or none that is not held for others; or no quota. */
function takenSeats(facts: Facts, { post }: Assignment, tally: Tally): Taken {
  const { reserves } = facts;
  const full = fullPosts(facts, tally);
  const held = new Map<number, boolean>();
  const isHeld = (person: number, p: number): boolean => {
    if (reserves.setsOf(p).length === 0) return false;
    const met = reserves.metBy(person, p);
    const known = held.get(p * 64 + met) ?? isHeldForOthers(facts, tally, p, met);
    held.set(p * 64 + met, known);
    return known;
  };
  return (person, p) => {
    const codes = isKeptOutByRelative(facts, post, person, p) ? [relative] : [];
    if (full[p] === 1 || isHeld(person, p)) codes.push(noSeat);
    return codes.length === 0 ? [noQuota] : codes;
  };
}

/** Posts whose own seats, office or leader rank has no place left. */
function fullPosts(facts: Facts, { filled, inPosts, leading }: Tally): Uint8Array {
  const { at, hosts, positions } = facts;
  return Uint8Array.from(at.scenario.posts, ({ openings }, p) => {
    const b = at.postBody[p];
    const line = b * at.types.length + at.postType[p];
    if (filled[p] >= openings.max) return 1;
    if (hosts.host[b] !== b && inPosts[line] >= hosts.seats[line]) return 1;
    const rank = at.postRank[p];
    const leaders = b * at.ranks.length + rank;
    return rank >= 0 && leading[leaders] >= positions[leaders] ? 1 : 0;
  });
}

/** Whether a key says, and rightly, that lots were drawn between this person and an equal who got the post. */
function lots(facts: Facts, { post, rank }: Assignment): (person: number, key: Key) => boolean {
  const { at, wishes } = facts;
  const isDirected = at.scenario.policy?.directed === true;
  const width = wishes.ranks.length + 1;
  let holders: Set<number> | undefined;
  return (person, key) => {
    if (at.scenario.policy?.seed === undefined || codeOf(key) !== reasonCodes[lot] || key < 0) return false;
    const p = at.postsInOrder[placeOf(key)];
    if (reasonsAgainst(facts, person, p, isDirected) !== 0) return false;
    holders ??= new Set(Array.from(post, (held, i) => held * width + rank[i]));
    const own = wishes.rankAt.get(standing(facts, person, p, isDirected).rank) ?? wishes.directed;
    return holders.has(p * width + own);
  };
}
