import { countOf } from "../../kernel/counts";
import type { Permit, Scenario } from "../../schema/document";
import { PairMap, Tally } from "./pair-map";
import type { QuotaBook } from "./quota-book";
import { type Standing, unlistedStaff } from "./standings";
import type { Succession } from "./succession";

/** Quota of one body and type that goes on in its own right (neither retired nor hosted). */
export interface Line {
  readonly body: string;
  readonly type: string;
  readonly jurisdiction: string;
  readonly settled: number;
  readonly unlisted: number;
  readonly volunteers: number;
  /** Volunteers for whom there is no quota even with the largest grant; 0 where there is enough. */
  readonly deficit: number;
  readonly permitted: number;
  /** Seats, grants not included; may be negative. */
  readonly room: number;
  readonly grantMin: number;
  readonly grantMax: number;
}

export function lines(
  scenario: Scenario,
  types: readonly string[],
  reforms: Succession,
  book: QuotaBook,
  people: ReadonlyMap<string, Standing>,
): PairMap<Line> {
  const unlisted = new Tally();
  const sitting = unlistedStaff(scenario, types, reforms);
  for (const body of scenario.bodies) {
    for (const type of types) unlisted.add(reforms.payerOf(body.id), type, sitting.of(body.id, type));
  }
  const volunteers = new Tally();
  for (const { person, home, affected } of people.values()) {
    if (!affected && home !== undefined) volunteers.add(reforms.payerOf(home), person.quotaType, 1);
  }
  const permits = permitsInForce(scenario);
  const result = new PairMap<Line>();
  for (const { id: body, jurisdiction } of scenario.bodies) {
    if (reforms.retiredBy.has(body) || reforms.hostedBy.has(body)) continue;
    for (const type of types) {
      const settled = book.settled(body, type);
      const grant = book.granted(body, type);
      const raw = settled - unlisted.of(body, type);
      const deficit = Math.max(0, volunteers.of(body, type) - raw - grant.max);
      const permitted = permits.get(body, type) === undefined ? 0 : deficit;
      const room = raw + permitted;
      result.set(body, type, {
        body,
        type,
        jurisdiction,
        settled,
        unlisted: unlisted.of(body, type),
        volunteers: volunteers.of(body, type),
        deficit,
        permitted,
        room,
        grantMin: Math.max(grant.min, volunteers.of(body, type) - room),
        grantMax: grant.max,
      });
    }
  }
  return result;
}

/** Permits that let nobody enter on the scenario's day, by body and type. */
export function permitsInForce(scenario: Scenario): PairMap<Permit> {
  const result = new PairMap<Permit>();
  for (const permit of scenario.permits ?? []) {
    if (scenario.date !== undefined && scenario.date <= permit.until) {
      result.set(permit.body, permit.quotaType, permit);
    }
  }
  return result;
}

/** Seats of a hosted office per type: as written, or the openings of its posts. */
export function officeSeats(scenario: Scenario, reforms: Succession, office: string, type: string): number {
  const seats = reforms.hostedBy.get(office)?.seats;
  if (seats !== undefined) return countOf(seats, type);
  return scenario.posts
    .filter((post) => post.body === office && post.quotaType === type)
    .reduce((sum, post) => sum + post.openings.max, 0);
}
