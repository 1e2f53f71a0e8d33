import { describe, expect, it } from "vitest";
import { placeText } from "../../../src/workbook/read/place-text";
import { readScenario } from "../../../src/workbook/read/read-scenario";
import type { Sheet, SheetCell } from "../../../src/workbook/types";
import { table, workbookChanged, workbookWith } from "../small-workbook";

function problemsOf(sheets: readonly Sheet[]) {
  const read = readScenario(sheets);
  return read.success ? [] : read.problems;
}

/** Code and place of every problem, and whether each message begins with its place. */
function foundIn(sheets: readonly Sheet[]): string[] {
  return problemsOf(sheets).map(({ code, place, message }) => {
    const begins =
      message.startsWith(`${placeText(place)}：`) && message.length > placeText(place).length + 4;
    return `${code} ${placeText(place)}${begins ? "" : " (message without its place)"}`;
  });
}

const people = ["姓名", "单位名称", "科室", "编制类型", "服从调剂"];
const one = ["张三", "原农业局", "综合", "行政", "否"];
const bodies = ["单位编号", "单位名称", "层级名称", "机构类别"];

describe("problems of cells", () => {
  it.each<[string, string, SheetCell]>([
    ["not-a-whole-number", "机构!E3", "十"],
    ["not-a-whole-number", "机构!E3", 1.5],
    ["not-a-whole-number", "机构!E3", 2 ** 53],
    ["not-a-whole-number", "机构!E3", "9007199254740993"],
    ["not-a-whole-number", "机构!E3", Number.NaN],
    ["not-a-whole-number", "改革事项!D4", "0～9007199254740993"],
    ["not-a-whole-number", "机构!E3", true],
    ["not-text", "人员!B3", true],
    ["digits-lost", "人员!A3", Number("150203198001010017")],
    ["digits-lost", "人员!A3", 1e21],
    ["digits-lost", "人员!C3", Number.POSITIVE_INFINITY],
    ["cell-too-long", "人员!B3", "长".repeat(32768)],
    ["not-a-day", "基本情况!B3", "2019-02-30"],
    ["not-a-day", "基本情况!B3", "2019/1-2"],
    ["not-a-day", "基本情况!B3", "2019年1-2"],
    ["not-a-day", "基本情况!B3", "2019-1-2日"],
    ["not-a-day", "基本情况!B3", 43476],
    ["unknown-word", "机构!D3", "机关"],
    ["unknown-word", "改革事项!A3", "兼并"],
    ["unknown-word", "人员!G3", "同意"],
    ["unknown-reference", "人员!C3", "水利局"],
    ["unknown-reference", "人员!D3", "秘书科"],
    ["unknown-reference", "人员!E3", "聘用"],
    ["unknown-reference", "人员!F3", "#服务"],
    ["unknown-reference", "改革事项!C3", "原农业局、原林业局"],
    ["missing-cell", "人员!G3", null],
    ["missing-cell", "人员!C3", " \u3000"],
    ["missing-cell", "岗位!F3", ""],
    ["missing-cell", "改革事项!B3", null],
    ["missing-cell", "基本情况!A3", null],
    ["unknown-header", "机构!E1", "核准编制：行政编制"],
    ["unknown-header", "机构!E1", "核定编制："],
    ["unknown-reference", "机构!E1", "核定编制：聘用"],
    ["duplicate-header", "机构!F1", "核定编制：administrative"],
    ["duplicate-header", "人员!C1", "姓名"],
    ["cell-without-header", "人员!H3", "备注"],
    ["not-applicable", "改革事项!C4", "发改委"],
    ["help-row-missing", "人员!第2行", "王五"],
    ["unknown-word", "人员!G4", "no!"],
  ])("%s at %s", (code, cell, value) => {
    const changed = cell.replace("第2行", "A2");
    expect(foundIn(workbookChanged(changed, value))).toContain(`${code} ${cell}`);
  });

  it("are said once for each cell, and nothing that only follows from them is said", () => {
    expect(foundIn(workbookChanged("人员!C3", "水利局"))).toEqual(["unknown-reference 人员!C3"]);
    expect(foundIn(workbookChanged("人员!G3", "同意"))).toEqual(["unknown-word 人员!G3"]);
    expect(foundIn(workbookChanged("人员!G3", null))).toEqual(["missing-cell 人员!G3"]);
    expect(foundIn(workbookChanged("基本情况!B3", "2019-02-30"))).toEqual(["not-a-day 基本情况!B3"]);
    expect(foundIn(workbookChanged("改革事项!C4", "发改委"))).toEqual(["not-applicable 改革事项!C4"]);
  });

  it("suggest what may have been meant", () => {
    const [header] = problemsOf(workbookChanged("人员!C1", "单位名"));
    expect(header).toMatchObject({ code: "missing-header" });
    const said = problemsOf(workbookChanged("人员!C1", "单位名")).map(({ message }) => message);
    expect(said).toContain("人员!C1：不认识的列“单位名”，是否为“单位名称”？");
    const [reference] = problemsOf(workbookChanged("人员!C3", "原农业厅"));
    expect(reference).toEqual({
      code: "unknown-reference",
      place: { sheet: "人员", row: 3, column: "C" },
      message: "人员!C3：“机构”中没有“原农业厅”，是否为“原农业局”？",
      parameters: { value: "原农业厅", list: "机构", suggestion: "原农业局" },
    });
  });

  it("name the words that may be chosen", () => {
    const [close] = problemsOf(workbookChanged("岗位!E3", "新设机关"));
    expect(close.message).toBe(
      "岗位!E3：不认识“新设机关”，是否为“新设机构”？可填：留用、新设机构、议事协调机构办事机构、急需",
    );
    const [far] = problemsOf(workbookChanged("岗位!E3", "丙"));
    expect(far.message).toBe("岗位!E3：不认识“丙”，可填：留用、新设机构、议事协调机构办事机构、急需");
  });

  it("say how bounds are written where a spreadsheet made a day of them", () => {
    expect(problemsOf(workbookChanged("改革事项!D4", "2019-02-06")).map(({ message }) => message)).toEqual([
      "改革事项!D4：应填写整数或幅度（写作 2～6），读到的是“2019-02-06”",
    ]);
  });

  it("say how numbers that lost digits are to be put right", () => {
    const [{ message }] = problemsOf(workbookChanged("人员!A3", Number("150203198001010017")));
    expect(message).toContain("设为文本格式");
  });
});

describe("problems of names", () => {
  const twoOfThem = table("人员", ["人员编号", ...people], ["1", ...one], ["2", ...one]);

  it("names that several things have name none of them", () => {
    const sheets = workbookWith(
      twoOfThem,
      table("协商意见", ["岗位", "人员", "意见"], ["服务岗", "张三", "接受"]),
    );
    expect(problemsOf(sheets)).toEqual([
      {
        code: "ambiguous-reference",
        place: { sheet: "协商意见", row: 3, column: "B" },
        message: "协商意见!B3：“张三”有 2 个，请改填编号：#1、#2",
        parameters: { value: "张三", candidates: "#1、#2" },
      },
    ]);
  });

  it("a name that is another's number is ambiguous too, until # says that the number is meant", () => {
    const rows = [
      [null, "甲局", "市本级", "部门"],
      ["2", "甲局", "市本级", "部门"],
    ];
    const relatives = (body: string) =>
      workbookWith(
        table(
          "机构",
          bodies,
          ["1", "原农业局", "市本级", "部门"],
          ["3", "发改委", "市本级", "部门"],
          ...rows,
        ),
        table("改革事项", ["改革事项", "单位名称"]),
        table("岗位", ["岗位名称"]),
        table("人员", people, one),
        table("回避", ["人员", "亲属单位"], ["张三", body]),
      );
    const isAmbiguous = (body: string) => foundIn(relatives(body)).includes("ambiguous-reference 回避!B3");
    expect(isAmbiguous("甲局")).toBe(true);
    expect(isAmbiguous("#甲局")).toBe(false);
    expect(isAmbiguous("2")).toBe(false);
  });

  it("people of one name need numbers", () => {
    expect(foundIn(workbookWith(table("人员", people, one, one)))).toEqual(["duplicate-id 人员!A4"]);
  });

  it("quota types and ranks of their own need ids of English letters", () => {
    const sheets = workbookWith(
      table("编制类型", ["编制类型编号", "编制类型名称"], [null, "行政编制"], [null, "聘用编制"]),
      table("职务层次", ["职务层次名称"], ["正科"], ["主管"]),
    );
    expect(foundIn(sheets)).toEqual(["missing-cell 编制类型!A4", "missing-cell 职务层次!第4行"]);
  });
});

describe("problems of sheets", () => {
  it("unknown, twice, missing", () => {
    const sheets = [
      ...workbookWith({ name: "人 员", rows: [] }, table("人员名单", ["姓名"], ["张三"])),
    ].filter(({ name }) => name !== "层级与总额");
    expect(foundIn(sheets).slice(0, 1)).toEqual(["missing-sheet 层级与总额"]);
    expect(foundIn(sheets)).toEqual(
      expect.arrayContaining(["duplicate-sheet 人 员", "unknown-sheet 人员名单"]),
    );
    const unknown = problemsOf(sheets).find(({ code }) => code === "unknown-sheet");
    expect(unknown?.parameters).toEqual({ value: "人员名单", suggestion: "人员" });
  });

  it("without anything in it a workbook lacks what it must have", () => {
    expect(foundIn([])).toEqual(
      expect.arrayContaining(["missing-sheet 层级与总额", "missing-sheet 机构", "missing-cell 基本情况"]),
    );
  });

  it("sheets without a row that must have one", () => {
    const sheets = workbookWith(table("基本情况", ["方案名称"]), table("层级与总额", ["层级名称"]));
    expect(foundIn(sheets)).toEqual(
      expect.arrayContaining(["missing-cell 基本情况", "empty-list 层级与总额"]),
    );
  });

  it("a column that must be there is missing: said once, not for every row", () => {
    const sheets = workbookWith(
      table("人员", people.slice(0, 4), one.slice(0, 4), ["李四", ...one.slice(1, 4)]),
    );
    expect(foundIn(sheets)).toEqual(["missing-header 人员!第1行"]);
  });

  it("more than one row where there is one thing to say", () => {
    expect(foundIn(workbookWith(table("基本情况", ["方案名称"], ["一"], ["二"])))).toEqual([
      "too-many-rows 基本情况!第4行",
    ]);
  });

  it("a row of data where the help should be is not lost", () => {
    const sheets = workbookWith({ name: "人员", rows: [people, one] });
    expect(foundIn(sheets)).toEqual(["help-row-missing 人员!第2行"]);
  });
});

describe("contradictions", () => {
  const transfer = (...others: (readonly SheetCell[])[]) =>
    workbookWith(
      table(
        "改革事项",
        ["事项序号", "改革事项", "单位名称", "涉及单位", "划转方式", "划转人数：行政"],
        [1, "划转", "发改委", "原农业局", "只转人员", 1],
        [2, "更名", "农牧局", null, null, null],
        ...others,
      ),
      table(
        "转隶明细",
        ["事项序号", "人员", "职责"],
        [1, "张三", null],
        [2, "张三", null],
        [3, "张三", null],
      ),
    );

  it("rows that belong to no transfer, and numbers twice", () => {
    expect(foundIn(transfer([2, "撤销", "农牧局", null, null, null]))).toEqual(
      expect.arrayContaining([
        "contradiction 改革事项!A5",
        "not-applicable 转隶明细!A4",
        "unknown-reference 转隶明细!A5",
      ]),
    );
  });

  it("several bodies where there is one", () => {
    const others = [3, "划转", "发改委", "原农业局、农牧局", "只转人员", 1];
    expect(foundIn(transfer(others))).toContain("only-one 改革事项!D5");
  });

  it("a person and a duty in one row, or neither", () => {
    const sheets = [
      ...transfer().filter(({ name }) => name !== "转隶明细"),
      table("职责", ["职责名称", "划出单位", "划入单位"], ["复议", "原农业局", "发改委"]),
      table("转隶明细", ["事项序号", "人员", "职责"], [1, "张三", "复议"], [1, null, null]),
    ];
    expect(foundIn(sheets)).toEqual(
      expect.arrayContaining(["only-one 转隶明细!第3行", "only-one 转隶明细!第4行"]),
    );
  });

  it("none and something", () => {
    const responses = table("协商意见", ["岗位", "人员", "意见"], ["服务岗", "张三", "接受"], ["（无）"]);
    expect(foundIn(workbookWith(responses))).toEqual(["contradiction 协商意见!第4行"]);
    const requirements = ["岗位", "条件项目", "比较", "条件值"];
    const both = table("任职条件", requirements, ["服务岗", "（无）"], ["服务岗", "学历", "等于", "本科"]);
    expect(foundIn(workbookWith(both))).toEqual(["contradiction 任职条件!第3行"]);
    const beside = table("任职条件", requirements, ["服务岗", "（无）", null, "本科"]);
    expect(foundIn(workbookWith(beside))).toEqual(["contradiction 任职条件!D3"]);
    const quota = ["单位编号", "单位名称", "层级名称", "机构类别", "核定编制", "核定编制：行政"];
    const row = ["9", "水利局", "市本级", "部门", "（无）", 3];
    expect(foundIn(workbookWith(table("机构", quota, row)))).toContain("contradiction 机构!E3");
    expect(foundIn(workbookWith(table("机构", quota, ["9", "水利局", "市本级", "部门", 3])))).toContain(
      "only-none 机构!E3",
    );
  });

  it("one fact as one and as several, one rank of a body twice, one group of two sizes", () => {
    const facts = ["特征：专长", "特征（多项）：skills"];
    const sheets = workbookWith(
      table("职务层次", ["职务层次名称"], ["正科"]),
      table(
        "领导职数",
        ["单位名称", "职务层次", "核定职数", "实配人数"],
        ["发改委", "正科", 1, 0],
        ["fgw", "正科", 2, 0],
      ),
      table("人员", [...people, ...facts], [...one, "法律", "法律"]),
      table(
        "保留名额",
        ["岗位", "组号", "保留人数"],
        ["服务岗", 1, 1],
        ["服务岗", 1, 2],
        ["服务岗", 2, null],
      ),
    );
    expect(foundIn(sheets)).toEqual([
      "contradiction 人员!G3",
      "contradiction 领导职数!B4",
      "contradiction 保留名额!C4",
      "missing-cell 保留名额!C5",
    ]);
  });

  it("a day of the calendar of no kind", () => {
    const calendar = table("日历", ["日期", "放假或上班"], ["2019-02-04", "放假"], ["2019-02-05", null]);
    expect(foundIn(workbookWith(calendar))).toEqual(["missing-cell 日历!B4"]);
  });
});

describe("problems of the scenario", () => {
  it.each<[string, string, SheetCell]>([
    ["more-listed-than-staff", "机构!F3", 0],
    ["merge-above-base", "改革事项!D3", 11],
    ["total-below-bodies", "层级与总额!B3", 29],
    ["out-of-range", "机构!E3", -1],
    ["min-above-max", "改革事项!D4", "2～1"],
    ["duplicate-id", "机构!B4", "原农业局"],
    ["missing-cell", "改革事项!D3", null],
    ["missing", "改革事项!C3", null],
    ["merge-into-itself", "改革事项!B3", "原农业局"],
    ["invalid-text", "基本情况!A3", '"\\u0007"'],
    ["invalid-id", "人员!A3", "长".repeat(65)],
  ])("%s stands at %s", (code, cell, value) => {
    const sheet = cell.split("!")[0];
    const found = foundIn(workbookChanged(cell, value));
    expect(found.filter((line) => line.startsWith(`${code} ${sheet}!`))).toHaveLength(1);
  });

  it("points to the very cell where it can", () => {
    expect(foundIn(workbookChanged("机构!E3", -1))).toEqual(["out-of-range 机构!E3"]);
    expect(foundIn(workbookChanged("改革事项!D4", "2～1"))).toEqual(["min-above-max 改革事项!D4"]);
    expect(foundIn(workbookChanged("机构!B4", "原农业局"))).toContain("duplicate-id 机构!B4");
  });

  it("points to a wish in the columns or on its own sheet", () => {
    const wishes = (rank: number) =>
      workbookWith(
        table("人员", [...people, "第一志愿"], [...one, "服务岗"]),
        table("志愿", ["人员", "志愿次序", "单位"], ["张三", 2, "发改委"], ["张三", rank, "政务服务局"]),
        table("岗位", ["岗位名称"]),
      );
    expect(foundIn(wishes(0))).toContain("out-of-range 志愿!B4");
    const again = workbookWith(
      table(
        "人员",
        [...people, "第一志愿", "第二志愿"],
        [...one, "服务岗", "服务岗"],
        ["李四", "发改委", ...one.slice(2)],
      ),
    );
    expect(foundIn(again)).toEqual(["duplicate-entry 人员!G3"]);
  });

  it("calls quota types by their names", () => {
    const [problem] = problemsOf(workbookChanged("机构!F6", 22));
    expect(problem).toMatchObject({ code: "staff-above-quota", parameters: { quotaType: "行政编制" } });
    expect(problem.message).toContain("行政编制");
  });

  it("is told beside what is wrong with cells, in the order of sheets, rows and columns", () => {
    const changes = new Map([
      ["层级与总额", workbookOf("层级与总额", "B3", -5)],
      ["机构", workbookOf("机构", "D6", "机关")],
      ["人员", workbookOf("人员", "G4", "同意")],
    ]);
    expect(foundIn(workbookWith(...changes.values()))).toEqual([
      "out-of-range 层级与总额!B3",
      "unknown-word 机构!D6",
      "unknown-word 人员!G4",
    ]);
  });

  it("is not told of numbers that cannot be judged because something could not be read at all", () => {
    expect(foundIn(workbookChanged("人员!D1", "处室"))).toEqual([
      "missing-header 人员!第1行",
      "unknown-header 人员!D1",
    ]);
    const positions = ["单位名称", "职务层次", "核定职数", "实配人数"];
    const leading = workbookWith(
      table("职务层次", ["职务层次名称"], ["正科"]),
      table("领导职数", positions, ["水利局", "正科", 1, 1]),
      table("人员", [...people, "职务层次"], [...one, "正科"]),
    );
    expect(foundIn(leading)).toEqual(["unknown-reference 领导职数!A3"]);
  });
});

function workbookOf(name: string, cell: string, value: SheetCell): Sheet {
  const found = workbookChanged(`${name}!${cell}`, value).find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}
