import { plainText } from "./plain-text";

/** Longer texts are not compared. */
const longest = 40;
/** Texts beyond this many are not looked at. */
const most = 2000;

/**
 * The text that is nearest to what was written, where one is near: at most a third of the characters differ, or one
 * contains the other.
 */
export function nearest(written: string, texts: Iterable<string>): string | undefined {
  const wanted = plainText(written.slice(0, 4 * longest));
  if (wanted === "" || wanted.length > longest) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  let seen = 0;
  for (const text of texts) {
    if (seen++ >= most) break;
    if (text.length > longest) continue;
    const other = plainText(text);
    const contains =
      wanted.length > 1 && other.length > 1 && (other.includes(wanted) || wanted.includes(other));
    const distance = contains ? 1 : distanceBetween(wanted, other, least);
    if (distance < least) [best, least] = [text, distance];
  }
  return best;
}

/** Characters to be put in, left out or changed; at least `limit` where it is not less. */
function distanceBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + change));
    }
    row = next;
  }
  return row[b.length];
}
