import type { Case } from "../case";
import type { Moves } from "../moves";
import type { Residual } from "./residual-of";
import { follow, waysTo } from "./ways-to";

/**
 * Who goes elsewhere when a person takes a post: they do, and a cheapest way leads from there to where they were. A way
 * that ends there never leaves it, so none of its exchanges moves them again. Undefined where there is no way.
 */
export function wayForPair(given: Case, residual: Residual, person: number, post: number): Moves | undefined {
  return wayToCell(given, residual, person, post);
}

/** The same when they take no post after all. */
export function wayOut(given: Case, residual: Residual, person: number): Moves | undefined {
  return wayToCell(given, residual, person, residual.layout.cells.seat[person]);
}

function wayToCell(given: Case, residual: Residual, person: number, target: number): Moves | undefined {
  const { from, to } = placesOfPair(residual, person, target);
  const moves = new Map([[person, target]]);
  return follow(residual, waysTo(residual, to), from, moves) ? inPosts(given, moves) : undefined;
}

/** Where a way begins that makes room for a person in a cell (−1: waiting), and where it ends: at their own. */
export function placesOfPair(
  { layout: { placeOf, cells }, state }: Residual,
  person: number,
  target: number,
): { readonly from: number; readonly to: number } {
  const waits = cells.rowsOf.length;
  const own = state.cell[person];
  return { from: placeOf[target < 0 ? waits : target], to: placeOf[own < 0 ? waits : own] };
}

/** Cells of own seats as −1. */
export function inPosts({ facts }: Pick<Case, "facts">, moves: Map<number, number>): Moves {
  const posts = facts.at.postBody.length;
  for (const [person, cell] of moves) if (cell >= posts) moves.set(person, -1);
  return moves;
}
