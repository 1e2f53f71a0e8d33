import { modelOf } from "../../model/model-of";
import type { Scenario } from "../../model/types";
import type { Plan } from "../../plan/types";
import type { Picture } from "../types";
import { type ChoicesRow, choicesRows, outcomes } from "./choices-data";
import { inkFill, inkPatterns, isDark, isPattern } from "./inks";
import { legend } from "./legend";
import type { PictureOptions } from "./options";
import { element, emptyDrawing, hint, label, namedLabel, pictureWidth, smallFont, svgDocument } from "./svg";
import { textWidth } from "./text-width";
import { type PictureWords, pictureWords } from "./words";

const names = 216;
const left = names + 8;
const rowHeight = 24;
const barHeight = 17;

/**
 * Which share of the people of each body of origin got their first, second, third or a later choice, stayed, were placed
 * by adjustment or directed, or wait; all people in the first row. Numbers stand in the bars where there is room. Of more
 * than 28 bodies the smallest are gathered, and listed in `notes`.
 *
 * @param plan a plan of this scenario
 * @throws ScenarioError where the scenario is wrong; RangeError where the plan is not one of this scenario
 * @example
 * choicesPicture(scenario, result.plan).svg.startsWith("<svg "); // true
 */
export function choicesPicture(scenario: Scenario, plan: Plan, options: PictureOptions = {}): Picture {
  const words = pictureWords(options.language);
  const language = options.language ?? "zh";
  const rows = choicesRows(modelOf(scenario), plan, words);
  const { title, nobody } = words.share;
  const description =
    rows.length === 0 ? nobody : words.item(words.people(rows[0].people), saidOf(rows[0], words));
  const frame = { id: "choices", language, title, description };
  const svg = rows.length === 0 ? emptyDrawing(frame) : draw(rows, frame, words);
  const notes = rows
    .filter(({ members }) => members.length > 0)
    .map(({ name, members }) => words.item(name, words.list(members)));
  return { id: "choices", title, description, svg, notes };
}

function saidOf({ counts }: ChoicesRow, words: PictureWords): string {
  return words.list(
    outcomes.flatMap((outcome, k) =>
      counts[k] > 0 ? [`${words.choices[outcome]} ${words.people(counts[k])}`] : [],
    ),
  );
}

function draw(
  rows: readonly ChoicesRow[],
  frame: Parameters<typeof emptyDrawing>[0],
  words: PictureWords,
): string {
  const used = outcomes.filter((_, k) => rows[0].counts[k] > 0);
  const key = legend(
    "choices",
    used.map((ink) => ({ ink, text: words.choices[ink] })),
    0,
  );
  const totals = Math.max(...rows.map(({ people }) => textWidth(words.people(people)))) * smallFont;
  const width = pictureWidth - left - 8 - totals;
  const top = key.height + 6;
  const body = [
    ...key.markup,
    ...rows.flatMap((row, k) => rowOf(row, top + k * rowHeight + (k > 0 ? 6 : 0), width, words)),
  ];
  const height = Math.ceil(top + rows.length * rowHeight + 12);
  return svgDocument({ ...frame, height, definitions: inkPatterns("choices", used), body });
}

function rowOf(row: ChoicesRow, top: number, width: number, words: PictureWords): string[] {
  const middle = top + rowHeight / 2;
  const { name, people, members } = row;
  const full = words.list(members);
  const parts: string[] = [];
  let x = left;
  outcomes.forEach((ink, k) => {
    const count = row.counts[k];
    if (count === 0) return;
    const own = (count / people) * width;
    const area = {
      x,
      y: middle - barHeight / 2,
      width: own,
      height: barHeight,
      fill: inkFill("choices", ink),
      stroke: "#333",
      "stroke-width": 0.5,
    };
    const said = words.item(name, `${words.choices[ink]} ${words.people(count)}`);
    parts.push(element("rect", area, hint(said)));
    const text = String(count);
    if (textWidth(text) * smallFont + 4 <= own) {
      const look = isDark(ink) ? { fill: "#fff" } : { edged: isPattern(ink) };
      parts.push(label({ x: x + own / 2, middle, text, anchor: "middle", size: smallFont, ...look }));
    }
    x += own;
  });
  const all = row.members.length === 0 ? {} : { hint: full };
  return [
    namedLabel({ x: names, middle, text: name, anchor: "end", size: 12, ...all }, "", 0, names),
    ...parts,
    label({ x: left + width + 8, middle, text: words.people(people), size: smallFont }),
  ];
}
