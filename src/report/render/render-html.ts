import { escapeXml } from "../pictures/escape-xml";
import type { Cell, Column, Picture, Report, Section, Table } from "../types";
import { style } from "./style";

/** From so many columns on a table is printed on a page that lies on its side. */
const wideFrom = 9;

/**
 * A report as one HTML file that needs nothing else: no script, no address, nothing that is loaded. It prints on A4: headers of
 * tables are repeated on every page, rows and pictures are not broken, wide tables lie on their side. Everything that a user
 * wrote is escaped.
 *
 * @returns the same text for the same report
 * @example
 * renderHtml(reportOf(scenario, result)).startsWith("<!doctype html>"); // true
 */
export function renderHtml({ language, title, particulars, sections }: Report): string {
  const head = particulars.map(
    ({ label, value }) => `<div><dt>${escapeXml(label)}</dt><dd>${escapeXml(value)}</dd></div>`,
  );
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escapeXml(title)}</h1>
<dl>
${head.join("\n")}
</dl>
</header>
<main>
${sections.map(sectionHtml).join("\n")}
</main>
</body>
</html>
`;
}

function sectionHtml({ heading, paragraphs, tables, pictures }: Section): string {
  return [
    "<section>",
    `<h2>${escapeXml(heading)}</h2>`,
    ...paragraphs.map((paragraph) => `<p>${escapeXml(paragraph)}</p>`),
    ...pictures.map(pictureHtml),
    ...tables.map(tableHtml),
    "</section>",
  ].join("\n");
}

function pictureHtml({ title, svg, notes }: Picture): string {
  return ["<figure>", `<figcaption>${escapeXml(title)}</figcaption>`, svg, notesHtml(notes), "</figure>"]
    .filter((line) => line !== "")
    .join("\n");
}

function tableHtml({ title, columns, rows, notes }: Table): string {
  const isWide = columns.length >= wideFrom;
  const heads = columns.map((column) => `<th scope="col">${escapeXml(column.title)}</th>`).join("");
  return [
    isWide ? '<div class="wide">' : "<div>",
    '<div class="scroll">',
    "<table>",
    `<caption>${escapeXml(title)}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    "<tbody>",
    ...rows.map((row) => rowHtml(row, columns)),
    "</tbody>",
    "</table>",
    "</div>",
    notesHtml(notes),
    "</div>",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function rowHtml(row: readonly Cell[], columns: readonly Column[]): string {
  const cells = row.map((cell, k) => {
    const text = cell === null ? "" : escapeXml(String(cell).replace(/^-(?=\d)/, "−"));
    return columns[k].kind === "number" ? `<td class="number">${text}</td>` : `<td>${text}</td>`;
  });
  return `<tr>${cells.join("")}</tr>`;
}

function notesHtml(notes: readonly string[]): string {
  if (notes.length === 0) return "";
  return `<ul class="notes">${notes.map((note) => `<li>${escapeXml(note)}</li>`).join("")}</ul>`;
}
