import type { Picture, Report, Section, Table } from "../types";

/**
 * A report as Markdown (tables as on GitHub). Everything that a user wrote is escaped: it shows as written, and is neither
 * markup nor HTML. Of pictures it has what they say in numbers.
 *
 * @returns the same text for the same report, lines that end with `\n`
 * @example
 * renderMarkdown(reportOf(scenario, result)).split("\n")[0]; // "# 两局合并，新设一局 建议方案(送审稿)"
 */
export function renderMarkdown({ title, particulars, sections }: Report): string {
  const head = particulars.map(({ label, value }) => `- ${escaped(label)}：${escaped(value)}`.trimEnd());
  const parts = [`# ${escaped(title)}`, head.join("\n"), ...sections.flatMap(sectionParts)];
  return `${parts.join("\n\n")}\n`;
}

function sectionParts({ heading, paragraphs, tables, pictures }: Section): string[] {
  return [
    `## ${escaped(heading)}`,
    ...paragraphs.map(escaped),
    ...pictures.flatMap(pictureParts),
    ...tables.flatMap(tableParts),
  ];
}

function pictureParts({ title, description, notes }: Picture): string[] {
  const list = notes.map((note) => `- ${escaped(note)}`).join("\n");
  return [`### ${escaped(title)}`, escaped(description), ...(list === "" ? [] : [list])];
}

function tableParts({ title, columns, rows, notes }: Table): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const table = [
    line(columns.map((column) => escaped(column.title))),
    line(columns.map(({ kind }) => (kind === "number" ? "--:" : "---"))),
    ...rows.map((row) => line(row.map((cell) => (cell === null ? "" : escaped(String(cell)))))),
  ];
  const list = notes.map((note) => `- ${escaped(note)}`).join("\n");
  return [`### ${escaped(title)}`, table.join("\n"), ...(list === "" ? [] : [list])];
}

/** Whatever could be markup gets a backslash, or stands as a reference; lines become one. */
function escaped(text: string): string {
  return text
    .replace(/[&<>]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[letter] ?? letter)
    .replace(/[\\`*_[\]{}|~#]/g, "\\$&")
    .replace(/^(\s*)([-+=]|\d+(?=[.)]))/, (_, space, mark) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
    .replace(/\s*[\r\n]+\s*/g, " ")
    .trim();
}
