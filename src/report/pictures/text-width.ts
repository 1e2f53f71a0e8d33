/** Chinese, Japanese and Korean characters, their punctuation, full-width forms, and pictographs: one em each. */
const wide =
  /[\u1100-\u115f\u2014-\u2027\u2030-\u206f\u2190-\u2bff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\ufffd]|[\u{10000}-\u{10ffff}]/u;
const broad = /[A-Z@%&+=<>~#MWmw]/;
const none = /\p{Mark}|\u200d|\ufe0f/u;

/**
 * How wide a text is at most, near enough, in em: a Chinese character 1, a broad Latin letter 0.8, any other 0.58. Without
 * a browser nobody knows which font will be there, so this leaves some room.
 *
 * @example textWidth("局 A") // 2.38
 */
export function textWidth(text: string): number {
  let hundredths = 0;
  for (const character of text) hundredths += widthOf(character);
  return hundredths / 100;
}

function widthOf(character: string): number {
  if (wide.test(character)) return 100;
  if (none.test(character)) return 0;
  return broad.test(character) ? 80 : 58;
}

/**
 * A text that is no wider than so many em: cut off, with … at its end, where it is wider.
 *
 * @example shortened("机关事务服务中心", 5) // "机关事务…"
 */
export function shortened(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (textWidth(`${kept}${character}…`) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
