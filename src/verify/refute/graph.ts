import type { Assignment } from "../assignment";
import type { Cells } from "../cells";
import type { Facts } from "../facts";
import { type Arcs, openArcs } from "./arcs";
import type { Arrangement } from "./arrange";
import type { Classes } from "./classes";
import { type OffersOf, offersOf } from "./offers";
import { addPairArcs } from "./pair-arcs";
import { addPersonArcs } from "./person-arcs";
import type { State } from "./state";
import { addRowArcs, type Family } from "./ways";

/** Number of places of an arrangement's graph, the root (place 0) among them. */
export function placesOf(arrangement: Arrangement): number {
  if (arrangement.kind === "nested") return arrangement.rows.length + 1;
  const [first, second] = arrangement.families;
  return first.members.length + second.members.length + 1;
}

/** All exchanges that single rows and people allow, as arcs between the places of an arrangement. */
export function layOutArcs(
  facts: Facts,
  assignment: Assignment,
  cells: Cells,
  state: State,
  classes: Classes,
  arrangement: Arrangement,
  offers: OffersOf = offersOf,
): Arcs {
  const arcs = openArcs(assignment.post.length * 4);
  if (arrangement.kind === "two-sided") {
    const [inwards, outwards] = arrangement.families;
    const first: Family = { ...inwards, place: numbers(inwards.members.length, 1), direction: -1 };
    const after = inwards.members.length + 1;
    const second: Family = { ...outwards, place: numbers(outwards.members.length, after), direction: 1 };
    addRowArcs(arcs, facts, state, classes, first);
    addRowArcs(arcs, facts, state, classes, second);
    addPairArcs(arcs, facts, state, classes, arrangement, [first, second]);
    return arcs.arcs();
  }
  const { rows, forest, kept } = arrangement;
  const members = rows.map((row) => ({ row }));
  const place = numbers(rows.length, 1);
  addRowArcs(arcs, facts, state, classes, { members, forest, place, direction: 1 });
  const ground = {
    place: forest.innermost.map((set) => (set < 0 ? 0 : place[set])),
    kept: signatures(
      kept.map((row) => row.cells),
      cells.rowsOf.length,
    ),
  };
  addPersonArcs(arcs, facts, assignment, state, cells.seat, classes, ground, offers);
  return arcs.arcs();
}

function numbers(count: number, from: number): Int32Array {
  return Int32Array.from({ length: count }, (_, k) => from + k);
}

/** Per element: a number that elements share exactly when they lie in the same sets; 0 for those in none. */
function signatures(sets: readonly (readonly number[])[], elements: number): Int32Array {
  const signature = new Int32Array(elements);
  let last = 0;
  for (const set of sets) {
    const renamed = new Map<number, number>();
    for (const element of set) {
      const before = signature[element];
      const after = renamed.get(before) ?? ++last;
      renamed.set(before, after);
      signature[element] = after;
    }
  }
  return signature;
}
