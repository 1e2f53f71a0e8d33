import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvText } from "../../../../src/report/render/csv-text";
import { readCsvFiles } from "../../../../src/workbook/file/csv/read-csv-files";
import { limitsOf } from "../../../../src/workbook/file/limits";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const limits = limitsOf("readCsv", {});
const read = (bytes: Uint8Array, name = "人员.csv") => readCsvFiles([{ name, bytes }], limits);
const rows = async (bytes: Uint8Array) => (await read(bytes)).sheets[0].rows;
const codes = async (bytes: Uint8Array) => (await read(bytes)).problems.map(({ code }) => code);
const expected = [
  ["编号", "姓名"],
  ["001", "张三"],
];
// 编号,姓名 and 001,张三 as a Chinese Excel of Windows saves them.
const gbk = Uint8Array.from([
  0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0d, 0x0a, 0x30, 0x30, 0x31, 0x2c, 0xd5, 0xc5, 0xc8,
  0xfd, 0x0d, 0x0a,
]);

describe("readCsvFiles", () => {
  it("reads what csvText writes", async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[=+\-@'",;\n\r\t a]{1,6}$/),
      fc.constant("110101199001011234"),
    );
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    await fc.assert(
      fc.asyncProperty(table, async (body) => {
        const whole = [body[0].map((_, k) => `列${k}`), ...body.map((row) => ["x", ...row.slice(1)])];
        const said = whole.map((row) => row.map((one) => one.replaceAll("\0", "")));
        const back = await rows(utf8(csvText(said)));
        expect(back.map((row) => row.map((one) => one ?? ""))).toEqual(said);
      }),
    );
  });

  it.each([
    ["UTF-8", utf8("编号,姓名\n001,张三\n")],
    ["UTF-8 with its mark", utf8("\ufeff编号,姓名\r\n001,张三")],
    ["GBK", gbk],
    ["semicolons", utf8("编号;姓名\n001;张三\n")],
    ["tabs", utf8("编号\t姓名\n001\t张三\n")],
    [
      "UTF-16",
      new Uint8Array(
        new Uint16Array([..."\ufeff编号\t姓名\n001\t张三"].map((one) => one.charCodeAt(0))).buffer,
      ),
    ],
    ["quotes everywhere", utf8('"编号","姓名"\n"001","张三"\n')],
  ])("reads %s", async (_, bytes) => {
    expect(await rows(bytes)).toEqual(expected);
  });

  it("keeps rows of different lengths, empty rows within, and takes nothing for a number", async () => {
    expect(await rows(utf8("a,b\n\n007\n1,2,3\n1e5,TRUE"))).toEqual([
      ["a", "b"],
      [null],
      ["007"],
      ["1", "2", "3"],
      ["1e5", "TRUE"],
    ]);
  });

  it.each([
    ["nothing", new Uint8Array(), "file-empty"],
    ["neither UTF-8 nor GBK", Uint8Array.from([0x61, 0xff, 0x30]), "csv-encoding"],
    ["UTF-8 that was cut short", Uint8Array.from([0xef, 0xbb, 0xbf, 0xe7, 0xbc]), "csv-encoding"],
    ["a workbook", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0]), "csv-no-text"],
    ["a quote that never ends", utf8('编号,姓名\n"001,张三\n'), "bad-quotes"],
    ["a quote in the middle", utf8('编号,姓名\n"00"1,张三\n'), "bad-quotes"],
  ])("refuses %s", async (_, bytes, code) => {
    const { problems } = await read(bytes);
    expect(problems.map((problem) => problem.code)).toContain(code);
    for (const { message, place } of problems) {
      expect(message.startsWith("人员")).toBe(true);
      expect(place.sheet).toBe("人员");
    }
  });

  it("refuses too much, and two files of one name", async () => {
    const one = { name: "人员.csv", bytes: utf8("a,b\nc,d") };
    const again = await readCsvFiles([one, { ...one, name: "人员.CSV" }], limits);
    expect(again.problems.map(({ code }) => code)).toEqual(["file-duplicate"]);
    expect(again.sheets).toHaveLength(1);
    const small = limitsOf("readCsv", { maxCells: 3 });
    expect((await readCsvFiles([one], small)).problems.map(({ code }) => code)).toEqual(["too-many-cells"]);
    const tiny = limitsOf("readCsv", { maxBytes: 3 });
    expect((await readCsvFiles([one], tiny)).problems.map(({ code }) => code)).toEqual(["file-too-large"]);
  });

  it("reads any bytes or says what is wrong", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const { sheets, problems } = await read(bytes);
        expect(sheets.length + problems.length).toBeGreaterThan(0);
      }),
    );
    expect(await codes(utf8("a"))).toEqual([]);
  });
});
