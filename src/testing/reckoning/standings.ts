import { countOf } from "../../kernel/counts";
import type { Person, Scenario } from "../../schema/document";
import { Tally } from "./pair-map";
import type { Succession } from "./succession";

/** Where a listed person stands once the reforms act, before the solver moves anyone. */
export interface Standing {
  readonly person: Person;
  /** Undefined for people of a body that is abolished without successor. */
  readonly home: string | undefined;
  /** Affected people are placed or waiting; volunteers are placed or stay. */
  readonly affected: boolean;
}

export function standings(scenario: Scenario, reforms: Succession): ReadonlyMap<string, Standing> {
  const destination = new Map<string, string>();
  for (const transfer of reforms.transfers) {
    for (const person of transfer.people ?? []) destination.set(person, transfer.to);
  }
  return new Map(
    scenario.people.map((person) => {
      const moved = destination.get(person.id);
      const cut = reforms.givenBy.get(person.body)?.kind === "cut";
      const affected = moved === undefined && (cut || reforms.retiredBy.has(person.body));
      return [person.id, { person, home: reforms.successorOf(moved ?? person.body), affected }];
    }),
  );
}

export function standingOf(
  id: string,
  { people }: { readonly people: ReadonlyMap<string, Standing> },
): Standing {
  const standing = people.get(id);
  if (standing === undefined) throw new RangeError(`no such person: ${id}`);
  return standing;
}

/** Listed people per body and quota type. */
export function listedStaff(scenario: Scenario): Tally {
  const listed = new Tally();
  for (const person of scenario.people) listed.add(person.body, person.quotaType, 1);
  return listed;
}

/** Unlisted staff after the reforms, under the body that they sit in (not its host); "" holds those left without a body. */
export function unlistedStaff(scenario: Scenario, types: readonly string[], reforms: Succession): Tally {
  const listed = listedStaff(scenario);
  const after = new Tally();
  for (const body of scenario.bodies) {
    for (const type of types) {
      const own = countOf(body.staff, type) - listed.of(body.id, type);
      after.add(reforms.successorOf(body.id) ?? "", type, own);
    }
  }
  for (const transfer of reforms.transfers) {
    for (const type of types) {
      const count = countOf(transfer.staff, type);
      after.add(reforms.successorOf(transfer.from) ?? "", type, -count);
      after.add(reforms.successorOf(transfer.to) ?? "", type, count);
    }
  }
  return after;
}
