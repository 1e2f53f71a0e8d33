import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limitsOf } from "../../../src/workbook/file/limits";
import { readFile } from "../../../src/workbook/file/read-file";
import { partsOf, type Sketch, workbookOf, zipOf } from "./zip-of";

const limits = limitsOf("readWorkbook", {});
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const hexadecimal = (value: string): Uint8Array =>
  new Uint8Array(Buffer.from(value.replaceAll(" ", ""), "hex"));
const wide = (value: string): Buffer => Buffer.from(value, "utf16le");
const ole = (...names: string[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(500), ...names.map(wide)]),
  );
const sheet = "xl/worksheets/sheet1.xml";
const good = '<row r="1"><c r="A1"><v>1</v></c></row>';
const broken = (xml: string | Uint8Array | undefined, part = sheet): Uint8Array =>
  workbookOf({ cells: good, parts: { [part]: xml } });
const around = (inside: string): string => `<worksheet><sheetData>${inside}</sheetData></worksheet>`;
const withPart = (change: object): Uint8Array =>
  zipOf(partsOf({ cells: good }).map((part) => (part.name === sheet ? { ...part, ...change } : part)));
const changed = (sketch: Sketch, change: (bytes: Buffer) => void): Uint8Array => {
  const bytes = Buffer.from(workbookOf(sketch));
  change(bytes);
  return new Uint8Array(bytes);
};
/** Much that packs into little. */
const zeros = Buffer.alloc(30 << 20);

const files: readonly (readonly [what: string, code: string, bytes: () => Uint8Array])[] = [
  ["nothing", "file-empty", () => new Uint8Array()],
  ["one byte", "file-unknown", () => Uint8Array.of(0x01)],
  ["a file over the stated size", "file-too-large", () => new Uint8Array((20 << 20) + 1)],
  [".xls", "file-xls", () => ole("Workbook")],
  [".xls from before 1997", "file-xls", () => hexadecimal("0908 0800 0005 1000")],
  ["an old Word document", "file-word", () => ole("WordDocument")],
  ["a workbook with a password", "file-encrypted", () => ole("EncryptionInfo", "EncryptedPackage")],
  ["PDF", "file-pdf", () => text("%PDF-1.7")],
  ["RAR", "file-archive", () => hexadecimal("526172211a0700")],
  ["7z", "file-archive", () => hexadecimal("377abcaf271c0000")],
  ["gzip", "file-archive", () => hexadecimal("1f8b0800")],
  ["a web page", "file-html", () => text("\ufeff\n<HTML><table><tr><td>姓名")],
  ["XML of 2003", "file-xml", () => text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>')],
  ["CSV", "file-text", () => text("a,b\n1,2\n")],
  ["CSV in UTF-16", "file-text", () => hexadecimal("fffe 6100")],
  ["a picture", "file-unknown", () => hexadecimal("89504e470d0a1a0a0000")],
  ["an empty zip file", "file-archive", () => zipOf([])],
  ["a zip file of other things", "file-archive", () => zipOf([{ name: "人员.csv", data: "a" }])],
  [
    ".ods",
    "file-ods",
    () =>
      zipOf([
        { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet", method: 0 },
        { name: "content.xml", data: "<a/>" },
      ]),
  ],
  [".docx", "file-word", () => zipOf([{ name: "word/document.xml", data: "<a/>" }])],
  [".pptx", "file-slides", () => zipOf([{ name: "ppt/presentation.xml", data: "<a/>" }])],
  [".xlsb", "file-xlsb", () => zipOf([{ name: "xl/workbook.bin", data: "x" }])],
  ["Numbers", "file-numbers", () => zipOf([{ name: "Index/Document.iwa", data: "x" }])],
  [
    "a bomb of one part",
    "zip-bomb",
    () => withPart({ data: Buffer.concat(Array.from({ length: 8 }, () => zeros)) }),
  ],
  ["a bomb that looks small in all", "zip-bomb", () => withPart({ data: zeros })],
  ["a part that says less than it holds", "zip-damaged", () => withPart({ data: zeros, size: 1000 })],
  ["a part that says more than it holds", "zip-damaged", () => withPart({ size: 100_000 })],
  [
    "parts that overlap",
    "zip-bomb",
    () =>
      zipOf([
        { name: "a", data: "x".repeat(999), method: 0 },
        ...Array.from({ length: 9 }, (_, k) => ({
          name: `b${k}`,
          data: "",
          packedSize: 1029,
          size: 1029,
          offset: 0,
        })),
      ]),
  ],
  [
    "ten thousand parts",
    "zip-bomb",
    () => zipOf(Array.from({ length: 10_000 }, (_, k) => ({ name: `a${k}`, data: "" }))),
  ],
  ["a path that leads out", "zip-path", () => zipOf([{ name: "../../etc/passwd", data: "x" }])],
  ["a path from the root", "zip-path", () => zipOf([{ name: "/xl/workbook.xml", data: "x" }])],
  ["a path of Windows", "zip-path", () => zipOf([{ name: "C:\\x.xml", data: "x" }])],
  [
    "two parts of one name",
    "zip-duplicate",
    () =>
      zipOf([
        { name: "a.xml", data: "x" },
        { name: "A.XML", data: "y" },
      ]),
  ],
  ["an encrypted part", "zip-encrypted", () => withPart({ flags: 1 })],
  ["a rare way of packing", "zip-method", () => withPart({ method: 12 })],
  [
    "a part that is no deflated one",
    "zip-damaged",
    () => withPart({ data: "no deflate here", method: 0, saidMethod: 8 }),
  ],
  ["a wrong checksum", "zip-damaged", () => withPart({ sum: 1 })],
  ["a wrong start", "zip-damaged", () => withPart({ offset: 9 })],
  ["a start behind the end", "zip-damaged", () => withPart({ offset: 0x7fffffff })],
  ["zip64", "zip-zip64", () => withPart({ size: 0xffffffff })],
  ["a wrong number of parts", "zip-damaged", () => zipOf(partsOf({}), { count: 3 })],
  ["the first half of a file", "zip-damaged", () => workbookOf({ cells: good }).slice(0, 900)],
  [
    "something before the file",
    "zip-damaged",
    () => Uint8Array.of(0x50, 0x4b, 3, 4, ...workbookOf({ cells: good })),
  ],
  ["something behind the file", "zip-damaged", () => Uint8Array.of(...workbookOf({ cells: good }), 1)],
  ["no sheet part", "part-damaged", () => broken(undefined)],
  ["no workbook part", "file-archive", () => broken(undefined, "xl/workbook.xml")],
  ["no relationships of the workbook", "part-damaged", () => broken(undefined, "xl/_rels/workbook.xml.rels")],
  ["no sheets", "no-sheets", () => broken("<workbook><sheets/></workbook>", "xl/workbook.xml")],
  ["XML that was cut short", "part-damaged", () => broken("<worksheet><sheetData><row>")],
  ["no XML", "part-damaged", () => broken("hello")],
  ["an empty part", "part-damaged", () => broken("")],
  ["tags that cross", "part-damaged", () => broken("<worksheet><a><b></a></b></worksheet>")],
  ["two roots", "part-damaged", () => broken("<worksheet/><worksheet/>")],
  [
    "an entity that grows",
    "part-damaged",
    () => broken(`<!DOCTYPE a [<!ENTITY b "${"x".repeat(99)}"><!ENTITY c "&b;&b;">]>${around("")}`),
  ],
  [
    "an entity from outside",
    "part-damaged",
    () => broken('<!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet/>'),
  ],
  [
    "an entity that is not declared",
    "part-damaged",
    () => broken(around('<row><c t="inlineStr"><is><t>&bomb;</t></is></c></row>')),
  ],
  [
    "a character that is none",
    "part-damaged",
    () => broken(around('<row><c t="inlineStr"><is><t>&#0;</t></is></c></row>')),
  ],
  ["tags a thousand deep", "part-damaged", () => broken("<a>".repeat(1000))],
  ["bytes that are no UTF-8", "part-damaged", () => broken(Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e))],
  ["an attribute without quotes", "part-damaged", () => broken(around("<row r=1/>"))],
  ["a row 0", "part-damaged", () => broken(around('<row r="0"/>'))],
  ["a row behind the last", "part-damaged", () => broken(around('<row r="1048577"/>'))],
  ["a cell that is nowhere", "part-damaged", () => broken(around('<row><c r="ZZZ1"/></row>'))],
  [
    "a cell in the last corner",
    "too-many-cells",
    () => broken(around('<row><c r="XFD1048576"><v>1</v></c></row>')),
  ],
  [
    "a string that is not there",
    "cell-damaged",
    () => broken(around('<row><c t="s"><v>99999999</v></c></row>')),
  ],
  ["a string before the first", "cell-damaged", () => broken(around('<row><c t="s"><v>-1</v></c></row>'))],
  [
    "a number of 100,000 digits",
    "cell-damaged",
    () => broken(around(`<row><c><v>${"9".repeat(100_000)}</v></c></row>`)),
  ],
  [
    "a directory that is elsewhere",
    "zip-damaged",
    () => changed({ cells: good }, (bytes) => bytes.writeUInt32LE(7, bytes.length - 6)),
  ],
];

describe("malformed and malicious files", () => {
  it("are many", () => {
    expect(files.length).toBeGreaterThanOrEqual(40);
  });

  it.each(files)("%s: %s", async (_, code, make) => {
    const bytes = make();
    const before = process.memoryUsage().arrayBuffers;
    const start = process.cpuUsage();
    const { sheets, problems } = await readFile(bytes, limits);
    const { user } = process.cpuUsage(start);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0].message).toMatch(
      code === "cell-damaged" ? /^人员!A1：/ : /^(?:文件|人员)：.*[\u4e00-\u9fff]/,
    );
    if (code !== "cell-damaged") expect(sheets).toEqual([]);
    expect(user).toBeLessThan(2_000_000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30 << 20);
  });

  it("refuses a bomb before any of it is unpacked", async () => {
    const data = Buffer.alloc(250 << 20);
    const packed = deflateRawSync(data, { level: 1 });
    const bytes = zipOf([{ name: sheet, data: packed, method: 0, saidMethod: 8, size: data.length }]);
    const start = process.cpuUsage();
    const { problems } = await readFile(bytes, limits);
    expect(problems[0].code).toBe("zip-bomb");
    expect(process.cpuUsage(start).user).toBeLessThan(100_000);
  });

  it("has no quadratic way through long texts", async () => {
    const cells = `<row><c t="inlineStr"><is>${"<t>&amp;</t>".repeat(200_000)}</is></c></row>`;
    const start = process.cpuUsage();
    await readFile(workbookOf({ cells }), limits);
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
  });

  it("takes any bytes without failing", async () => {
    const start = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6], [0xd0, 0xcf, 0x11, 0xe0]);
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (head, rest) => {
        const { sheets, problems } = await readFile(Uint8Array.of(...head, ...rest), limits);
        expect([sheets.length, problems.length]).toEqual([0, 1]);
      }),
    );
  });

  it("never reads other data from a file that changed on its way", async () => {
    const bytes = workbookOf({
      strings: ["<t>张三</t>", "<t>李四</t>"],
      cells: '<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c><v>12345</v></c></row>',
    });
    const right = await readFile(bytes, limits);
    expect(right.problems).toEqual([]);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, mask, isCut) => {
          const other = isCut ? bytes.slice(0, at) : bytes.map((byte, k) => (k === at ? byte ^ mask : byte));
          const found = await readFile(other, limits);
          if (found.problems.length > 0) refused += 1;
          else expect(found).toEqual(right);
        },
      ),
      { numRuns: 1500 },
    );
    expect(refused).toBeGreaterThan(700);
  });
});
