import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { parseScenario, priceTable, reassign } from "../../../src/index";
import { withoutMark } from "../../../src/report/render/csv-text";
import { plainRows } from "../../../src/report/render/plain-rows";
import { renderCsv } from "../../../src/report/render/render-csv";
import { renderHtml } from "../../../src/report/render/render-html";
import { renderMarkdown } from "../../../src/report/render/render-markdown";
import { reportHtml, reportMarkdown } from "../../../src/report/render/report-text";
import { reportOf } from "../../../src/report/report-of";
import type { Cell, Report, Table } from "../../../src/report/types";
import { scenarioArbitrary } from "../../../src/testing";
import { repository } from "../../architecture/files";
import { differsFromGolden } from "../../examples/golden";
import { hostileNames, hostileScenario } from "../hostile";
import { planned, plannedSurely } from "../planned";
import { parseXml, within } from "../xml";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(...hostileNames),
  fc.stringMatching(/^[-=+@|\\`*_<>&"'\n#1.) ]{0,8}$/),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(fc.constant(null), fc.maxSafeInteger(), text);
const tableArbitrary: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    id: fc.constant("placements" as const),
    title: text,
    columns: fc.array(
      fc.record({ id: text, title: text, kind: fc.constantFrom("text" as const, "number" as const) }),
      {
        minLength: width,
        maxLength: width,
      },
    ),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    notes: fc.array(text, { maxLength: 2 }),
  }),
);
const reportArbitrary: fc.Arbitrary<Report> = fc.record({
  language: fc.constantFrom("zh" as const, "en" as const),
  title: text,
  particulars: fc.array(fc.record({ label: text, value: text }), { maxLength: 2 }),
  sections: fc.array(
    fc.record({
      heading: text,
      paragraphs: fc.array(text, { maxLength: 2 }),
      tables: fc.array(tableArbitrary, { maxLength: 2 }),
      pictures: fc.constant([]),
    }),
    { maxLength: 2 },
  ),
});
const bodyOf = (html: string): string => html.slice(html.indexOf("<body>"), html.indexOf("</html>"));

describe("renderHtml", () => {
  it("lets no text out of its place", () => {
    fc.assert(
      fc.property(reportArbitrary, (report) => {
        const html = renderHtml(report);
        const nodes = within(parseXml(bodyOf(html)));
        const count = (name: string): number => nodes.filter((node) => node.name === name).length;
        const tables = report.sections.flatMap((section) => section.tables);
        expect(count("table")).toBe(tables.length);
        expect(count("td")).toBe(
          tables.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0),
        );
        expect(count("section")).toBe(report.sections.length);
        expect(count("script") + count("img") + count("a")).toBe(0);
      }),
    );
  });

  it("has nothing that runs or is loaded, whatever things are called", () => {
    const { scenario, result } = plannedSurely(hostileScenario());
    const html = reportHtml(scenario, result, { document: "<b>", draftedBy: '" onclick="x' });
    const nodes = within(parseXml(bodyOf(html)));
    for (const { name, attributes } of nodes) {
      expect(["script", "img", "iframe", "object", "a", "foreignObject", "style", "link"]).not.toContain(
        name,
      );
      for (const [key, value] of attributes) {
        expect(key).not.toMatch(/^on/i);
        if (/href|src/i.test(key)) expect(value).toMatch(/^#/);
      }
    }
    expect(html.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|url\((?!#)|@import/);
  });

  it("lays wide tables on their side", () => {
    const { scenario, result } = plannedSurely(hostileScenario());
    expect(reportHtml(scenario, result)).toMatch(
      /<div class="wide">\n<div class="scroll">\n<table>\n<caption>编制平衡表/,
    );
  });
});

describe("renderMarkdown", () => {
  it("keeps every cell in its column, and shows no markup of others", () => {
    fc.assert(
      fc.property(reportArbitrary, (report) => {
        const markdown = renderMarkdown(report);
        const lines = markdown.split("\n").filter((line) => line.startsWith("| "));
        const tables = report.sections.flatMap((section) => section.tables);
        const expected = tables.flatMap(({ columns, rows }) =>
          Array.from({ length: rows.length + 2 }, () => columns.length),
        );
        expect(lines.map((line) => line.replace(/\\./g, "").split("|").length - 2)).toEqual(expected);
        expect(markdown.replace(/&(?:amp|lt|gt);/g, "")).not.toMatch(/[<>]|&(?!amp;)/);
      }),
    );
  });
});

describe("renderCsv and plainRows", () => {
  it("give the cells back", () => {
    fc.assert(
      fc.property(tableArbitrary, (table) => {
        const { data } = Papa.parse<string[]>(renderCsv(table).slice(1), { delimiter: ",", newline: "\r\n" });
        const shown = (value: Cell): string => (value === null ? "" : String(value));
        expect(data.slice(1, -1).map((row) => row.map(withoutMark))).toEqual(
          table.rows.map((row) =>
            row.map((value) => (typeof value === "number" ? String(value) : shown(value))),
          ),
        );
        const plain = plainRows(table);
        plain.forEach((row, r) => {
          expect(Object.getPrototypeOf(row)).toBe(null);
          table.columns.forEach(({ id }) => {
            const last = table.columns.map((one) => one.id).lastIndexOf(id);
            expect(row[id]).toBe(table.rows[r][last]);
          });
        });
      }),
    );
  });
});

describe("reportOf", () => {
  it("proposes: it never says 决定, and leaves blank what was not said", () => {
    let seen = 0;
    fc.assert(
      fc.property(scenarioArbitrary(), (scenario) => {
        const one = planned(scenario);
        if (one === undefined) return;
        seen += 1;
        const report = reportOf(one.scenario, one.result);
        expect(report.title).toMatch(/建议方案\(送审稿\)$/);
        expect(report.particulars.every(({ value }) => value === "")).toBe(true);
        expect(reportMarkdown(one.scenario, one.result)).not.toContain("决定");
        expect(reportHtml(one.scenario, one.result)).not.toContain("决定");
        expect(reportMarkdown(one.scenario, one.result, { language: "en" })).not.toMatch(/decision|decided/i);
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(30);
  });

  it("fills in what is said", () => {
    const { scenario, result } = plannedSurely(hostileScenario());
    const options = {
      document: "编办〔2019〕1号",
      date: "2019-03-01",
      draftedBy: "甲",
      checkedBy: "乙",
      signedBy: "丙",
    };
    expect(reportOf(scenario, result, options).particulars.map(({ value }) => value)).toEqual([
      "编办〔2019〕1号",
      "2019-03-01",
      "甲",
      "乙",
      "丙",
    ]);
  });

  it("refuses a plan of another scenario", () => {
    const { scenario } = plannedSurely(hostileScenario());
    const file = new URL("../../../examples/scenarios/rounds.json", import.meta.url);
    const other = plannedSurely(JSON.parse(readFileSync(file, "utf8")));
    expect(() => reportOf(scenario, other.result)).toThrow(RangeError);
  });
});

describe("reports of the examples", () => {
  const reports = ["baotou", "banners", "institutions"].flatMap((name) => {
    const file = new URL(`../../../examples/scenarios/${name}.json`, import.meta.url);
    const scenario = parseScenario(JSON.parse(readFileSync(file, "utf8")));
    const result = reassign(scenario);
    if (!("plan" in result)) throw new Error(`${name} has a plan`);
    const prices = name === "banners" ? priceTable(scenario, result) : [];
    const markdown: [string, () => string] = [
      `${name}.zh.md`,
      () => reportMarkdown(scenario, result, { prices }),
    ];
    // Duties by the thousand: once is enough.
    if (name === "institutions") return [markdown];
    return [
      markdown,
      [`${name}.en.md`, () => reportMarkdown(scenario, result, { prices, language: "en" })],
      [`${name}.zh.html`, () => reportHtml(scenario, result, { prices })],
    ] as [string, () => string][];
  });

  it.each(reports)("%s is what it was", (name, report) => {
    const path = join(repository, `tests/report/golden/${name}`);
    expect(differsFromGolden(path, report())).toBeUndefined();
  });
});
