import type { Case } from "../case";
import { rankOf } from "../moves";
import { tightComponents } from "./components";
import { isTight } from "./is-tight";
import type { Residual } from "./residual-of";

/**
 * Whether a person can have a post (−1: none) in some plan that is as good at every goal: taking it costs nothing, and a way
 * that costs nothing leads back to where they are.
 */
export function isEquallyGood(given: Case, residual: Residual, person: number, post: number): boolean {
  const { facts, assignment } = given;
  const { classes, placeOf, cells } = residual.layout;
  const group = facts.homes.affected[person] === 1 ? 0 : 1;
  const classOf = (choice: number): number => {
    if (choice >= 0) return classes.atRank(group, rankOf(facts, person, choice));
    return group === 0 ? classes.waiting : classes.atRank(1, facts.wishes.staying);
  };
  const waits = cells.rowsOf.length;
  const own = residual.state.cell[person];
  const from = placeOf[own < 0 ? waits : own];
  const cell = post >= 0 ? post : cells.seat[person];
  const to = placeOf[cell < 0 ? waits : cell];
  if (!isTight(residual, from, to, classOf(post), classOf(assignment.post[person]))) return false;
  const component = tightComponents(residual);
  return component[from] === component[to];
}
