/**
 * A text as it is compared where a name was not written to the letter: full-width letters, digits and punctuation as
 * ordinary ones (Unicode NFKC), without any spaces, small letters.
 *
 * @example plainText("张　伟（ＡＢ）") // "张伟(ab)"
 */
export function plainText(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s+/gu, "").toLowerCase();
}
