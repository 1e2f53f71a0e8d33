import type { Assignment } from "../assignment";
import type { Facts } from "../facts";
import { openTargets } from "../targets";
import type { ArcList } from "./arcs";
import type { Classes } from "./classes";
import { compareChanges } from "./compare";
import type { OffersOf } from "./offers";
import { presentClasses, type State } from "./state";

/** Cells as places: what people pass between. */
export interface Ground {
  /** Per cell: the place of its innermost row, 0 for none. Waiting is at place 0. */
  readonly place: Int32Array;
  /**
   * Per cell: cells of one number lie in the same of the rows that are kept as they are; who waits has number 0. Nobody
   * passes between cells of different numbers. All 0 where no row is kept.
   */
  readonly kept: Int32Array;
}

/**
 * Adds, from every cell to every other, the arc of the one person there whose move costs least. People are looked at once,
 * with each of their wishes; where many may take the same list of posts at the same rank, the list is gone through once
 * for all of them in a cell, so that nobody is laid out against all posts.
 * Time O(wishes + people × log people + lists per cell × posts + declines).
 */
export function addPersonArcs(
  arcs: ArcList,
  facts: Facts,
  assignment: Assignment,
  state: State,
  seat: Int32Array,
  classes: Classes,
  { place, kept }: Ground,
  offersOf: OffersOf,
): void {
  const { homes, wishes } = facts;
  const cells = place.length;
  const waits = cells;
  const targets = openTargets(facts);
  const present = presentClasses(facts, assignment, classes);
  const best = {
    person: new Int32Array(cells + 1),
    plus: new Int32Array(cells + 1),
    seen: new Int32Array(cells + 1).fill(-1),
  };
  const touched: number[] = [];
  let here = 0;
  let keptHere = 0;
  const offer = (person: number, target: number, plus: number): void => {
    if (target === here || (target === waits ? 0 : kept[target]) !== keptHere) return;
    if (best.seen[target] !== here) {
      best.seen[target] = here;
      touched.push(target);
    } else {
      const rival = best.person[target];
      if (plus === best.plus[target] && present[person] === present[rival]) return;
      const by = compareChanges(classes, plus, present[person], best.plus[target], present[rival]);
      if (by >= 0) return;
    }
    best.person[target] = person;
    best.plus[target] = plus;
  };

  const groupOf = (person: number): number => (homes.affected[person] === 1 ? 0 : 1);
  const offerPost = (person: number, post: number, rank: number): void =>
    offer(person, post, classes.atRank(groupOf(person), rank));
  /** By list and class: people of this cell who may take the whole list at the same rank. */
  const groups = new Map<readonly number[], Map<number, number[]>>();
  const offerList = (person: number, posts: readonly number[], rank: number): void =>
    join(groups, posts, classes.atRank(groupOf(person), rank), person);

  const { start, people } = byCell(state.cell, cells);
  for (here = 0; here <= waits; here++) {
    keptHere = here === waits ? 0 : kept[here];
    for (let k = start[here]; k < start[here + 1]; k++) {
      const person = people[k];
      if (groupOf(person) === 0) offer(person, waits, classes.waiting);
      else offer(person, seat[person], classes.atRank(1, wishes.ranks.length - 2));
      offersOf(facts, targets, person, offerPost, offerList);
    }
    for (const [posts, byClass] of groups) {
      for (const [plus, group] of byClass) offerGroup(facts, classes, present, group, posts, plus, offer);
    }
    groups.clear();
    for (const target of touched) {
      const person = best.person[target];
      const from = here === waits ? 0 : place[here];
      const to = target === waits ? 0 : place[target];
      arcs.add(from, to, best.plus[target], present[person], person, target === waits ? -1 : target);
    }
    touched.length = 0;
  }
}

function join(
  groups: Map<readonly number[], Map<number, number[]>>,
  posts: readonly number[],
  plus: number,
  person: number,
): void {
  if (posts.length === 0) return;
  const byClass = groups.get(posts) ?? new Map<number, number[]>();
  const group = byClass.get(plus);
  groups.set(posts, byClass);
  if (group === undefined) byClass.set(plus, [person]);
  else group.push(person);
}

/** Offers each post for the one whose present place costs most among those it did not decline. */
function offerGroup(
  { declines }: Facts,
  classes: Classes,
  present: Int32Array,
  group: number[],
  posts: readonly number[],
  plus: number,
  offer: (person: number, post: number, plus: number) => void,
): void {
  let open = -1;
  const costsMore = (a: number, b: number): number => compareChanges(classes, 0, present[a], 0, present[b]);
  const others: number[] = [];
  for (const person of group) {
    if (declines.has(person)) others.push(person);
    else if (open < 0 || costsMore(person, open) < 0) open = person;
  }
  const first = others.filter((person) => open < 0 || costsMore(person, open) < 0).sort(costsMore);
  for (const post of posts) {
    const person = first.find((each) => declines.get(each)?.has(post) !== true) ?? open;
    if (person >= 0) offer(person, post, plus);
  }
}

/** People by cell, those who wait last. */
function byCell(cell: Int32Array, cells: number): { start: Int32Array; people: Int32Array } {
  const start = new Int32Array(cells + 2);
  for (const own of cell) start[(own < 0 ? cells : own) + 1]++;
  for (let each = 0; each <= cells; each++) start[each + 1] += start[each];
  const filled = start.slice(0, cells + 1);
  const people = new Int32Array(cell.length);
  for (let person = 0; person < cell.length; person++) {
    people[filled[cell[person] < 0 ? cells : cell[person]]++] = person;
  }
  return { start, people };
}
