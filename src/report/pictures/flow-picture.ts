import { modelOf } from "../../model/model-of";
import type { Scenario } from "../../model/types";
import type { Plan } from "../../plan/types";
import type { Picture } from "../types";
import { type Flow, type FlowNode, flowOf } from "./flow-data";
import { flowLayout, type PlacedLink, type PlacedNode } from "./flow-layout";
import { inkFill, inkPatterns } from "./inks";
import { legend } from "./legend";
import type { PictureOptions } from "./options";
import {
  decimal,
  element,
  emptyDrawing,
  fontSize,
  hint,
  label,
  namedLabel,
  pictureWidth,
  svgDocument,
} from "./svg";
import { textWidth } from "./text-width";
import { type PictureWords, pictureWords } from "./words";

const names = 216;
const bar = 12;
const space = 8;
const leftBar = names + space;
const rightBar = pictureWidth - names - space - bar;
const inks = ["settled", "moved", "waiting"] as const;

/**
 * From the bodies that affected people come from to where they went (Sankey with two sides): bands are as thick as their
 * people are many; those in the body that theirs became, those who moved and those who wait look different. Of more than
 * 22 bodies on one side the smallest are gathered, listed in full in a hint and in `notes`.
 *
 * @param plan a plan of this scenario
 * @throws ScenarioError where the scenario is wrong; RangeError where the plan is not one of this scenario
 * @example
 * flowPicture(scenario, result.plan).description; // "涉改人员共4人：留在承接机构1人，分流到其他机构2人，待安置1人。"
 */
export function flowPicture(scenario: Scenario, plan: Plan, options: PictureOptions = {}): Picture {
  const words = pictureWords(options.language);
  const language = options.language ?? "zh";
  const flow = flowOf(modelOf(scenario), plan, words);
  const { title } = words.flow;
  const description = descriptionOf(flow, words);
  const frame = { id: "flow", language, title, description };
  const notes = [...flow.sources, ...flow.targets]
    .filter(({ kind }) => kind === "gathered")
    .map(({ name, members }) => words.item(name, words.list(members)));
  const svg = flow.links.length === 0 ? emptyDrawing(frame) : draw(flow, frame, words);
  return { id: "flow", title, description, svg, notes };
}

function descriptionOf({ links }: Flow, words: PictureWords): string {
  if (links.length === 0) return words.flow.nobody;
  const count = (ink: (typeof inks)[number] | undefined): number =>
    links.reduce((sum, link) => sum + (ink === undefined || link.ink === ink ? link.people : 0), 0);
  return words.flow.summary(count(undefined), count("settled"), count("moved"), count("waiting"));
}

function draw(flow: Flow, frame: Parameters<typeof emptyDrawing>[0], words: PictureWords): string {
  const used = inks.filter((ink) => flow.links.some((link) => link.ink === ink));
  const key = legend(
    "flow",
    used.map((ink) => ({ ink, text: words.flow[ink] })),
    0,
  );
  const middle = key.height + 14;
  const layout = flowLayout(flow, middle + 16);
  const body = [
    ...key.markup,
    label({ x: names, middle, text: words.flow.from, anchor: "end", bold: true }),
    label({ x: pictureWidth - names, middle, text: words.flow.to, bold: true }),
    ...layout.links.map((link) => band(link, layout.sources, layout.targets, words)),
    ...layout.sources.flatMap((node) => side(node, "left", words)),
    ...layout.targets.flatMap((node) => side(node, "right", words)),
  ];
  const height = Math.ceil(middle + 16 + layout.height + 8);
  return svgDocument({ ...frame, height, definitions: inkPatterns("flow", used), body });
}

function band(
  { from, to, ink, people, fromTop, toTop, height }: PlacedLink,
  sources: readonly PlacedNode[],
  targets: readonly PlacedNode[],
  words: PictureWords,
): string {
  const start = leftBar + bar;
  const half = decimal((start + rightBar) / 2);
  const [a, b, c, d] = [fromTop, toTop, toTop + height, fromTop + height].map(decimal);
  const path = `M${start} ${a}C${half} ${a} ${half} ${b} ${rightBar} ${b}V${c}C${half} ${c} ${half} ${d} ${start} ${d}Z`;
  const said = words.flow.step(sources[from].name, targets[to].name, words.people(people));
  return element("path", { d: path, fill: inkFill("flow", ink), "fill-opacity": 0.6 }, hint(said));
}

function side(node: PlacedNode, at: "left" | "right", words: PictureWords): string[] {
  const isLeft = at === "left";
  const area = { x: isLeft ? leftBar : rightBar, y: node.top, width: bar, height: Math.max(node.height, 1) };
  const tail = ` ${words.people(node.people)}`;
  const one = {
    x: isLeft ? names : pictureWidth - names,
    middle: node.top + node.height / 2,
    text: node.name,
    ...(isLeft ? { anchor: "end" as const } : {}),
    ...(node.kind === "gathered" ? { hint: words.list(node.members) } : {}),
  };
  return [
    element("rect", { ...area, fill: "#333" }, hint(hintOf(node, words))),
    node.kind === "gathered"
      ? label({ ...one, text: `${node.name}${tail}` })
      : namedLabel(one, tail, textWidth(tail), names - fontSize / 2),
  ];
}

function hintOf({ name, people, members }: FlowNode, words: PictureWords): string {
  return words.item(name, members.length === 0 ? words.people(people) : words.list(members));
}
