import { compareIds } from "../../kernel/order";
import type { Person, Relative, Scenario } from "../../model/types";
import type { Finding } from "./types";

type Code = "relatives-in-one-section" | "relative-under-leader" | "relatives-both-leaders";

/**
 * 公务员法74, on bodies as they are now: relatives sit in one section, or both lead one body at different ranks (one would
 * report to the other), or one leads it and the other does organization, personnel, discipline, supervision, audit or
 * finance work there. Relatives may be listed people or, by body, people who are not listed. Joint offices begin with
 * the reform and are not looked at.
 */
export function checkRelatives(scenario: Scenario): Omit<Finding, "article">[] {
  const seatOf = seatsOf(scenario);
  const people = new Map(scenario.people.map((person) => [person.id, person]));
  const pairs = new Set<string>();
  return scenario.people.flatMap((person) =>
    (person.relatives ?? []).flatMap((relative): Omit<Finding, "article">[] => {
      const found = conflictOf(person, relative);
      if (found === undefined) return [];
      const key = JSON.stringify([found.code, ...found.ids]);
      if (pairs.has(key)) return [];
      pairs.add(key);
      return [{ code: found.code, severity: "violation", ids: found.ids }];
    }),
  );

  function conflictOf(person: Person, relative: Relative): { code: Code; ids: string[] } | undefined {
    const own = seatOf(person);
    if (relative.person === undefined) {
      if (relative.body !== person.body) return undefined;
      const other = {
        section: relative.section,
        leads: relative.leader === true,
        guarded: false,
        rank: undefined,
      };
      const code = codeOf(own, other);
      return code === undefined ? undefined : { code, ids: [person.id, relative.body] };
    }
    const other = people.get(relative.person);
    if (other === undefined || other === person || other.body !== person.body) return undefined;
    const code = codeOf(own, seatOf(other));
    return code === undefined ? undefined : { code, ids: [person.id, other.id].sort(compareIds) };
  }
}

/** Where somebody sits in a body. */
interface Seat {
  /** Undefined where it is not known. */
  readonly section: string | undefined;
  readonly leads: boolean;
  /** Undefined for a leader whose rank is not known: taken for another one. */
  readonly rank: string | undefined;
  /** In a section that does work which no relative of a leader may do. */
  readonly guarded: boolean;
}

function codeOf(a: Seat, b: Seat): Code | undefined {
  if (a.section !== undefined && a.section === b.section) return "relatives-in-one-section";
  if ((a.leads && b.guarded) || (b.leads && a.guarded)) return "relative-under-leader";
  return a.leads && b.leads && a.rank !== b.rank ? "relatives-both-leaders" : undefined;
}

const guardedFunctions: ReadonlySet<string> = new Set([
  "organization",
  "personnel",
  "discipline",
  "supervision",
  "audit",
  "finance",
]);

function seatsOf({ bodies }: Scenario): (person: Person) => Seat {
  const guarded = new Map(
    bodies.map(({ id, sections = [] }) => [
      id,
      new Set(
        sections
          .filter(({ functions = [] }) => functions.some((work) => guardedFunctions.has(work)))
          .map((section) => section.id),
      ),
    ]),
  );
  return ({ body, section, leaderRank }) => ({
    section,
    leads: leaderRank !== undefined,
    rank: leaderRank,
    guarded: guarded.get(body)?.has(section) === true,
  });
}
