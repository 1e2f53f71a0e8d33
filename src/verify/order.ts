/**
 * Compares two ids by code point. UTF-16 units already stand in that order, but for the surrogates (0xD800–0xDFFF),
 * which stand for the highest code points: they are moved behind 0xE000–0xFFFF.
 *
 * @returns a negative number, zero or a positive number
 * @example byCodePoint("ﬁ", "😀") // negative, although "ﬁ" > "😀" in JavaScript
 */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  const shared = a.length < b.length ? a.length : b.length;
  let k = 0;
  while (k < shared && a.charCodeAt(k) === b.charCodeAt(k)) k++;
  return k === shared ? a.length - b.length : weight(a.charCodeAt(k)) - weight(b.charCodeAt(k));
}

function weight(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
