import { describe, expect, it } from "vitest";
import type { Scenario } from "../../../src/schema/document";
import { readScenario } from "../../../src/workbook/read/read-scenario";
import type { Sheet, SheetCell } from "../../../src/workbook/types";
import { table, workbookChanged, workbookWith } from "../small-workbook";

function documentOf(sheets: readonly Sheet[]): Scenario {
  const read = readScenario(sheets);
  if (!read.success) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  return read.document;
}

describe("readScenario", () => {
  it("reads what an office writes", () => {
    expect(documentOf(workbookWith())).toEqual({
      format: "bianzhi/1",
      name: "试行方案",
      date: "2019-01-11",
      jurisdictions: [{ id: "市本级", total: { administrative: 30 } }],
      bodies: [
        {
          id: "原农业局",
          jurisdiction: "市本级",
          category: "department",
          quota: { administrative: 10 },
          staff: { administrative: 10 },
        },
        { id: "农牧局", jurisdiction: "市本级", category: "department" },
        { id: "政务服务局", jurisdiction: "市本级", category: "department" },
        {
          id: "fgw",
          name: "发改委",
          jurisdiction: "市本级",
          category: "department",
          quota: { administrative: 20 },
          staff: { administrative: 12 },
        },
      ],
      reforms: [
        { kind: "merge", into: "农牧局", from: ["原农业局"], quota: { administrative: 9 } },
        { kind: "establish", body: "政务服务局", quota: { administrative: { min: 0, max: 1 } } },
      ],
      posts: [
        {
          id: "服务岗",
          body: "政务服务局",
          section: "comprehensive",
          quotaType: "administrative",
          demand: "new-body",
          openings: { max: 2 },
        },
      ],
      people: [
        {
          id: "001",
          name: "张三",
          body: "原农业局",
          section: "comprehensive",
          quotaType: "administrative",
          preferences: [{ post: "服务岗", rank: 1 }],
          acceptsAdjustment: false,
        },
        {
          id: "002",
          name: "李四",
          body: "fgw",
          section: "business",
          quotaType: "administrative",
          preferences: [],
          acceptsAdjustment: false,
        },
      ],
    });
  });

  it.each<[string, string, SheetCell]>([
    ["an id for a name", "人员!C4", "fgw"],
    ["an id after #", "人员!C4", "#fgw"],
    ["spaces around a name", "人员!C4", " 发改委\u3000"],
    ["spaces within a name", "人员!C4", "发　改 委"],
    ["full-width letters", "人员!C4", "ＦＧＷ"],
    ["quotation marks", "人员!C4", '"发改委"'],
    ["full-width digits", "机构!E3", "１０"],
    ["digits as text with spaces", "机构!E3", " 10 "],
    ["a day with slashes", "基本情况!B3", "2019/1/11"],
    ["a Chinese day", "基本情况!B3", "2019年1月11日"],
    ["a day in full-width digits", "基本情况!B3", "２０１９－０１－１１"],
    ["a day with points", "基本情况!B3", "2019.01.11"],
    ["a truth value", "人员!G3", false],
    ["a truth value as a file of text has it", "人员!G3", "FALSE"],
    ["a range with a hyphen", "改革事项!D4", "0-1"],
    ["a range in words", "改革事项!D4", "０ 至 １"],
    ["a short name of a quota type", "人员!E3", "行政"],
    ["the id of a quota type", "人员!E3", "administrative"],
    ["another word for the same", "岗位!C3", "综合科室"],
    ["the document's own word", "岗位!E3", "new-body"],
    ["another separator of lists", "改革事项!C3", "原农业局；"],
    ["a header with spaces and half-width punctuation", "机构!E1", " 核定编制 : 行政 "],
    ["a row of help that is empty", "人员!A2", null],
  ])("takes %s", (_, cell, value) => {
    expect(documentOf(workbookChanged(cell, value))).toEqual(documentOf(workbookWith()));
  });

  it("keeps numbers that are ids to the digit", () => {
    const { people } = documentOf([
      ...workbookChanged("人员!A3", "150203198001010017").filter(({ name }) => name !== "机构"),
      ...workbookChanged("机构!A6", 1234).filter(({ name }) => name === "机构"),
    ]);
    expect(people[0].id).toBe("150203198001010017");
    expect(people[1].body).toBe("1234");
  });

  it("takes columns in any order, leaves blank rows out, and ignores empty sheets and explanations", () => {
    const sheets = workbookWith(
      table(
        "人员",
        ["服从调剂", "第一志愿", "编制类型", "科室", "单位名称", "姓名", "人员编号"],
        ["否", "服务岗", "行政编制", "综合", "原农业局", "张三", "001"],
        [null, " "],
        ["否", null, "行政", "业务", "发改委", "李四", "002"],
      ),
      { name: "Sheet2", rows: [[null, " "], []] },
      { name: "说明", rows: [["anything"]] },
    );
    expect(documentOf(sheets)).toEqual(documentOf(workbookWith()));
  });

  it("tells facts by how they look, and takes them to the letter between quotation marks", () => {
    const facts = ["15", "007", '"15"', "是", '"是"', "１５", "150203198001010017", 15, true, "甲、乙"];
    const headers = facts.map((_, k) => `特征：f${k}`);
    const sheets = workbookWith(
      table(
        "人员",
        ["姓名", "单位名称", "科室", "编制类型", "服从调剂", ...headers, "特征（多项）：专长", "特征：学历"],
        ["张三", "原农业局", "综合", "行政", "否", ...facts, "法律、15", "本科"],
      ),
    );
    expect(documentOf(sheets).people[0].attributes).toEqual({
      f0: 15,
      f1: "007",
      f2: "15",
      f3: true,
      f4: "是",
      f5: "１５",
      f6: "150203198001010017",
      f7: 15,
      f8: true,
      f9: "甲、乙",
      skills: ["法律", "15"],
      education: "本科",
    });
  });

  it("takes wishes in columns first, gaps kept, and those on their own sheet behind them", () => {
    const sheets = workbookWith(
      table(
        "人员",
        ["姓名", "单位名称", "科室", "编制类型", "服从调剂", "第三志愿"],
        ["张三", "原农业局", "综合", "行政", "否", "服务岗"],
      ),
      table("志愿", ["人员", "志愿次序", "单位"], ["张三", 7, "发改委"]),
    );
    expect(documentOf(sheets).people[0].preferences).toEqual([
      { post: "服务岗", rank: 3 },
      { body: "fgw", rank: 7 },
    ]);
  });

  it("takes ranks of units and groups of conditions by their numbers, in whatever rows they stand", () => {
    const condition = ["岗位", "组号", "保留人数", "条件项目", "比较", "条件值"];
    const sheets = workbookWith(
      table("职级", ["职级名称"], ["一级科员"], ["二级科员"]),
      table("单位意向", ["岗位", "名次", "人员"], ["服务岗", 7, "张三"], ["服务岗", 2, "李四"]),
      table(
        "保留名额",
        condition,
        ["服务岗", 2, 1, "学历", "属于", "本科、研究生"],
        ["服务岗", 1, null, "职级", "不低于", "二级 科员"],
        ["服务岗", 1, 1, "joined", "不早于", "2015年1月1日"],
        ["服务岗", 1, null, "出生日期", "不晚于", "1999/9/9"],
      ),
      table("任职条件", ["岗位", "条件项目", "比较", "条件值"], ["服务岗", "证书", "包含", "律师"]),
    );
    expect(documentOf(sheets).posts[0]).toMatchObject({
      prefers: ["002", "001"],
      requires: [{ attribute: "certificates", op: "has", value: "律师" }],
      reserved: [
        {
          count: 1,
          requires: [
            { attribute: "grade", op: "at-least", value: "二级科员" },
            { attribute: "joined", op: "not-before", value: "2015-01-01" },
            { attribute: "birth", op: "not-after", value: "1999-09-09" },
          ],
        },
        { count: 1, requires: [{ attribute: "education", op: "in", value: ["本科", "研究生"] }] },
      ],
    });
  });

  it("distinguishes what is said to be none from what is not said", () => {
    const responses = ["岗位", "人员", "意见"];
    expect(documentOf(workbookWith(table("协商意见", responses)))).not.toHaveProperty("responses");
    expect(documentOf(workbookWith(table("协商意见", responses, ["（无）"])))).toHaveProperty(
      "responses",
      [],
    );
    expect(documentOf(workbookWith(table("协商意见", responses, ["(无)"])))).toHaveProperty("responses", []);
  });
});
