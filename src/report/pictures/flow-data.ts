import type { Model } from "../../model/types";
import type { Plan } from "../../plan/types";
import { bodyLabels } from "./body-labels";
import { type Gathering, gather } from "./gather";
import { journeysOf } from "./journeys";
import type { PictureWords } from "./words";

/** How many bodies one side shows by themselves or gathered; those who wait stand apart. */
const limit = 22;

/** One bar of a side. */
export interface FlowNode {
  readonly name: string;
  readonly people: number;
  /** Every body of a gathered bar, with its people. */
  readonly members: readonly string[];
  readonly kind: "body" | "gathered" | "waiting";
}

/** People who go from one bar to another; `settled` are those in the body that theirs became. */
export interface FlowLink {
  readonly from: number;
  readonly to: number;
  readonly ink: "settled" | "moved" | "waiting";
  readonly people: number;
}

export interface Flow {
  readonly sources: readonly FlowNode[];
  readonly targets: readonly FlowNode[];
  /** By source, target, ink. Σ people = Σ of the sources = Σ of the targets. */
  readonly links: readonly FlowLink[];
}

const inks = ["settled", "moved", "waiting"] as const;

/** From the bodies that affected people come from to where they went, largest first, small ones gathered. */
export function flowOf(model: Model, plan: Plan, words: PictureWords): Flow {
  const labels = bodyLabels(model);
  const journeys = journeysOf(model, plan).filter(({ affected }) => affected);
  const source = sideOf(journeys.map(({ origin }) => origin));
  const target = sideOf(journeys.map(({ body }) => body));
  const width = target.size;
  const counts = new Map<number, number>();
  for (const { origin, body, atHome } of journeys) {
    const ink = body < 0 ? 2 : atHome ? 0 : 1;
    const key = (source.at(origin) * width + target.at(body)) * inks.length + ink;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const links = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([key, people]) => {
      const pair = Math.floor(key / inks.length);
      return { from: Math.floor(pair / width), to: pair % width, ink: inks[key % inks.length], people };
    });
  return { sources: nodesOf(source, labels, words), targets: nodesOf(target, labels, words), links };
}

interface Side extends Gathering<readonly [body: number, people: number]> {
  readonly waiting: number;
  readonly size: number;
  /** The bar of a body; −1 is the body of those who wait. */
  at(body: number): number;
}

function sideOf(bodies: readonly number[]): Side {
  const counts = new Map<number, number>();
  for (const body of bodies) counts.set(body, (counts.get(body) ?? 0) + 1);
  const waiting = counts.get(-1) ?? 0;
  counts.delete(-1);
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const { shown, rest } = gather(ordered, limit);
  const positions = new Map(shown.map(([body], position) => [body, position]));
  const gathered = shown.length;
  const last = gathered + (rest.length > 0 ? 1 : 0);
  return {
    shown,
    rest,
    waiting,
    size: last + (waiting > 0 ? 1 : 0),
    at: (body) => (body < 0 ? last : (positions.get(body) ?? gathered)),
  };
}

function nodesOf({ shown, rest, waiting }: Side, labels: readonly string[], words: PictureWords): FlowNode[] {
  const nodes: FlowNode[] = shown.map(([body, people]) => ({
    name: labels[body],
    people,
    members: [],
    kind: "body",
  }));
  if (rest.length > 0) {
    nodes.push({
      name: words.others(rest.length),
      people: rest.reduce((sum, [, people]) => sum + people, 0),
      members: rest.map(([body, people]) => `${labels[body]} ${words.people(people)}`),
      kind: "gathered",
    });
  }
  if (waiting > 0) nodes.push({ name: words.flow.waiting, people: waiting, members: [], kind: "waiting" });
  return nodes;
}
