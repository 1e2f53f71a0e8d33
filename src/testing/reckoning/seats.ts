import type { Alternative } from "./alternatives";
import { officeSeats } from "./lines";
import { PairMap, Tally } from "./pair-map";
import type { Reckoning } from "./reckoning";
import type { Standing } from "./standings";

/** Seats that are taken, counted in every place that has a limit. */
export interface Seats {
  /** Post → people in it. */
  readonly staffed: Map<string, number>;
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
  return { staffed: new Map(), used: new Tally(), office: new Tally(), leaders: new Tally(), officeLimit };
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
  { reforms }: Reckoning,
  by: number,
): void {
  if (alternative.kind === "waiting") return;
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

/** False where one more would be one too many, whatever grants are made and whoever follows. */
export function canTake(
  alternative: Alternative,
  standing: Standing,
  seats: Seats,
  reckoning: Reckoning,
): boolean {
  if (alternative.kind === "waiting") return true;
  take(alternative, standing, seats, reckoning);
  const fits =
    alternative.kind === "seat"
      ? isWithin(
          standing.home as string,
          standing.person.quotaType,
          standing.person.leaderRank,
          seats,
          reckoning,
        )
      : (seats.staffed.get(alternative.post.id) ?? 0) <= alternative.post.openings.max &&
        isWithin(
          alternative.post.body,
          alternative.post.quotaType,
          alternative.post.leaderRank,
          seats,
          reckoning,
        );
  leave(alternative, standing, seats, reckoning);
  return fits;
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
