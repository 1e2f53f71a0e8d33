import type { Person, Post } from "../../schema/document";
import type { Alternative } from "./alternatives";
import { officeSeats } from "./lines";
import { PairMap, Tally } from "./pair-map";
import type { Reckoning } from "./reckoning";
import { mayNotBoth } from "./relatives";
import { haveSeats } from "./reserved";
import type { Standing } from "./standings";

/** Seats that are taken, counted in every place that has a limit. */
export interface Seats {
  /** Post → people in it. */
  readonly staffed: Map<string, number>;
  /** Person → what they take; nobody who waits. */
  readonly taken: Map<string, Alternative>;
  /** Group of sections → people who stay in it. */
  readonly kept: Map<string, number>;
  /** Body that pays × type → people. */
  readonly used: Tally;
  /** Hosted office × type → people in its posts. */
  readonly office: Tally;
  /** Body × leader rank → people in its posts of that rank, and leaders in their own seats. */
  readonly leaders: Tally;
  /** Hosted office × type → seats there are; worked out once. */
  readonly officeLimit: PairMap<number>;
}

export function emptySeats({ scenario, reforms, types }: Reckoning): Seats {
  const officeLimit = new PairMap<number>();
  for (const office of reforms.hostedBy.keys()) {
    for (const type of types) officeLimit.set(office, type, officeSeats(scenario, reforms, office, type));
  }
  const people = { staffed: new Map(), taken: new Map(), kept: new Map() };
  return { ...people, used: new Tally(), office: new Tally(), leaders: new Tally(), officeLimit };
}

export function take(alternative: Alternative, standing: Standing, seats: Seats, reckoning: Reckoning): void {
  count(alternative, standing, seats, reckoning, 1);
}

export function leave(
  alternative: Alternative,
  standing: Standing,
  seats: Seats,
  reckoning: Reckoning,
): void {
  count(alternative, standing, seats, reckoning, -1);
}

function count(
  alternative: Alternative,
  standing: Standing,
  seats: Seats,
  { reforms, sections }: Reckoning,
  by: 1 | -1,
): void {
  if (alternative.kind === "waiting") return;
  if (by === 1) seats.taken.set(standing.person.id, alternative);
  else seats.taken.delete(standing.person.id);
  if (isKept(alternative, standing)) {
    const group = sections.groupOf(standing.person.body, standing.person.section);
    seats.kept.set(group, (seats.kept.get(group) ?? 0) + by);
  }
  if (alternative.kind === "seat") {
    const home = standing.home as string;
    seats.used.add(reforms.payerOf(home), standing.person.quotaType, by);
    if (standing.person.leaderRank !== undefined) seats.leaders.add(home, standing.person.leaderRank, by);
    return;
  }
  const { id, body, quotaType, leaderRank } = alternative.post;
  seats.staffed.set(id, (seats.staffed.get(id) ?? 0) + by);
  seats.used.add(reforms.payerOf(body), quotaType, by);
  if (reforms.hostedBy.has(body)) seats.office.add(body, quotaType, by);
  if (leaderRank !== undefined) seats.leaders.add(body, leaderRank, by);
}

/** True for a volunteer in the seat where they were listed, and for whoever takes a post retained for them. */
function isKept(alternative: Alternative, { person, home, affected }: Standing): boolean {
  if (alternative.kind === "seat") return home === person.body;
  return alternative.kind === "post" && affected && alternative.post.demand === "retained";
}

/** False where one more would be one too many, whatever grants are made and whoever follows. */
export function canTake(
  alternative: Alternative,
  standing: Standing,
  seats: Seats,
  reckoning: Reckoning,
): boolean {
  if (alternative.kind === "waiting") return true;
  if (isBesideRelative(alternative, standing, seats, reckoning)) return false;
  take(alternative, standing, seats, reckoning);
  const { person, home } = standing;
  const fits =
    alternative.kind === "seat"
      ? isWithin(home as string, person.quotaType, person.leaderRank, seats, reckoning)
      : isPostFree(alternative.post, seats, reckoning);
  leave(alternative, standing, seats, reckoning);
  return fits;
}

function isBesideRelative(
  alternative: Alternative,
  standing: Standing,
  { taken }: Seats,
  reckoning: Reckoning,
): boolean {
  const relatives = reckoning.relatives.get(standing.person.id) ?? new Set<string>();
  return [...relatives].some((id) => {
    const [other, theirs] = [reckoning.people.get(id), taken.get(id)];
    if (other === undefined || theirs === undefined) return false;
    return mayNotBoth({ standing, alternative }, { standing: other, alternative: theirs }, reckoning);
  });
}

function isPostFree(post: Post, seats: Seats, reckoning: Reckoning): boolean {
  const { id, body, quotaType, leaderRank, openings } = post;
  if ((seats.staffed.get(id) ?? 0) > openings.max) return false;
  if (!isWithin(body, quotaType, leaderRank, seats, reckoning)) return false;
  return post.reserved === undefined || haveSeats(peopleIn(post, seats, reckoning), post, reckoning);
}

export function peopleIn({ id }: Post, { taken }: Seats, { people }: Reckoning): Person[] {
  return [...taken].flatMap(([person, alternative]) =>
    alternative.kind === "post" && alternative.post.id === id ? (people.get(person)?.person ?? []) : [],
  );
}

function isWithin(
  body: string,
  type: string,
  rank: string | undefined,
  seats: Seats,
  reckoning: Reckoning,
): boolean {
  const payer = reckoning.reforms.payerOf(body);
  const line = reckoning.lines.get(payer, type);
  if (line === undefined || seats.used.of(payer, type) > line.room + line.grantMax) return false;
  const officeLimit = seats.officeLimit.get(body, type);
  if (officeLimit !== undefined && seats.office.of(body, type) > officeLimit) return false;
  if (rank === undefined) return true;
  return seats.leaders.of(body, rank) <= (reckoning.leaders.get(body, rank)?.positions ?? 0);
}
