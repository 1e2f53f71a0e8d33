import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limitsOf } from "../../../src/workbook/file/limits";
import { openPackage } from "../../../src/workbook/file/parts/open-package";
import { readFile } from "../../../src/workbook/file/read-file";
import { writeFile } from "../../../src/workbook/file/write-file";
import type { SheetCell, WrittenSheet } from "../../../src/workbook/types";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { templateSheets } from "../../../src/workbook/write/template-sheets";

const limits = limitsOf("readWorkbook", {});

/** Everything that a part says, tag by tag. */
async function told(bytes: Uint8Array, part: string): Promise<string[]> {
  const found: string[] = [];
  await openPackage(bytes, limits).scan(part, {
    open: (name, attributes) =>
      found.push(`${name} ${[...attributes].map(([key, value]) => `${key}=${value}`).join(" ")}`.trim()),
    text: (text) => found.push(`"${text}"`),
  });
  return found;
}

/** Rows without the empty cells and rows at their ends. */
function trimmed(rows: readonly (readonly SheetCell[])[]): SheetCell[][] {
  const cut = <Item>(list: readonly Item[], isEmpty: (item: Item) => boolean): Item[] => {
    let length = list.length;
    while (length > 0 && isEmpty(list[length - 1])) length -= 1;
    return list.slice(0, length);
  };
  const cells = rows.map((row) =>
    cut(
      row.map((cell) => (cell === "" ? null : cell)),
      (cell) => cell === null,
    ),
  );
  return cut(cells, (row) => row.length === 0);
}

describe("writeFile", () => {
  it("writes what is read again, and the same bytes each time", async () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the hard ones
    const hard = fc.stringMatching(/^[=+\-@\t\r\n_x0D' <&\u0007\ufffe张]{0,12}$/);
    const cell = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer({ min: -(10 ** 15), max: 10 ** 15 }),
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
      hard,
      fc.constant("_x000D_110101199001011234_x005F_"),
    );
    const sheet = fc.record({
      rows: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }),
      lists: fc.constantFrom(undefined, []),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), async (drawn) => {
        const sheets = drawn.map(
          ({ rows, lists }, k): WrittenSheet => ({
            name: `表${k}`,
            rows,
            ...(lists === undefined ? {} : { lists }),
          }),
        );
        const bytes = await writeFile(sheets);
        expect(Buffer.compare(bytes, await writeFile(sheets))).toBe(0);
        const read = await readFile(bytes, limits);
        expect(read.problems).toEqual([]);
        expect(read.sheets.map(({ name, rows }) => [name, trimmed(rows)])).toEqual(
          sheets.map(({ name, rows }) => [name, trimmed(rows)]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("writes no formula, whatever a text begins with", async () => {
    const rows = [
      [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        '=cmd|"/c calc"!A1',
        "{=1}",
        "https://example.org",
        "mailto:a@b.c",
      ],
    ];
    const bytes = await writeFile([{ name: "人员", rows }]);
    const tags = (await told(bytes, "xl/worksheets/sheet1.xml")).map((tag) => tag.split(" ")[0]);
    expect(tags.filter((tag) => ["f", "hyperlink", "hyperlinks"].includes(tag))).toEqual([]);
    expect((await readFile(bytes, limits)).sheets[0].rows).toEqual(rows);
  });

  it("makes drop-down lists that warn, of words and of the cells of other sheets", async () => {
    const lists: WrittenSheet["lists"] = [
      { column: "A", choices: { words: ["是", "否"] } },
      { column: "B", choices: { sheet: "机构's", column: "C" } },
      { column: "C", choices: { words: ["a,b"] } },
    ];
    const bytes = await writeFile([
      { name: "人员", rows: [["一", "二", "三"]], lists },
      { name: "机构's", rows: [] },
    ]);
    const found = await told(bytes, "xl/worksheets/sheet1.xml");
    const validations = found.filter((tag) => tag.startsWith("dataValidation "));
    expect(validations).toHaveLength(2);
    expect(validations[0]).toContain("sqref=A3:A1048576");
    for (const validation of validations) {
      expect(validation).toContain("errorStyle=warning");
      expect(validation).toContain("allowBlank=1");
    }
    expect(found).toContain('""是,否""');
    expect(found).toContain("\"'机构''s'!$C$3:$C$2000\"");
  });

  it("has a place for every list of the template", async () => {
    const sheets = templateSheets();
    const bytes = await writeFile(sheets);
    for (const [k, { lists }] of sheets.entries()) {
      const found = await told(bytes, `xl/worksheets/sheet${k + 1}.xml`);
      expect(found.filter((tag) => tag.startsWith("dataValidation "))).toHaveLength(lists.length);
    }
  });

  it("keeps headers in sight, and makes empty cells of a form text", async () => {
    const bytes = await writeFile([
      {
        name: "人员",
        rows: [
          ["编号", "姓名"],
          ["说明：", ""],
        ],
        lists: [],
      },
    ]);
    const found = await told(bytes, "xl/worksheets/sheet1.xml");
    expect(found.find((tag) => tag.startsWith("pane"))).toContain("ySplit=2");
    const styles = await told(bytes, "xl/styles.xml");
    const formats = styles.filter((tag) => tag.startsWith("xf ")).slice(1);
    const cell = found.find((tag) => tag.startsWith("c r=A100")) ?? "";
    const format = formats[Number(/s=(\d+)/.exec(cell)?.[1])];
    const text = styles.find((tag) => tag.endsWith("formatCode=@")) ?? "";
    expect(format).toContain(`numFmtId=${/numFmtId=(\d+)/.exec(text)?.[1]}`);
  });

  it("refuses what does not fit, and cuts nothing off", async () => {
    const long = [{ name: "人员", rows: [["x".repeat(32_768)]] }];
    await expect(writeFile(long)).rejects.toThrow(WorkbookError);
    const wide = [{ name: "人员", rows: [new Array<null>(16_385).fill(null)] }];
    await expect(writeFile(wide)).rejects.toThrow(/16384 列/);
  });
});
