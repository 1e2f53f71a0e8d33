import type { Numbers } from "../numbers/numbers";
import type { Reading } from "../reading";
import type { Structure } from "../structure/structure";
import type { ModelPerson, Person, UnlistedRelative } from "../types";

/** People by id, volunteers with the line in which their own seat counts. */
export function modelPeople(
  reading: Reading,
  structure: Pick<Structure, "hosting" | "people" | "sections" | "succession">,
  { lineAt }: Pick<Numbers, "lineAt">,
): ModelPerson[] {
  const { people, types } = reading;
  const { hosting, sections } = structure;
  const { origin, home, type, leaderRank, affected } = structure.people;
  const relativesOf = listedRelatives(reading);
  return people.entries.map((person, index) => {
    const { id, name, acceptsAdjustment, section } = person;
    const isAffected = affected[index] === 1;
    const sits = !isAffected && home[index] === origin[index];
    return {
      id,
      name: name ?? id,
      origin: origin[index],
      home: home[index],
      type: type[index],
      leaderRank: leaderRank[index],
      affected: isAffected,
      acceptsAdjustment,
      seatLine: isAffected ? -1 : lineAt[hosting.hostOf[home[index]] * types.ids.length + type[index]],
      position: people.positions[index],
      section: sections.groupOf(origin[index], section),
      sitsInSection: sits,
      sitsWatched: sits && sections.isWatched(origin[index], section),
      relatives: relativesOf.get(index) ?? none,
      unlistedRelatives:
        person.relatives === undefined ? none : unlistedRelatives(person, reading, structure),
    };
  });
}

const none: readonly never[] = [];

/** Per person: their listed relatives, whichever of the two said so. */
function listedRelatives({ people }: Reading): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, Set<number>>();
  const add = (a: number, b: number): void => {
    const known = found.get(a);
    if (known === undefined) found.set(a, new Set([b]));
    else known.add(b);
  };
  people.entries.forEach(({ relatives }, index) => {
    for (const { person } of relatives ?? none) {
      if (person === undefined) continue;
      add(index, people.indexOf(person));
      add(people.indexOf(person), index);
    }
  });
  return new Map([...found].map(([person, set]) => [person, [...set].sort((a, b) => a - b)]));
}

/** Unlisted staff follow their body; in which section of another body they then sit is known only where it bears the same id. */
function unlistedRelatives(
  { relatives }: Person,
  { bodies }: Reading,
  { sections, succession }: Pick<Structure, "sections" | "succession">,
): readonly UnlistedRelative[] {
  return (relatives ?? none).flatMap(({ body, leader, section }) => {
    const now = body === undefined ? -1 : succession.successor[bodies.indexOf(body)];
    if (now < 0) return [];
    const group = section === undefined ? -1 : sections.groupOf(now, section);
    return [{ body: now, section: group, isLeader: leader === true }];
  });
}
