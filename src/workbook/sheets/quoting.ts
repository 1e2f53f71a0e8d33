/** Says in a cell that there is none, which is not the same as saying nothing. */
export const noneMark = "（无）";

/** What a cell says after spaces around it and quotation marks are taken away. */
export interface Written {
  readonly text: string;
  /** Stood between quotation marks: text to the letter, never a mark, a number or 是/否. */
  readonly quoted: boolean;
}

/**
 * Reads a cell of text. Spaces around it mean nothing. Text between `"` and `"` is a string of JSON and is taken to the
 * letter; where it is none, the quotation marks belong to the text.
 */
export function unquoted(cell: string): Written {
  const text = cell.trim();
  if (text.length >= 2 && text.startsWith('"') && text.endsWith('"')) {
    const inner = fromJson(text);
    if (inner !== undefined) return { text: inner, quoted: true };
  }
  return { text, quoted: false };
}

/** Whether a cell says `（无）`; half-width brackets will do. */
export function isNoneMark({ text, quoted }: Written): boolean {
  return !quoted && (text === noneMark || text === "(无)");
}

/** A text as it has to be written in a cell for {@link unquoted} to give it back to the letter. */
export function quotedWhereNeeded(text: string): string {
  const read = unquoted(text);
  const survives = read.text === text && !read.quoted && text !== "" && !isNoneMark(read);
  return survives && !fragile.test(text) ? text : quotedText(text);
}

/** What files change or cannot hold: tabs, carriage returns, and what XML has no room for. */
const fragile = /[\t\r\ufffe\uffff]/u;

/** A text as a string of JSON, with what files cannot hold escaped. */
export function quotedText(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\ufffe\uffff]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
  );
}

/** What would be read as the end of an entry, or as the start of a quoted one. */
const mixesUp = /^"|[、，,；;\n]/u;
const quotedEntry = /\s*("(?:[^"\\]|\\.)*")\s*(?=[、，,；;\n]|$)/uy;
const plainEntry = /[^、，,；;\n]*/uy;

/** The entries of a cell that lists several, with 、，；, ; or a line break between them. Empty ones are none. */
export function listEntries(cell: string): Written[] {
  const entries: Written[] = [];
  for (let at = 0; at <= cell.length; at++) {
    quotedEntry.lastIndex = at;
    const [all, quoted] = quotedEntry.exec(cell) ?? [];
    const inner = quoted === undefined ? undefined : fromJson(quoted);
    if (all !== undefined && inner !== undefined) {
      entries.push({ text: inner, quoted: true });
      at += all.length;
      continue;
    }
    plainEntry.lastIndex = at;
    const plain = plainEntry.exec(cell)?.[0] ?? "";
    if (plain.trim() !== "") entries.push({ text: plain.trim(), quoted: false });
    at += plain.length;
  }
  return entries;
}

/** Entries as {@link listEntries} reads them; each was written as a cell of its own before. */
export function listCell(entries: readonly string[]): string {
  return entries
    .map((entry) => (mixesUp.test(entry) && !unquoted(entry).quoted ? quotedText(entry) : entry))
    .join("、");
}

function fromJson(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
