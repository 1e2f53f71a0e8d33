import type { Case } from "../case";
import type { FoundLimit } from "../limits/find-limit";
import { gateOf } from "./gate-of";
import type { Residual } from "./residual-of";
import { placesOfPair } from "./way-for-pair";
import { hasWay, waysTo } from "./ways-to";

/**
 * Whether somebody could take a post if a limit were one larger, where they cannot as things are: a way leads to the limit,
 * and from beyond it one leads back to where they are.
 */
export function hasWayPast(
  given: Case,
  residual: Residual,
  limit: FoundLimit,
  person: number,
  post: number,
): boolean {
  const { inner, outer } = gateOf(given, residual, limit);
  if (inner < 0) return false;
  const { from, to } = placesOfPair(residual, person, post);
  return hasWay(waysTo(residual, inner), from) && hasWay(waysTo(residual, to), outer);
}
