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
  const { placeOf, cells } = residual.layout;
  const waits = cells.rowsOf.length;
  const own = residual.state.cell[person];
  const moves = new Map([[person, target]]);
  const ways = waysTo(residual, placeOf[own < 0 ? waits : own]);
  if (!follow(residual, ways, placeOf[target < 0 ? waits : target], moves)) return undefined;
  return inPosts(given, moves);
}

/** Cells of own seats as −1. */
export function inPosts({ facts }: Pick<Case, "facts">, moves: Map<number, number>): Moves {
  const posts = facts.at.postBody.length;
  for (const [person, cell] of moves) if (cell >= posts) moves.set(person, -1);
  return moves;
}
