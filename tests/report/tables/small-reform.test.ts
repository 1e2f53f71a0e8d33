import { describe, expect, it } from "vitest";
import { reportTables } from "../../../src/report/tables/report-tables";
import type { Cell, Language, Table, TableId } from "../../../src/report/types";
import { plannedSurely } from "../planned";
import { smallReform } from "./small-reform";

const { scenario, result } = plannedSurely(smallReform);
const tableOf = (id: TableId, language: Language = "zh", asOf?: string): Table => {
  const found = reportTables(scenario, result, { language, asOf }).find((table) => table.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const cellsOf = (id: TableId, ...columns: readonly string[]): Cell[][] => {
  const table = tableOf(id);
  const at = columns.map((column) => table.columns.findIndex((one) => one.id === column));
  return table.rows.map((row) => at.map((k) => row[k] as Cell));
};

describe("tables of a small reform, worked out by hand", () => {
  it("balance what the city and the county have: 2 go up, 2 leave the total", () => {
    expect(tableOf("quota-balance").rows).toEqual([
      ["市", "行政编制", "甲局", 20, 0, 0, 0, 20, 0, 0, 0, 0, 0],
      ["市", "行政编制", "甲乙局", 0, 5, 0, 30, 0, 0, 0, 25, 25, 0],
      ["市", "行政编制", "乙局", 10, 0, 0, 0, 10, 0, 0, 0, 0, 0],
      ["市", "行政编制", "丙局", 10, 0, 2, 0, 0, 0, 0, 12, 12, 0],
      ["市", "行政编制", "新局", 0, 0, 1, 0, 0, 0, 0, 1, 1, 0],
      ["市", "行政编制", "戊局", 5, 0, 0, 0, 0, 0, 0, 5, 7, -2],
      ["市", "行政编制", "保密局", 5, 0, 0, 0, 0, 0, 0, 5, 5, 0],
      ["市", "行政编制", "收回统筹（周转）", 2, 0, 0, 2, 0, 2, 2, 4, 1, 3],
      ["市", "行政编制", "合计", 52, 5, 3, 32, 30, 2, 2, 52, 51, 1],
      ["县", "行政编制", "县局", 6, 2, 0, 0, 0, 0, 0, 4, 3, 1],
      ["县", "行政编制", "收回统筹（周转）", 0, 0, 0, 0, 2, 2, 0, 0, 0, 0],
      ["县", "行政编制", "合计", 6, 2, 0, 0, 2, 2, 0, 4, 3, 1],
      ["各层级", "行政编制", "合计", 58, 7, 3, 32, 32, 4, 2, 56, 54, 2],
    ]);
  });

  it("count leaders before and after: three deputies come to two positions", () => {
    expect(tableOf("leader-positions").rows).toEqual([
      ["市", "甲局", "正科", 1, 1, 0, 0, 0, 0, -1],
      ["市", "甲局", "副科", 2, 2, 0, 0, 0, 0, -2],
      ["市", "甲乙局", "正科", 0, 0, 0, 1, 1, 0, 1],
      ["市", "甲乙局", "副科", 0, 0, 0, 2, 3, -1, 2],
      ["市", "乙局", "副科", 1, 1, 0, 0, 0, 0, -1],
      ["市", "合计", "正科", 1, 1, 0, 1, 1, 0, 0],
      ["市", "合计", "副科", 3, 3, 0, 2, 3, -1, -1],
    ]);
  });

  it("tell those who were transferred from those who stay", () => {
    expect(tableOf("placements").rows).toEqual([
      ["p1", "甲一", "甲局", "综合科室", "甲局 行政编制", "新局", "综合科", 2, "新局 行政编制", "按志愿"],
      ["p2", "乙二", "乙局", "综合科室", "乙局 行政编制", "待安置", null, null, null, "待安置"],
      ["p3", "丙三", "丙局", "办公室", "丙局 行政编制", "丙局", null, null, "丙局 行政编制", "留原岗位"],
      ["p4", "县四", "县局", "综合科室", "县局 行政编制", "丙局", null, null, "丙局 行政编制", "随转"],
    ]);
  });

  it("list duties that move, by id, with the document of their transfer, and count those that stay", () => {
    const table = tableOf("duties");
    expect(table.rows).toEqual([
      ["d1", "甲职责", "甲局", "甲乙局", null, "2019-01-31", "2019-01-30"],
      ["d2", "乙职责", "乙局", "甲乙局", null, "2019-01-31", null],
      ["d3", "上划职责", "县局", "丙局", "编发〔2019〕7号", "2019-03-01", null],
    ]);
    expect(table.notes).toEqual(["另有1项职责留在原单位，不列入。"]);
    expect(tableOf("duties", "en").notes).toEqual(["Not listed: duties that stay where they are, 1 in all."]);
  });

  it("say what every body that goes on has, and what else becomes of names", () => {
    const table = tableOf("implementation");
    expect(table.columns.map(({ id }) => id)).toEqual([
      "body",
      "duties",
      "dutiesIn",
      "dutiesDone",
      "dutiesOut",
      "sections",
      "quota:administrative",
      "staff",
      "leaders:head",
      "leaders:deputy",
    ]);
    expect(table.rows).toEqual([
      ["甲乙局", 2, 2, 1, 0, null, 25, 25, 1, 2],
      ["丙局", 2, 1, 0, 0, 2, 12, 12, 0, 0],
      ["新局", 0, 0, 0, 0, null, 1, 1, 0, 0],
      ["戊局", 0, 0, 0, 0, null, 5, 7, 0, 0],
      ["保密局", 0, 0, 0, 0, null, 5, 5, 0, 0],
      ["县局", 0, 0, 0, 1, null, 4, 3, 0, 0],
    ]);
    expect(table.notes[1]).toBe("丙局更名为丙丁局；新局加挂新办牌子；新局、戊局合署办公。");
  });

  it("count a duty as come only from the day on which it has come", () => {
    const early = tableOf("implementation", "zh", "2019-01-29");
    expect(early.rows[0]?.slice(0, 4)).toEqual(["甲乙局", 2, 2, 0]);
  });

  it("publish the new name and the level, and nothing of the confidential body", () => {
    expect(tableOf("publication").rows).toEqual([
      ["市", "甲局", "行政编制 20→0", "正科 1→0；副科 2→0", 0, 0],
      ["市", "甲乙局", "行政编制 0→25", "正科 0→1；副科 0→2", 0, 0],
      ["市", "乙局", "行政编制 10→0", "副科 1→0", 0, 0],
      ["市", "丙丁局", "行政编制 10→12", "", 0, 2],
      ["市", "新局", "行政编制 0→1", "", 1, 0],
      ["市", "戊局", "行政编制 5→5", "", 0, 0],
      ["县", "县局", "行政编制 6→4", "", 0, 0],
    ]);
  });

  it("keep the name of a confidential body out of the words for ranks and types", () => {
    const named = plannedSurely({
      ...smallReform,
      ranks: [{ id: "head", name: "保密局正职" }, { id: "deputy" }],
    });
    const tables = reportTables(named.scenario, named.result);
    const texts = JSON.stringify(tables.find(({ id }) => id === "publication"));
    expect(texts).toContain("***正职 1→0");
    expect(texts).not.toContain("保密局");
  });

  it("give wishes by rank and name, and the reason of whoever waits", () => {
    expect(cellsOf("waiting", "person", "wishes", "adjustment", "reasons")).toEqual([
      ["p2", "3. 丙局；3. 新局 综合科；4. 新局", "否", "岗位已满：新局 综合科"],
    ]);
  });

  it("tell what was said by day, then by person, post and side", () => {
    expect(tableOf("consultation").rows).toEqual([
      [null, "2019-01-18", "甲一", "新局 综合科", "原单位", "同意", null],
      [null, "2019-01-18", "甲一", "新局 综合科", "接收单位", "同意", null],
      [null, "2019-01-20", "乙二", "新局 综合科", "接收单位", "暂缓", "待面谈"],
    ]);
  });

  it("list what is late first, then what is open, surplus leaders, what is done", () => {
    expect(tableOf("rectification").rows).toEqual([
      ["逾期", "整改事项", "三定规定报批", "丙局", "2019-01-25", -7, null, 5, "待会签"],
      ["逾期", "职责划转", "乙职责", "甲乙局", "2019-01-31", -1, null, 1, null],
      [
        "未到期",
        "超编过渡",
        "行政编制超编2人，计划减员1人（编发〔2018〕9号）",
        "戊局",
        "2019-02-20",
        19,
        null,
        null,
        "计划减员少于超编人数",
      ],
      ["未到期", "职责划转", "上划职责", "丙局", "2019-03-01", 28, null, null, null],
      ["未定期限", "领导职数", "副科超配1名（核定2名，实有3名）", "甲乙局", null, null, null, null, null],
      ["已完成", "职责划转", "甲职责", "甲乙局", "2019-01-31", null, "2019-01-30", null, null],
    ]);
  });

  it("judge terms by the day that is given, the same day being in time", () => {
    const rows = tableOf("rectification", "en", "2019-01-25").rows;
    expect(rows.find(([, , item]) => item === "三定规定报批")?.slice(0, 8)).toEqual([
      "due soon",
      "task",
      "三定规定报批",
      "丙局",
      "2019-01-25",
      0,
      null,
      null,
    ]);
    expect(rows.find(([, , item]) => item === "甲职责")?.slice(0, 7)).toEqual([
      "due soon",
      "duty",
      "甲职责",
      "甲乙局",
      "2019-01-31",
      6,
      null,
    ]);
    expect(() => tableOf("rectification", "zh", "2019-02-30")).toThrow(RangeError);
  });

  it("list only surplus leaders where no day is known", () => {
    const { date: _, permits: __, ...rest } = smallReform;
    const bodies = rest.bodies.map((body) =>
      body.id === "o" ? { ...body, quota: { administrative: 7 } } : body,
    );
    const jurisdictions = rest.jurisdictions.map((one) =>
      one.id === "city" ? { ...one, total: { administrative: 54 }, ceiling: { administrative: 52 } } : one,
    );
    const undated = plannedSurely({ ...rest, bodies, jurisdictions });
    const table = reportTables(undated.scenario, undated.result).find(({ id }) => id === "rectification");
    expect(table?.rows.map(([, kind]) => kind)).toEqual(["领导职数"]);
    expect(table?.notes).toEqual(["没有基准日，不列有期限的事项。"]);
  });
});
