import type { Language } from "./types";

/** Picks the words of one language. */
export type Say = (zh: string, en: string) => string;

/** @example sayIn("en")("单位", "body") // "body" */
export function sayIn(language: Language): Say {
  return language === "en" ? (_, en) => en : (zh) => zh;
}

/** A list within a sentence. @example listIn("zh", ["甲", "乙"]) // "甲、乙" */
export function listIn(language: Language, items: readonly string[]): string {
  return items.join(language === "en" ? ", " : "、");
}

/** A number of people. @example peopleIn("en", 1) // "1 person" */
export function peopleIn(language: Language, count: number): string {
  if (language === "zh") return `${count}人`;
  return count === 1 ? "1 person" : `${count} people`;
}
