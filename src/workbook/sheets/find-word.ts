import { plainText } from "./plain-text";
import type { Words } from "./words";

/** The value that a word stands for, as it is written or as the document calls it; spaces and width do not matter. */
export function findWord(words: Words, text: string): string | undefined {
  const wanted = plainText(text);
  return words.find((row) => row.some((word) => plainText(word) === wanted))?.[0];
}

/** The word for a value of the document. */
export function wordOf(words: Words, value: unknown): string | undefined {
  return words.find(([known]) => known === value)?.[1];
}
