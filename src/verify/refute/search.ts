import type { Assignment } from "../assignment";
import { layOutCells } from "../cells";
import type { Facts } from "../facts";
import type { Tally } from "../tally";
import type { Improvement } from "../types";
import { arrange } from "./arrange";
import { layOutClasses } from "./classes";
import { layOutArcs, placesOf } from "./graph";
import { improvementOf, type Moves } from "./improvement";
import { negativeCycle } from "./negative-cycle";
import { leastGrants, stateOf } from "./state";

/** What a search for a better plan came to. */
export type Finding =
  | { readonly optimality: "refuted"; readonly improvement: Improvement }
  /** Nothing is better, at any goal and in the number of grants. */
  | { readonly optimality: "proved" }
  /** Nothing was found, and something may be there: rows cross, or ranks are too large for exact sums. */
  | { readonly optimality: "claimed" };

/**
 * Searches for a better plan: better at some goal and no worse at those before it, with fewest grants as the last goal.
 * The closing order of people among equally good plans is no goal here.
 *
 * Where rows nest, a plan is a flow through them, and any better plan differs from it by exchanges round cycles, one of
 * which must be better by itself: Σ costs round it, compared level by level, is below zero in the residual graph. So a
 * cycle refutes and none proves. The places of the graph are the rows; people are arcs from where they are to what else
 * they may take, the cheapest of them between any two cells. Where an odd cycle of rows crosses, only exchanges that
 * leave some of those rows as they are are looked at: one found still refutes, none proves nothing.
 *
 * With P rows, A arcs (at most cells², however many people accept adjustment) and W words to a cost: time
 * O(wishes + people × log people + lists per cell × posts) to lay out and O(P × A × W) at worst, in practice a few
 * passes over the arcs, to search. Memory O(people + wishes + A). Where rows nest only with some of them on the side of
 * people, pairs are laid out one by one.
 *
 * @param granted what the plan grants, by body and type
 *
 * Source: M. Klein, A primal method for minimal cost flows, Management Science 14 (1967) 205–220; costs in an ordered
 * group of vectors as in H. Isermann, Linear lexicographic optimization, OR Spektrum 4 (1982) 223–228.
 */
export function searchForBetter(
  facts: Facts,
  assignment: Assignment,
  tally: Tally,
  granted: Float64Array,
): Finding {
  const least = leastGrants(facts, tally.seated);
  const refuted = (moves: Moves): Finding => ({
    optimality: "refuted",
    improvement: improvementOf(facts, assignment, tally, granted, moves),
  });
  if (granted.some((count, line) => count > least[line])) return refuted(new Map());

  const cells = layOutCells(facts);
  const arrangement = arrange(facts, cells);
  const places = placesOf(arrangement);
  const classes = layOutClasses(facts, places);
  if (classes === undefined) return { optimality: "claimed" };
  const state = stateOf(facts, cells, assignment);
  const arcs = layOutArcs(facts, assignment, cells, state, classes, arrangement);
  const cycle = negativeCycle(places, arcs, classes);
  if (cycle === undefined) {
    const isWhole = arrangement.kind === "two-sided" || arrangement.kept.length === 0;
    return { optimality: isWhole ? "proved" : "claimed" };
  }
  const moves = new Map<number, number>();
  for (const arc of cycle) {
    const person = arcs.person[arc];
    if (person >= 0 && (arcs.cell[arc] >= 0 || !moves.has(person))) moves.set(person, arcs.cell[arc]);
  }
  return refuted(moves);
}
