import { modelOf } from "../../model/model-of";
import type { Scenario } from "../../model/types";
import type { Plan } from "../../plan/types";
import type { Picture } from "../types";
import { inkFill } from "./inks";
import { legend } from "./legend";
import type { PictureOptions } from "./options";
import { type QuotaPanel, type QuotaRow, quotaPanels } from "./quota-data";
import { element, emptyDrawing, hint, label, namedLabel, pictureWidth, smallFont, svgDocument } from "./svg";
import { textWidth } from "./text-width";
import { typeNames } from "./type-names";
import { type PictureWords, pictureWords } from "./words";

const names = 216;
const left = names + 8;
const rowHeight = 23;
const barHeight = 8;

/**
 * Approved quota (核定编制) of every body before the reforms and after them with what the plan grants, one part for each
 * quota type. Where there are many bodies, those that change most; the others are gathered with their sum, and listed in
 * `notes`.
 *
 * @param plan a plan of this scenario
 * @throws ScenarioError where the scenario is wrong; RangeError where the plan grants to a body that the scenario does not have
 * @example
 * quotaPicture(scenario, result.plan, { language: "en" }).title; // "Quota before and after, body by body"
 */
export function quotaPicture(scenario: Scenario, plan: Plan, options: PictureOptions = {}): Picture {
  const words = pictureWords(options.language);
  const language = options.language ?? "zh";
  const model = modelOf(scenario);
  const panels = quotaPanels(model, plan, words, typeNames(model.scenario, language));
  const { title, empty, change, summary } = words.quota;
  const sums = panels.map(({ type, before, after }) => summary(type, change(before, after)));
  const description = sums.length === 0 ? empty : sums.join(words.semicolon);
  const frame = { id: "quota", language, title, description };
  const svg = panels.length === 0 ? emptyDrawing(frame) : draw(panels, frame, words);
  const notes = panels.flatMap(({ type, rows }) =>
    rows
      .filter(({ members }) => members.length > 0)
      .map(({ name, members }) => words.item(`${type} ${name}`, words.list(members))),
  );
  return { id: "quota", title, description, svg, notes };
}

function draw(
  panels: readonly QuotaPanel[],
  frame: Parameters<typeof emptyDrawing>[0],
  words: PictureWords,
): string {
  const key = legend(
    "quota",
    [
      { ink: "later", text: words.quota.before },
      { ink: "first", text: words.quota.after },
    ],
    0,
    left,
  );
  const alone = panels.flatMap(({ rows }) => rows.filter(({ members }) => members.length === 0));
  const widest = Math.max(
    ...panels.flatMap(({ rows }) => rows.map((row) => textWidth(changeOf(row, words)))),
  );
  const most = Math.max(...alone.flatMap(({ before, after }) => [before, after]));
  const scale = (pictureWidth - left - 10 - widest * smallFont) / most;
  const body = [...key.markup];
  let y = key.height;
  for (const panel of panels) {
    const head = words.quota.summary(panel.type, words.quota.change(panel.before, panel.after));
    y += 8;
    body.push(label({ x: 0, middle: y + 12, text: head, bold: true }));
    y += 26;
    for (const row of panel.rows) {
      body.push(...rowOf(row, y, scale, words));
      y += rowHeight;
    }
  }
  body.push(element("line", { x1: left, x2: left, y1: key.height + 34, y2: y, stroke: "#444" }));
  return svgDocument({ ...frame, height: Math.ceil(y + 6), body });
}

/** Two bars, the old quota above the new one, and the numbers behind the longer one. A gathered row has numbers only. */
function rowOf(row: QuotaRow, top: number, scale: number, words: PictureWords): string[] {
  const middle = top + rowHeight / 2;
  const said = changeOf(row, words);
  const isAlone = row.members.length === 0;
  const length = isAlone ? Math.max(row.before, row.after) * scale : 0;
  const full = words.item(row.name, isAlone ? said : words.list(row.members));
  const bar = (count: number, y: number, ink: "later" | "first"): string =>
    element(
      "rect",
      {
        x: left,
        y,
        width: count * scale,
        height: barHeight,
        fill: inkFill("quota", ink),
        stroke: "#08306b",
        "stroke-width": 0.5,
      },
      hint(full),
    );
  return [
    namedLabel(
      { x: names, middle, text: row.name, anchor: "end", size: 12, ...(isAlone ? {} : { hint: full }) },
      "",
      0,
      names,
    ),
    ...(isAlone
      ? [bar(row.before, middle - barHeight - 0.5, "later"), bar(row.after, middle + 0.5, "first")]
      : []),
    label({ x: left + length + 6, middle, text: said, size: smallFont, hint: full }),
  ];
}

function changeOf({ before, after }: QuotaRow, words: PictureWords): string {
  return words.quota.change(before, after);
}
