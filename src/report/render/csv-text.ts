/** What would make a program run a cell as a formula, and the mark itself that keeps it from doing so. */
const risky = /^[=+\-@\t\r']/;

/**
 * Rows as CSV (RFC 4180): UTF-8 with its mark, lines that end with CRLF. Text that begins like a formula (`=`, `+`, `-`, `@`,
 * tab, return) gets a `'` in front, and so does text that begins with `'`: {@link withoutMark} takes exactly one away again.
 * Numbers are written as they are.
 *
 * @example csvText([["姓名", "人数"], ["=1+1", -3]]) // "\ufeff姓名,人数\r\n'=1+1,-3\r\n"
 */
export function csvText(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

/**
 * A cell of CSV as it was before the mark was put in front of it.
 *
 * @example withoutMark("'=1+1") // "=1+1"
 */
export function withoutMark(text: string): string {
  return text[0] === "'" && risky.test(text.slice(1)) ? text.slice(1) : text;
}

function cell(value: string | number | boolean | null): string {
  if (typeof value !== "string") return value === null ? "" : String(value).toUpperCase();
  const text = risky.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
