import type { Alternatives } from "./alternatives";
import type { Facts } from "./facts";
import { byCodePoint } from "./order";
import { areInConflict } from "./places";
import type { Reserves } from "./reserves";

/** A row that some people of a post, or of a line's own seats, are in and others are not. */
export type SpecialRow =
  | { readonly rule: "reserved"; readonly post: number; readonly reserves: Reserves }
  | { readonly rule: "continuity"; readonly group: number }
  | {
      readonly rule: "relatives";
      readonly person: number;
      /** −1 for their own seat. */
      readonly post: number;
      readonly relative: number;
    };

export interface SpecialRows {
  /** Numbers of the rows that hold a person in a post (−1: in their own seat). Rows are numbered as they come up. */
  of(person: number, post: number): number[];
  /** The number of a row that came up; undefined for any other. */
  numberOf(row: SpecialRow): number | undefined;
  /** Whether another row, or the post's own, asks as much of the same people and perhaps more. Once all came up. */
  isImplied(number: number): boolean;
  /** One above the highest number. */
  end(): number;
}

/** Numbers rows of reserved seats, continuity and relatives, from `first` on. */
export function openSpecialRows(facts: Facts, alternatives: Alternatives, first: number): SpecialRows {
  const { at, homes, reserves, continuity, relatives, places } = facts;
  const { posts, people } = at.scenario;
  const numbers = new Map<string, number>();
  const rows: SpecialRow[] = [];
  const enter = (row: SpecialRow): number => {
    const key = keyOf(row);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, first + rows.length);
    return first + rows.push(row) - 1;
  };
  const meeting = new Map<number, Set<Reserves>>();

  const reserved = (person: number, post: number): number[] => {
    if (post < 0 || reserves.setsOf(post).length === 0) return [];
    const met = reserves.metBy(person, post);
    meeting.set(post, (meeting.get(post) ?? new Set()).add(met));
    const sets = reserves.setsOf(post).filter((set) => (set & met) === 0);
    return sets.map((set) => enter({ rule: "reserved", post, reserves: set }));
  };
  const kept = (person: number, post: number): number[] => {
    const group = continuity.groupOf[person];
    const stays = post < 0 || (homes.affected[person] === 1 && posts[post].demand === "retained");
    return group >= 0 && stays ? [enter({ rule: "continuity", group })] : [];
  };
  /** What of a relative's alternatives conflicts with a place: posts, and −1 for their own seat. */
  const conflicting = (person: number, post: number, relative: number): number[] => {
    const place = post < 0 ? places.ofSeat(person) : places.ofPost[post];
    const near = [...places.near(place)].filter(
      (q) => areInConflict(place, places.ofPost[q]) && alternatives.has(relative, q),
    );
    const hasSeat = alternatives.hasSeat(relative) && areInConflict(place, places.ofSeat(relative));
    return hasSeat ? [...near, -1] : near;
  };
  const apart = (person: number, post: number): number[] =>
    (relatives.of.get(person) ?? []).flatMap((relative) => {
      const others = conflicting(person, post, relative);
      const isFirst = byCodePoint(people[person].id, people[relative].id) < 0;
      if (!isFirst)
        return others.map((q) => enter({ rule: "relatives", person: relative, post: q, relative: person }));
      return others.length === 0 ? [] : [enter({ rule: "relatives", person, post, relative })];
    });

  const isImplied = (number: number): boolean => {
    const row = rows[number - first];
    if (row.rule !== "reserved") return false;
    const { post, reserves: own } = row;
    const inRow = (set: Reserves): Reserves[] =>
      [...(meeting.get(post) ?? [])].filter((met) => (met & set) === 0);
    const limit = reserves.limitOf(post, own);
    if (limit === posts[post].openings.max) return true;
    const order = reserves.setsOf(post);
    return order.some((set, k) => {
      const theirs = inRow(set);
      if (set === own || reserves.limitOf(post, set) > limit) return false;
      if (!inRow(own).every((met) => theirs.includes(met))) return false;
      const isSame = reserves.limitOf(post, set) === limit && theirs.length === inRow(own).length;
      return !isSame || k < order.indexOf(own);
    });
  };
  return {
    of: (person, post) => [...reserved(person, post), ...kept(person, post), ...apart(person, post)],
    numberOf: (row) => numbers.get(keyOf(row)),
    isImplied,
    end: () => first + rows.length,
  };
}

function keyOf(row: SpecialRow): string {
  if (row.rule === "continuity") return `continuity ${row.group}`;
  if (row.rule === "reserved") return `reserved ${row.post} ${row.reserves}`;
  return `relatives ${row.person} ${row.post} ${row.relative}`;
}
