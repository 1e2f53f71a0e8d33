import type { Flow, FlowNode } from "./flow-data";

const sweeps = 8;

/**
 * In which order the bars of both sides stand so that few bands cross: again and again every bar goes to the mean
 * position of its partners, and the order with the fewest crossings of people is kept. Gathered bars and those who wait
 * stay at the end. The same flow gives the same order.
 */
export function flowOrder(flow: Flow): {
  readonly sources: readonly number[];
  readonly targets: readonly number[];
} {
  let sources = flow.sources.map((_, node) => node);
  let targets = flow.targets.map((_, node) => node);
  let best = { sources, targets, crossings: Number.POSITIVE_INFINITY };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    targets = byPartners(
      targets,
      flow.targets,
      sources,
      flow.links.map(({ to, from, people }) => ({ own: to, other: from, people })),
    );
    const crossings = crossingsOf(flow, sources, targets);
    if (crossings < best.crossings) best = { sources, targets, crossings };
    sources = byPartners(
      sources,
      flow.sources,
      targets,
      flow.links.map(({ to, from, people }) => ({ own: from, other: to, people })),
    );
  }
  return best;
}

function byPartners(
  order: readonly number[],
  nodes: readonly FlowNode[],
  others: readonly number[],
  links: readonly { readonly own: number; readonly other: number; readonly people: number }[],
): number[] {
  const positions = places(others);
  const sums = nodes.map(() => 0);
  for (const { own, other, people } of links) sums[own] += positions[other] * people;
  const mean = (node: number): number => sums[node] / nodes[node].people;
  const fixed = (node: number): number => ["body", "gathered", "waiting"].indexOf(nodes[node].kind);
  const now = places(order);
  return [...order].sort((a, b) => fixed(a) - fixed(b) || mean(a) - mean(b) || now[a] - now[b]);
}

/** Pairs of people whose bands cross. */
function crossingsOf({ links }: Flow, sources: readonly number[], targets: readonly number[]): number {
  const left = places(sources);
  const right = places(targets);
  let crossings = 0;
  for (const a of links)
    for (const b of links)
      if (left[a.from] < left[b.from] && right[a.to] > right[b.to]) crossings += a.people * b.people;
  return crossings;
}

/** The position of every node. */
export function places(order: readonly number[]): number[] {
  const positions = new Array<number>(order.length).fill(0);
  order.forEach((node, position) => {
    positions[node] = position;
  });
  return positions;
}
