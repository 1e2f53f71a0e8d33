import type { Network } from "../../../../src/engine/network/types";

export interface Draft {
  readonly nodes: number;
  readonly levels: number;
  readonly arcs: readonly DraftArc[];
  /** Per person, their alternatives. */
  readonly people: readonly (readonly DraftAlternative[])[];
}

export interface DraftArc {
  readonly tail: number;
  readonly head: number;
  readonly lower?: number;
  readonly upper: number;
  /** Missing levels cost 0. */
  readonly cost?: readonly number[];
}

export interface DraftAlternative {
  readonly node: number;
  readonly cost?: readonly number[];
}

/** A network from a readable form. Equal costs of alternatives become one cost class. */
export function buildNetwork(draft: Draft): Network {
  const { levels } = draft;
  const padded = (cost: readonly number[] = []): number[] =>
    Array.from({ length: levels }, (_, level) => cost[level] ?? 0);
  const classes = new Map<string, number>();
  const classCost: number[] = [];
  const classOf = (cost: readonly number[] | undefined): number => {
    const vector = padded(cost);
    const key = vector.join();
    const known = classes.get(key);
    if (known !== undefined) return known;
    classes.set(key, classes.size);
    classCost.push(...vector);
    return classes.size - 1;
  };
  const start = [0];
  for (const person of draft.people) start.push(start[start.length - 1] + person.length);
  const alternatives = draft.people.flat();
  return {
    nodes: draft.nodes,
    people: draft.people.length,
    levels,
    start: Int32Array.from(start),
    node: Int32Array.from(alternatives, (one) => one.node),
    costClass: Int32Array.from(alternatives, (one) => classOf(one.cost)),
    classCost: Float64Array.from(classCost),
    tail: Int32Array.from(draft.arcs, (arc) => arc.tail),
    head: Int32Array.from(draft.arcs, (arc) => arc.head),
    lower: Float64Array.from(draft.arcs, (arc) => arc.lower ?? 0),
    upper: Float64Array.from(draft.arcs, (arc) => arc.upper),
    arcCost: Float64Array.from(draft.arcs.flatMap((arc) => padded(arc.cost))),
  };
}
