import { describe, expect, it } from "vitest";
import { limitsOf } from "../../../src/workbook/file/limits";
import { readFile } from "../../../src/workbook/file/read-file";
import { partsOf, type Sketch, workbookOf, zipOf } from "./zip-of";

const limits = limitsOf("readWorkbook", {});
const read = (sketch: Sketch) => readFile(workbookOf(sketch), limits);
const rows = async (sketch: Sketch) => {
  const { sheets, problems } = await read(sketch);
  expect(problems).toEqual([]);
  return sheets[0].rows;
};
const row = (...cells: string[]) => `<row r="1">${cells.join("")}</row>`;
const messages = async (sketch: Sketch) =>
  (await read(sketch)).problems.map(({ code, message }) => [code, message]);

describe("readFile", () => {
  it("reads strings, shared and in the cell, of several runs, without their pronunciation", async () => {
    const strings = [
      "<t>张三</t>",
      '<r><rPr><b/></rPr><t>李</t></r><r><t xml:space="preserve">四 </t></r><rPh sb="0" eb="1"><t>li</t></rPh>',
      "<t/>",
    ];
    const cells = row(
      '<c r="A1" t="s"><v>0</v></c>',
      '<c r="B1" t="s"><v>1</v></c>',
      '<c r="C1" t="inlineStr"><is><r><t>王</t></r><r><t>五</t></r><rPh><t>wang</t></rPh></is></c>',
      '<c r="D1" t="s"><v>2</v></c>',
      '<c r="E1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_&amp;&#20013;&#x56fd;</t></is></c>',
      '<c r="F1" t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c>',
    );
    expect(await rows({ strings, cells })).toEqual([
      ["张三", "李四 ", "王五", null, "a\rb_x0041_&中国", "<b>"],
    ]);
  });

  it("reads numbers as they are, and truth values", async () => {
    const numbers = ["12", "-0", "0.1", "1E3", " 7 ", ".5"].map((value) => `<c><v>${value}</v></c>`);
    expect(
      await rows({
        cells: row(...numbers, '<c t="b"><v>1</v></c>', '<c t="b"><v>0</v></c>', "<c/>", "<c><v></v></c>"),
      }),
    ).toEqual([[12, 0, 0.1, 1000, 7, 0.5, true, false]]);
  });

  it.each([
    [14, "43476", "2019-01-11"],
    [31, "43476", "2019-01-11"],
    ["yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "43476", "2019-01-11"],
    ["[$-804]yyyy-mm-dd;@", "1", "1900-01-01"],
    [14, "59", "1900-02-28"],
    [14, "61", "1900-03-01"],
    [14, "2958465", "9999-12-31"],
  ])("reads format %s, number %s as the day %s", async (format, value, day) => {
    expect(await rows({ formats: [0, format], cells: row(`<c s="1"><v>${value}</v></c>`) })).toEqual([[day]]);
  });

  it("counts days from 1904 on where the workbook does, and reads days that are written as such", async () => {
    const cells = row(
      '<c s="1"><v>0</v></c>',
      '<c s="1"><v>42014</v></c>',
      '<c t="d"><v>2019-01-11</v></c>',
      '<c t="d"><v>2019-01-11T00:00:00</v></c>',
    );
    expect(await rows({ formats: [0, 14], is1904: true, cells })).toEqual([
      ["1904-01-01", "2019-01-11", "2019-01-11", "2019-01-11"],
    ]);
  });

  it.each([0, 1, 49, "0&quot; days&quot;", "#,##0.00", "[Red]0", "General", "0\\d", "[&gt;5]0;@"])(
    "does not take format %s for a day",
    async (format) => {
      expect(await rows({ formats: [0, format], cells: row('<c s="1"><v>43476</v></c>') })).toEqual([
        [43476],
      ]);
    },
  );

  it("takes formulas by the value that was saved, and never computes", async () => {
    const cells = row(
      "<c><f>1+1</f><v>3</v></c>",
      '<c t="str"><f>A1</f><v>x</v></c>',
      '<c t="str"><f>""</f><v></v></c>',
      '<c t="b"><f>TRUE()</f><v>1</v></c>',
    );
    expect(await rows({ cells })).toEqual([[3, "x", null, true]]);
  });

  it("finds cells by their reference, in whatever order, and counts where there is none", async () => {
    const cells =
      '<row r="3"><c r="B3"><v>5</v></c><c r="A3"><v>4</v></c></row><row r="1"><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>9</v></c></row>';
    expect(await rows({ cells })).toEqual([[1, null, null, 2, 3], [9], [4, 5]]);
  });

  it("passes over a million empty cells that have a style", async () => {
    const cells = `${'<row><c s="0"/></row>'.repeat(300_000)}<row r="2"><c><v>1</v></c></row>`;
    expect(await rows({ cells })).toEqual([[], [1]]);
  });

  it("reads prefixed names, paths from the root, small and capital letters, UTF-16 and `standard` editions", async () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const bytes = workbookOf({
      parts: {
        "_rels/.rels": `<Relationships><Relationship Id="a" Type="${strict}/officeDocument" Target="/XL/Workbook.xml"/></Relationships>`,
        "xl/workbook.xml":
          '<x:workbook xmlns:x="m" xmlns:rel="r"><x:sheets><x:sheet name="人员" sheetId="7" rel:id="q"/></x:sheets></x:workbook>',
        "xl/_rels/workbook.xml.rels": `<p:Relationships xmlns:p="p"><p:Relationship Id="q" Type="${strict}/worksheet" Target="../other/./one.xml"/></p:Relationships>`,
        "other/one.xml": Buffer.from(
          '\ufeff<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>好</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
          "utf16le",
        ),
        "xl/_rels/Workbook.xml.rels": undefined,
      },
    });
    expect(await readFile(bytes, limits)).toEqual({
      sheets: [{ name: "人员", rows: [["好"]] }],
      problems: [],
    });
  });

  it("reads hidden sheets and rows, and leaves sheets without cells alone", async () => {
    const parts = {
      "xl/workbook.xml":
        '<workbook><sheets><sheet name="图" sheetId="2" r:id="r9"/><sheet name="人员" state="veryHidden" sheetId="1" r:id="r1"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r9" Type="x/chartsheet" Target="c.xml"/></Relationships>',
    };
    const { sheets } = await read({ parts, cells: '<row r="1" hidden="1"><c><v>1</v></c></row>' });
    expect(sheets).toEqual([{ name: "人员", rows: [[1]] }]);
  });

  it("does not take what extensions say for cells", async () => {
    const behind = '<extLst><ext><x14:f>1</x14:f><row r="9"><c r="A9"><v>5</v></c></row></ext></extLst>';
    expect(await rows({ cells: row("<c><v>1</v></c>"), behind })).toEqual([[1]]);
  });

  it("says of every cell that cannot be read where it stands and what to do", async () => {
    const cells = row(
      '<c r="A1" t="e"><v>#N/A</v></c>',
      '<c r="B1"><f>A2</f></c>',
      '<c r="C1" s="1"><v>43476.5</v></c>',
      '<c r="D1" s="1"><v>60</v></c>',
      '<c r="E1" t="s"><v>5</v></c>',
      '<c r="F1"><v>x1</v></c>',
      '<c r="G1" t="zz"><v>1</v></c>',
      '<c r="H1" t="d"><v>2019-02-30</v></c>',
      '<c r="AA1"><v>1e999</v></c>',
    );
    const found = await messages({ formats: [0, 14], cells });
    expect(found.map(([code]) => code)).toEqual([
      "error-value",
      "formula-without-value",
      "not-a-day",
      "not-a-day",
      "cell-damaged",
      "cell-damaged",
      "cell-damaged",
      "not-a-day",
      "cell-damaged",
    ]);
    expect(found.map(([, message]) => message.split("：")[0])).toEqual(
      [..."ABCDEFGH", "AA"].map((column) => `人员!${column}1`),
    );
    expect(found[0][1]).toBe("人员!A1：公式出错（#N/A）；请改正公式或改填数值");
  });

  it("refuses merged cells in data, and lets them pass in headers, in help and where nothing stands", async () => {
    const cells = '<row r="1"><c><v>1</v></c></row><row r="3"><c><v>2</v></c></row>';
    const merged = (...refs: string[]) =>
      `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
    expect(await rows({ cells, behind: merged("A1:A2", "B1:D1", "B3:B9", "A3") })).toEqual([[1], [], [2]]);
    expect(await messages({ cells, behind: merged("A3:A5") })).toEqual([
      ["merged-cells", "人员!A3：这是合并单元格（到 A5），看不出其余各格的内容；请取消合并，逐格填写"],
    ]);
  });

  it("counts cells before it makes room for them", async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect((await messages({ cells: far }))[0][0]).toBe("too-many-cells");
    const few = limitsOf("readWorkbook", { maxCells: 3 });
    const four = workbookOf({ cells: row(..."1234".split("").map((value) => `<c><v>${value}</v></c>`)) });
    expect((await readFile(four, few)).problems[0].code).toBe("too-many-cells");
    const three = workbookOf({ cells: "<row><c><v>1</v></c><c><v>2</v></c></row>" });
    expect((await readFile(three, few)).problems).toEqual([]);
  });

  it("does not mind a comment behind the file, nor parts it does not know", async () => {
    const parts = [...partsOf({ cells: row("<c><v>1</v></c>") }), { name: "xl/media/a.png", data: "x" }];
    expect((await readFile(zipOf(parts, { comment: "注释" }), limits)).sheets[0].rows).toEqual([[1]]);
  });
});
