import type { Person, Scenario } from "../../../schema/document";
import { wishFields } from "../../sheets/people";
import { none } from "../../sheets/types";
import type { Line } from "../write-cell";
import { identityLine } from "./identity-line";

export function personLines({ people }: Scenario): Line[] {
  return people.map((person): Line => {
    const { attributes, preferences } = person;
    const wishes = preferences.slice(0, wishesInColumns(person)).map(({ post }, k) => [wishFields[k], post]);
    return { ...person, ...identityLine(person), ...factsOf(attributes), ...Object.fromEntries(wishes) };
  });
}

/** Facts of one value in their columns, those of several in theirs. */
function factsOf(attributes: Person["attributes"]): Line {
  if (attributes === undefined) return { attributes };
  const facts = Object.entries(attributes);
  const lists = facts.filter(([, value]) => Array.isArray(value));
  if (lists.length === 0) return { attributes };
  const single = facts.filter(([, value]) => !Array.isArray(value));
  return {
    attributes: single.length === 0 ? undefined : Object.fromEntries(single),
    lists: Object.fromEntries(lists),
  };
}

/**
 * How many wishes stand in the columns 第一志愿 … 第五志愿: the first five of a list of posts with ranks 1, 2, 3 …; none
 * where there are ties, gaps or whole bodies.
 */
function wishesInColumns({ preferences }: Person): number {
  const isPlain = preferences.every(({ post, rank }, k) => post !== undefined && rank === k + 1);
  return isPlain ? Math.min(preferences.length, wishFields.length) : 0;
}

/** The wishes that do not stand in the columns. */
export function wishLines({ people }: Scenario): Line[] {
  return people.flatMap((person) =>
    person.preferences.slice(wishesInColumns(person)).map((wish): Line => ({ person: person.id, ...wish })),
  );
}

export function relativeLines({ people }: Scenario): Line[] {
  return people.flatMap(({ id, relatives }): Line[] => {
    if (relatives?.length === 0) return [{ person: id, relative: none }];
    return (relatives ?? []).map(({ person, ...more }) => ({ ...more, person: id, relative: person }));
  });
}
