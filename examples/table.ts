/** One column: its heading, and whether its numbers stand to the right. */
export interface Column {
  readonly title: string;
  readonly right?: boolean;
}

/**
 * Lines of an aligned table. A Chinese character is two columns wide on a terminal.
 *
 * @example textTable([{ title: "机构" }, { title: "编制", right: true }], [["农牧局", 70]])
 */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const cells = rows.map((row) => row.map(String));
  const widths = columns.map(({ title }, k) =>
    Math.max(widthOf(title), ...cells.map((row) => widthOf(row[k] ?? ""))),
  );
  const line = (row: readonly string[]): string =>
    columns
      .map(({ right }, k) => pad(row[k] ?? "", widths[k] as number, right === true))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("──");
  return [line(columns.map(({ title }) => title)), rule, ...cells.map(line)].join("\n");
}

/** The same table in Markdown. */
export function markdownTable(
  columns: readonly Column[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = line(columns.map(({ right }) => (right === true ? "---:" : "---")));
  return [line(columns.map(({ title }) => title)), rule, ...rows.map(line)].join("\n");
}

/** Columns that a text takes up on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) as number) ? 2 : 1;
  return width;
}

function pad(text: string, width: number, right: boolean): string {
  const space = " ".repeat(width - widthOf(text));
  return right ? space + text : text + space;
}

/** East Asian Wide and Fullwidth, as far as these tables need them. */
function isWide(point: number): boolean {
  return (
    (point >= 0x1100 && point <= 0x115f) ||
    (point >= 0x2e80 && point <= 0xa4cf) ||
    (point >= 0xac00 && point <= 0xd7a3) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0xfe30 && point <= 0xfe4f) ||
    (point >= 0xff00 && point <= 0xff60) ||
    (point >= 0xffe0 && point <= 0xffe6) ||
    (point >= 0x1f300 && point <= 0x1faff) ||
    (point >= 0x20000 && point <= 0x3fffd)
  );
}
