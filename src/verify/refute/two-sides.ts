import { openSides } from "../sides";
import { conflicts, conflictsOfPeople } from "./conflicts";
import { type Forest, nestSets } from "./forest";
import type { Row } from "./rows";

/** Rows, those of people among them, in two families that nest each: sets of pairs (person, cell). */
export interface Sides {
  /** Per pair, in the order of people: the cell. */
  readonly cell: Int32Array;
  /** Per person (and one more): their first pair. */
  readonly start: Int32Array;
  /** Two families: units flow inwards through the first, along a pair, and outwards through the second. */
  readonly families: readonly [Side, Side];
}

export interface Side {
  /** People (by position) and rows, largest sets first. */
  readonly members: readonly Member[];
  readonly forest: Forest;
}

export type Member = { readonly person: number } | { readonly row: Row };

/**
 * Parts rows and people's rows into two families; undefined where an odd cycle of them crosses. A line and the pool that
 * pays it stay together, and what stands between them goes to the other side. Time O(pairs × rows per cell + cells × rows²).
 *
 * Source: E. Budish, Y.-K. Che, F. Kojima, P. Milgrom, Designing random allocation mechanisms, Am. Econ. Rev. 103 (2013).
 */
export function splitSides(
  rows: readonly Row[],
  ofPerson: readonly (readonly number[])[],
  cells: number,
): Sides | undefined {
  const people = ofPerson.length;
  const sides = openSides(people + rows.length);
  const setOf = new Map(rows.map((row, set) => [row.number, set]));
  let isEven = true;
  const part = (a: number, b: number): void => {
    isEven = sides.join(a, b, true) && isEven;
  };
  for (const [line, { pool }] of rows.entries()) {
    const paying = setOf.get(pool);
    if (paying !== undefined) sides.join(people + line, people + paying, false);
  }
  for (const [a, b] of conflicts(rows, cells)) part(people + a, people + b);
  for (const [person, set] of conflictsOfPeople(rows, ofPerson, cells)) part(person, people + set);
  if (!isEven) return undefined;

  const start = new Int32Array(people + 1);
  for (const [person, own] of ofPerson.entries()) start[person + 1] = start[person] + own.length;
  const cell = Int32Array.from(ofPerson.flat());
  const takers = Array.from({ length: cells }, (): number[] => []);
  for (const [pair, own] of cell.entries()) takers[own].push(pair);
  const lineOf = linesOf(rows, cells);
  const family = (side: number): Side | undefined => {
    const sets: PairSet[] = [];
    for (const [person, own] of ofPerson.entries()) {
      if (own.length === 0 || sides.sideOf(person) !== side) continue;
      const order = own.every((each) => lineOf[each] === lineOf[own[0]]) ? 0 : 3;
      sets.push({ member: { person }, pairs: own.map((_, k) => start[person] + k), order });
    }
    for (const [set, row] of rows.entries()) {
      if (sides.sideOf(people + set) !== side) continue;
      sets.push({ member: { row }, pairs: row.cells.flatMap((each) => takers[each]), order: row.order });
    }
    return nestFamily(sets, cell.length);
  };
  const first = family(0);
  const second = family(1);
  return first === undefined || second === undefined ? undefined : { cell, start, families: [first, second] };
}

function linesOf(rows: readonly Row[], cells: number): Int32Array {
  const lineOf = new Int32Array(cells).fill(-1);
  for (const [set, { rule, cells: held }] of rows.entries()) {
    if (rule === "body") for (const cell of held) lineOf[cell] = set;
  }
  return lineOf;
}

interface PairSet {
  readonly member: Member;
  readonly pairs: readonly number[];
  readonly order: number;
}

function nestFamily(sets: PairSet[], pairs: number): Side | undefined {
  sets.sort((a, b) => b.pairs.length - a.pairs.length || b.order - a.order);
  const members = sets.map(({ member }) => member);
  const forest = nestSets(
    sets.map((set) => set.pairs),
    pairs,
  );
  const isApart = members.some((member, set) => {
    if (!("row" in member) || member.row.pool < 0) return false;
    const around = members[forest?.around[set] ?? -1];
    return around === undefined || !("row" in around) || around.row.number !== member.row.pool;
  });
  return forest === undefined || isApart ? undefined : { members, forest };
}
