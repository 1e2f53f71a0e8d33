import { type Cells, layOutCells } from "../../verify/cells";
import type { Arcs } from "../../verify/refute/arcs";
import { arrange } from "../../verify/refute/arrange";
import { type Classes, layOutClasses } from "../../verify/refute/classes";
import type { Forest } from "../../verify/refute/forest";
import { layOutArcs } from "../../verify/refute/graph";
import { labelPlaces } from "../../verify/refute/negative-cycle";
import type { OffersOf } from "../../verify/refute/offers";
import type { Row } from "../../verify/refute/rows";
import { isSearchable } from "../../verify/refute/searchable";
import { type State, stateOf } from "../../verify/refute/state";
import type { Stage } from "../../verify/stage";
import type { Case } from "../case";
import { type Incoming, incomingArcs } from "./incoming";
import { offersOfModel } from "./offers-of-model";

/** What does not change with limits and plans: the rows as places of a graph, and costs. */
export interface Layout {
  readonly cells: Cells;
  readonly rows: readonly Row[];
  readonly forest: Forest;
  readonly places: number;
  readonly classes: Classes;
  /** Per cell: the place of its innermost row; one more entry, 0, for waiting. */
  readonly placeOf: Int32Array;
  /** Per row number: its place, where it has one. */
  readonly placeOfRow: ReadonlyMap<number, number>;
  /** What people may take. */
  readonly offers: OffersOf;
}

/**
 * Every exchange that a best plan allows, as arcs between rows, with potentials that leave no arc a cost below nothing.
 * A shortest way in it is a cheapest chain of moves; see `searchForBetter`.
 */
export interface Residual {
  readonly layout: Layout;
  readonly state: State;
  readonly arcs: Arcs;
  readonly into: Incoming;
  /** `potential[place * words + word]`. */
  readonly potential: Float64Array;
}

const known = new WeakMap<Case, { readonly residual: Residual | undefined }>();

/** Undefined where ways do not answer: rows cross or hold some people of a post only, or the plan is not the best. Built once. */
export function residualOf(given: Case): Residual | undefined {
  const entry = known.get(given) ?? { residual: openResidual(given, layoutOf(given)) };
  known.set(given, entry);
  return entry.residual;
}

function layoutOf({ model, facts }: Case): Layout | undefined {
  if (!isSearchable(facts)) return undefined;
  const cells = layOutCells(facts);
  const arrangement = arrange(facts, cells);
  if (arrangement.kind !== "nested" || arrangement.kept.length > 0) return undefined;
  const { rows, forest } = arrangement;
  const places = rows.length + 1;
  // Ways are compared by sums of up to three simple ones: a way, and the potentials at its ends.
  const classes = layOutClasses(facts, places * 3);
  if (classes === undefined) return undefined;
  const placeOf = new Int32Array(forest.innermost.length + 1);
  for (const [cell, set] of forest.innermost.entries()) placeOf[cell] = set + 1;
  const placeOfRow = new Map(rows.map(({ number }, set) => [number, set + 1]));
  const offers = offersOfModel(model, facts);
  return { cells, rows, forest, places, classes, placeOf, placeOfRow, offers };
}

/** The residual graph of another plan or other limits in the same layout. */
export function openResidual(stage: Stage, layout: Layout | undefined): Residual | undefined {
  if (layout === undefined) return undefined;
  const { facts, assignment } = stage;
  const { cells, rows, forest, classes, places, offers } = layout;
  const state = stateOf(facts, cells, assignment);
  const isWasteful = stage.granted.some((count, line) => count > state.granted[line]);
  if (isWasteful) return undefined;
  const arrangement = { kind: "nested", rows, forest, kept: [] } as const;
  const arcs = layOutArcs(facts, assignment, cells, state, classes, arrangement, offers);
  const labels = labelPlaces(places, arcs, classes);
  if ("cycle" in labels) return undefined;
  const into = incomingArcs(places, arcs, classes, labels.label);
  return { layout, state, arcs, into, potential: labels.label };
}
