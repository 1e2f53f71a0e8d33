import { findWord } from "../sheets/find-word";
import type { Written } from "../sheets/quoting";
import { yesNoWords } from "../sheets/words";

/**
 * A fact told by how it looks: 是/否 is a truth value, digits are a whole number, everything else is a text. What stands
 * between quotation marks, digits with leading zeros and numbers too large to be exact are texts.
 */
export function factOf({ text, quoted }: Written): string | number | boolean {
  if (quoted) return text;
  if (/^(?:0|-?[1-9]\d{0,15})$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
  return text === "是" || text === "否" ? findWord(yesNoWords, text) === "yes" : text;
}
