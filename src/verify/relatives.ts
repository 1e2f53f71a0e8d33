import { openNumbering } from "./interning";
import { byCodePoint } from "./order";
import type { Places } from "./places";
import { locate, type Register } from "./register";
import type { SectionGroups } from "./section-groups";
import type { Succession } from "./succession";

/** A relative whom nobody lists, as the reforms leave them. */
interface Unlisted {
  readonly body: number;
  readonly isLeader: boolean;
  /** Group of their section, −1 where it is not known. */
  readonly group: number;
}

export interface Relatives {
  /** Pairs of listed relatives, each once, the smaller id first. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Listed relatives of people who have any. */
  readonly of: ReadonlyMap<number, readonly number[]>;
  /** Per person: people of one number have relatives in the same places, as far as nobody lists these. */
  readonly unlisted: Int32Array;
  /** Whether a relative whom nobody lists keeps a person out of a post. */
  bars(person: number, post: number): boolean;
}

/** Reads who is related to whom (公务员法74). What one of two says counts for both. Linear in what is said. */
export function collectRelatives(
  at: Register,
  succession: Succession,
  groups: SectionGroups,
  places: Places,
): Relatives {
  const { people } = at.scenario;
  const numbers = openNumbering();
  numbers.numberOf("[]");
  const known: (readonly Unlisted[])[] = [[]];
  const pairs = new Map<string, readonly [number, number]>();
  const unlisted = new Int32Array(people.length).map((_, i) => {
    const { relatives } = people[i];
    if (relatives === undefined || relatives.length === 0) return 0;
    const own: Unlisted[] = [];
    for (const { person, body, leader, section } of relatives) {
      if (person !== undefined) {
        const j = locate(at.personAt, person);
        const pair = byCodePoint(people[i].id, person) < 0 ? ([i, j] as const) : ([j, i] as const);
        if (i !== j) pairs.set(pair.join(" "), pair);
      }
      if (body === undefined) continue;
      // A section goes with its body where that ends only if the body that takes over knows it too.
      const successor = succession.successor[locate(at.bodyAt, body)];
      const group = section === undefined || successor < 0 ? -1 : groups.groupOf(successor, section);
      if (successor >= 0) own.push({ body: successor, isLeader: leader === true, group });
    }
    const number = numbers.numberOf(JSON.stringify(own));
    known[number] ??= own;
    return number;
  });
  const of = new Map<number, number[]>();
  const add = (i: number, j: number): void => void of.set(i, [...(of.get(i) ?? []), j]);
  for (const [i, j] of pairs.values()) {
    add(i, j);
    add(j, i);
  }
  const bars = (person: number, post: number): boolean => {
    const place = places.ofPost[post];
    return known[unlisted[person]].some(({ body, isLeader, group }) => {
      if (group >= 0 && group === place.group) return true;
      return isLeader && body === place.body && (place.isWatched || place.rank >= 0);
    });
  };
  return { pairs: [...pairs.values()], of, unlisted, bars };
}
