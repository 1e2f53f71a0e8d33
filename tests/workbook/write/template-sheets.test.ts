import { describe, expect, it } from "vitest";
import { reassign } from "../../../src/reassign/reassign";
import { verify } from "../../../src/verify/verify";
import { readScenario } from "../../../src/workbook/read/read-scenario";
import { allSheets } from "../../../src/workbook/sheets/all-sheets";
import { templateExample } from "../../../src/workbook/write/template-example";
import { templateSheets } from "../../../src/workbook/write/template-sheets";

const asked = [
  "层级与总额",
  "编制类型",
  "机构",
  "内设机构",
  "领导职数",
  "改革事项",
  "岗位",
  "任职条件",
  "人员",
  "志愿",
  "协商意见",
  "批文",
  "过渡期",
  "回避",
  "职责",
  "待办",
  "政策",
];

function sheet(name: string) {
  const found = templateSheets().find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** The list of a column by its header. */
function listUnder(name: string, header: string) {
  const { rows, lists } = sheet(name);
  const letters = String.fromCharCode(65 + rows[0].indexOf(header));
  return lists.find(({ column }) => column === letters)?.choices;
}

describe("templateSheets", () => {
  it("has every sheet that an office is asked for, each with an example under headers and help", () => {
    const sheets = templateSheets();
    expect(sheets.map(({ name }) => name)).toEqual(["说明", ...allSheets.map(({ name }) => name)]);
    expect(asked.filter((name) => !sheets.some((one) => one.name === name))).toEqual([]);
    for (const { name, rows } of sheets.slice(1)) {
      expect([name, rows.length > 2]).toEqual([name, true]);
      expect([name, rows[1].every((help) => typeof help === "string" && help !== "")]).toEqual([name, true]);
      expect(String(rows[1][0])).toMatch(/^说明：/);
    }
  });

  it("is read as its example", () => {
    expect(readScenario(templateSheets())).toEqual({ success: true, document: templateExample });
  });

  it("has an example that can be solved, and the solution is proved", () => {
    const result = reassign(templateExample);
    if (result.status !== "optimal") throw new Error(result.status);
    expect(verify(templateExample, result.plan, result.certificate)).toMatchObject({
      ok: true,
      optimality: "proved",
    });
    expect(result.plan.placements.length).toBeGreaterThan(3);
  });

  it("has columns for five wishes and for accepting adjustment", () => {
    const headers = sheet("人员").rows[0];
    const wishes = ["第一志愿", "第二志愿", "第三志愿", "第四志愿", "第五志愿", "服从调剂"];
    expect(wishes.filter((header) => !headers.includes(header))).toEqual([]);
  });

  it("offers words where a few are known, and the names of another sheet where that lists them", () => {
    expect(listUnder("人员", "服从调剂")).toEqual({ words: ["是", "否"] });
    expect(listUnder("协商意见", "意见")).toEqual({ words: ["接受", "暂缓", "不同意"] });
    expect(listUnder("人员", "单位名称")).toEqual({ sheet: "机构", column: "B" });
    expect(listUnder("人员", "第一志愿")).toEqual({ sheet: "岗位", column: "B" });
    expect(listUnder("改革事项", "批文")).toEqual({ sheet: "批文", column: "B" });
    expect(listUnder("改革事项", "涉及单位")).toBeUndefined();
  });

  it("offers only sheets and columns that are there", () => {
    const sheets = new Map(templateSheets().map((one) => [one.name, one]));
    const offered = [...sheets.values()].flatMap(({ lists }) => lists.map(({ choices }) => choices));
    const pointing = offered.flatMap((choices) => ("sheet" in choices ? [choices] : []));
    expect(pointing.length).toBeGreaterThan(20);
    for (const { sheet: name, column } of pointing) {
      expect(sheets.get(name)?.rows[0][column.charCodeAt(0) - 65]).toMatch(/名称$|^文号$|^姓名$/);
    }
  });
});
