import type { Network } from "../../../../src/engine/network/types";
import { buildNetwork, type DraftAlternative, type DraftArc } from "./build-network";
import type { Seeded } from "./seeded";

export interface Sizes {
  readonly people: number;
  readonly nodes: number;
  /** Arcs besides the tree that lets every place reach the root. */
  readonly moreArcs: number;
  readonly levels: number;
  readonly alternatives: number;
  readonly capacity: number;
  /** Largest distance of a cost from 0. */
  readonly cost: number;
  readonly lowerBounds: number;
  /** Probability that an alternative cannot be taken. */
  readonly barred: number;
}

/** A network of any shape: a random tree to the root, arcs across it both ways and in parallel, loops included. */
export function randomNetwork(random: Seeded, sizes: Sizes): Network {
  const cost = (): number[] =>
    Array.from({ length: sizes.levels }, () =>
      random.chance(0.4) ? 0 : random.between(-sizes.cost, sizes.cost),
    );
  const arc = (tail: number, head: number): DraftArc => {
    const upper = random.between(0, sizes.capacity);
    const lower = random.chance(sizes.lowerBounds) ? random.between(0, upper) : 0;
    return { tail, head, lower, upper, cost: cost() };
  };
  const arcs: DraftArc[] = [];
  for (let node = 1; node < sizes.nodes; node++) arcs.push(arc(node, random.between(0, node - 1)));
  for (let k = 0; k < sizes.moreArcs; k++) {
    const copied =
      arcs.length > 0 && random.chance(0.4) ? arcs[random.between(0, arcs.length - 1)] : undefined;
    const ends = copied ?? {
      tail: random.between(0, sizes.nodes - 1),
      head: random.between(0, sizes.nodes - 1),
    };
    arcs.push(arc(ends.tail, ends.head));
  }
  const people = Array.from({ length: sizes.people }, () =>
    Array.from({ length: random.between(1, sizes.alternatives) }, (): DraftAlternative => {
      const node = random.chance(sizes.barred) ? -1 : random.between(0, sizes.nodes - 1);
      return { node, cost: cost() };
    }),
  );
  return buildNetwork({ nodes: sizes.nodes, levels: sizes.levels, arcs, people });
}
