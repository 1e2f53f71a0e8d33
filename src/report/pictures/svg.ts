import type { Language } from "../types";
import { escapeXml } from "./escape-xml";
import { shortened } from "./text-width";

/** A width that fits an A4 page between its margins with letters of legible size. All pictures have it. */
export const pictureWidth = 760;
export const fontSize = 13;
export const smallFont = 11;
/** Height of a line of text in fonts with Chinese characters, in em: lines closer than that would touch. */
export const lineHeight = 1.45;

const fonts =
  "Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, Microsoft YaHei, PingFang SC, SimHei, WenQuanYi Zen Hei, Arial, sans-serif";

export type Attributes = Readonly<Record<string, string | number>>;

/** An element with its attributes escaped and its numbers to two decimals; children are markup. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === "number" ? decimal(value) : escapeXml(value)}"`,
  );
  const head = `<${name}${written.join("")}`;
  return children.length === 0 ? `${head}/>` : `${head}>${children.join("")}</${name}>`;
}

/** At most two decimals, the same everywhere; never an exponent or a minus before zero. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** What a pointer shows over the element that it stands in. */
export function hint(text: string): string {
  return `<title>${escapeXml(text)}</title>`;
}

/** One line of text, centred on `middle`. */
export interface Label {
  readonly x: number;
  readonly middle: number;
  readonly text: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  /** A white edge, for letters on a pattern. */
  readonly edged?: boolean;
  /** What a pointer shows. */
  readonly hint?: string;
}

export function label(one: Label): string {
  const size = one.size ?? fontSize;
  const attributes: Attributes = {
    x: one.x,
    y: one.middle + size * 0.36,
    ...(one.anchor === undefined || one.anchor === "start" ? {} : { "text-anchor": one.anchor }),
    ...(size === fontSize ? {} : { "font-size": size }),
    ...(one.bold === true ? { "font-weight": 600 } : {}),
    ...(one.fill === undefined ? {} : { fill: one.fill }),
    ...(one.edged === true ? { stroke: "#fff", "stroke-width": 3, "paint-order": "stroke" } : {}),
  };
  return element("text", attributes, one.hint === undefined ? "" : hint(one.hint), escapeXml(one.text));
}

/** A name and what follows it, in so many pixels: the name is shortened where it must be, and then shown in full as a hint. */
export function namedLabel(one: Label, tail: string, tailWidth: number, width: number): string {
  const name = shortened(one.text, width / (one.size ?? fontSize) - tailWidth);
  const text = `${name}${tail}`;
  return label(name === one.text ? { ...one, text } : { ...one, text, hint: one.hint ?? one.text });
}

export interface Drawing {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly height: number;
  /** Patterns and the like. */
  readonly definitions?: string;
  readonly body: readonly string[];
}

/** The whole document: as wide as every picture, with its title and description for those who cannot see it. */
export function svgDocument(drawing: Drawing): string {
  const { id, language, title, description, height } = drawing;
  const names = { title: `bianzhi-${id}-title`, description: `bianzhi-${id}-description` };
  const attributes: Attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width: pictureWidth,
    height,
    viewBox: `0 0 ${pictureWidth} ${decimal(height)}`,
    role: "img",
    "aria-labelledby": `${names.title} ${names.description}`,
    lang: language === "zh" ? "zh-CN" : "en",
    "font-family": fonts,
    "font-size": fontSize,
    fill: "#1a1a1a",
  };
  const parts = [
    element("title", { id: names.title }, escapeXml(title)),
    element("desc", { id: names.description }, escapeXml(description)),
    ...(drawing.definitions === undefined ? [] : [element("defs", {}, drawing.definitions)]),
    element("rect", { width: pictureWidth, height, fill: "#fff" }),
    ...drawing.body,
  ];
  return element("svg", attributes, `\n${parts.join("\n")}\n`);
}

/** A picture of which there is nothing to show but the words that say so. */
export function emptyDrawing(drawing: Omit<Drawing, "height" | "body">): string {
  const { title, description } = drawing;
  const height = 96;
  const frame = { x: 0.5, y: 0.5, width: pictureWidth - 1, height: height - 1, fill: "none", stroke: "#999" };
  return svgDocument({
    ...drawing,
    height,
    body: [
      element("rect", frame),
      label({ x: pictureWidth / 2, middle: 32, text: title, anchor: "middle", bold: true }),
      label({ x: pictureWidth / 2, middle: 62, text: description, anchor: "middle" }),
    ],
  });
}
