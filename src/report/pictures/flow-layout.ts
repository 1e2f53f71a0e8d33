import type { Flow, FlowLink, FlowNode } from "./flow-data";
import { flowOrder, places } from "./flow-order";
import { fontSize, lineHeight } from "./svg";

/** A bar has room for its label, however few its people. */
const slot = fontSize * lineHeight + 2;
const gap = 5;
/** What all people together take up, and one person at most, in pixels. */
const allPeople = 340;
const onePerson = 16;

export interface PlacedNode extends FlowNode {
  readonly top: number;
  readonly height: number;
}

/** A band between the two sides, with where it begins and ends. */
export interface PlacedLink extends FlowLink {
  readonly fromTop: number;
  readonly toTop: number;
  readonly height: number;
}

export interface FlowLayout {
  readonly sources: readonly PlacedNode[];
  readonly targets: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  readonly height: number;
}

/** Where every bar and band stands, from `top` down; the shorter side is spread over the height of the longer one. */
export function flowLayout(flow: Flow, top: number): FlowLayout {
  const people = flow.sources.reduce((sum, node) => sum + node.people, 0);
  const unit = Math.min(onePerson, allPeople / people);
  const order = flowOrder(flow);
  const height = Math.max(heightOf(flow.sources, unit), heightOf(flow.targets, unit));
  const sources = placed(flow.sources, order.sources, unit, top, height);
  const targets = placed(flow.targets, order.targets, unit, top, height);
  return { sources, targets, links: bands(flow, order, sources, targets, unit), height };
}

function heightOf(nodes: readonly FlowNode[], unit: number): number {
  return nodes.reduce((sum, { people }) => sum + Math.max(slot, people * unit) + gap, -gap);
}

function placed(
  nodes: readonly FlowNode[],
  order: readonly number[],
  unit: number,
  top: number,
  height: number,
): PlacedNode[] {
  const spare = (height - heightOf(nodes, unit)) / nodes.length;
  const result: PlacedNode[] = nodes.map((node) => ({ ...node, top: 0, height: 0 }));
  let y = top + spare / 2;
  for (const node of order) {
    const own = nodes[node].people * unit;
    const room = Math.max(slot, own);
    result[node] = { ...nodes[node], top: y + (room - own) / 2, height: own };
    y += room + gap + spare;
  }
  return result;
}

/** Bands leave a bar in the order of where they arrive, and arrive in the order of where they come from. */
function bands(
  { links }: Flow,
  order: { readonly sources: readonly number[]; readonly targets: readonly number[] },
  sources: readonly PlacedNode[],
  targets: readonly PlacedNode[],
  unit: number,
): PlacedLink[] {
  const left = places(order.sources);
  const right = places(order.targets);
  const fromTops = stacked(
    links,
    sources,
    (link) => link.from,
    (a, b) => right[a.to] - right[b.to],
    unit,
  );
  const toTops = stacked(
    links,
    targets,
    (link) => link.to,
    (a, b) => left[a.from] - left[b.from],
    unit,
  );
  return links.map((link, k) => ({
    ...link,
    fromTop: fromTops[k],
    toTop: toTops[k],
    height: link.people * unit,
  }));
}

function stacked(
  links: readonly FlowLink[],
  nodes: readonly PlacedNode[],
  nodeOf: (link: FlowLink) => number,
  compare: (a: FlowLink, b: FlowLink) => number,
  unit: number,
): number[] {
  const next = nodes.map(({ top }) => top);
  const tops = links.map(() => 0);
  const order = links.map((_, k) => k).sort((a, b) => compare(links[a], links[b]) || a - b);
  for (const k of order) {
    const node = nodeOf(links[k]);
    tops[k] = next[node];
    next[node] += links[k].people * unit;
  }
  return tops;
}
