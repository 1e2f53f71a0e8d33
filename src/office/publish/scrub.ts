/** What stands in place of a name that is not published. */
const mask = "***";

/**
 * A function that takes names out of texts. A name is found wherever it stands, but not as a part of a longer run of
 * Latin letters and digits: `b1` is not in `b10`. Names of one character are left, they name nobody.
 * Time per text: its length times the number of different lengths of names.
 */
export function scrubber(names: Iterable<string>): (text: string) => string {
  const byLength = new Map<number, Set<string>>();
  for (const name of names) {
    if (name.length < 2) continue;
    const same = byLength.get(name.length);
    if (same === undefined) byLength.set(name.length, new Set([name]));
    else same.add(name);
  }
  const lengths = [...byLength.keys()].sort((a, b) => b - a);
  const lengthAt = (text: string, start: number): number => {
    for (const length of lengths) {
      const end = start + length;
      if (end > text.length || byLength.get(length)?.has(text.slice(start, end)) !== true) continue;
      if (!isInsideWord(text, start) && !isInsideWord(text, end)) return length;
    }
    return 0;
  };
  return (text) => {
    let scrubbed = "";
    for (let k = 0; k < text.length; ) {
      const length = lengthAt(text, k);
      scrubbed += length > 0 ? mask : text[k];
      k += Math.max(length, 1);
    }
    return scrubbed;
  };
}

/** True where Latin letters or digits stand on both sides of a position. */
function isInsideWord(text: string, position: number): boolean {
  return /[0-9A-Za-z]/.test(text[position - 1] ?? "") && /[0-9A-Za-z]/.test(text[position] ?? "");
}
