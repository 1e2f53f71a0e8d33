import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseScenario, priceTable, reassign } from "../../../src/index";
import { reportTables } from "../../../src/report/tables/report-tables";
import type { TableId } from "../../../src/report/types";
import { hostileScenario } from "../hostile";
import { plannedSurely } from "../planned";

const baotou = parseScenario(
  JSON.parse(readFileSync(new URL("../../../examples/scenarios/baotou.json", import.meta.url), "utf8")),
);
const result = reassign(baotou);
if (!("plan" in result)) throw new Error("Baotou has a plan");
const tables = reportTables(baotou, result, { prices: priceTable(baotou, result) });
const rowOf = (id: TableId, ...start: readonly (string | null)[]) =>
  tables.find((table) => table.id === id)?.rows.find((row) => start.every((cell, k) => row[k] === cell));

describe("tables of the Baotou scenario, worked out by hand", () => {
  it("balance the quota of a merged body: 74 + 38 come in, 2 + 1 stay out", () => {
    expect(rowOf("quota-balance", "包头市本级", "行政编制", "农牧局")).toEqual([
      "包头市本级",
      "行政编制",
      "农牧局",
      0,
      13,
      1,
      109,
      0,
      0,
      0,
      97,
      97,
      0,
    ]);
  });

  it("balance the total: 1,937 before, 113 cut, 39 granted, 82 gone, 1,855 after", () => {
    const row = rowOf("quota-balance", "包头市本级", "行政编制", "合计");
    expect(row?.[3]).toBe(1937);
    expect(row?.[4]).toBe(113);
    expect(row?.[5]).toBe(39);
    expect(row?.[9]).toBe(82);
    expect(row?.[10]).toBe(1855);
  });

  it("add up leader positions: 35, 105, 320 and 79 approved before, 30, 100, 311 and 74 after", () => {
    const totals = tables
      .find(({ id }) => id === "leader-positions")
      ?.rows.filter(([, body]) => body === "合计")
      .map(([, , rank, before, presentBefore, , after]) => [rank, before, presentBefore, after]);
    expect(totals).toEqual([
      ["正处", 35, 24, 30],
      ["副处", 105, 87, 100],
      ["正科", 320, 320, 311],
      ["副科", 79, 78, 74],
    ]);
  });

  it("follow a person from seat to seat", () => {
    expect(rowOf("placements", "p001")).toEqual([
      "p001",
      "陈晓东",
      "原国土资源局",
      "办公室",
      "原国土资源局 行政编制",
      "自然资源局",
      "自然资源局/办公室",
      2,
      "自然资源局 行政编制",
      "按志愿",
    ]);
    expect(rowOf("placements", "p120")?.slice(5)).toEqual([
      "林业和草原局",
      null,
      null,
      "林业和草原局 行政编制",
      "留原岗位",
    ]);
  });

  it("give every reason to those who wait", () => {
    expect(rowOf("waiting", "p038")?.at(-1)).toBe(
      "接收单位未同意：退役军人事务局/办公室；岗位已满：市场监督管理局/办公室",
    );
  });

  it("list the dearest quota first", () => {
    expect(rowOf("prices")?.slice(0, 2)).toEqual([
      "政务服务局的行政编制",
      "多安置1人，其他志愿次序有变（涉及梁建国、王淑芬）",
    ]);
  });

  it("keep hostile names as they are", () => {
    const one = plannedSurely(hostileScenario());
    const text = JSON.stringify(reportTables(one.scenario, one.result));
    for (const name of ["<script>alert(1)</script>", "a|b", "__proto__"])
      expect(text).toContain(JSON.stringify(name).slice(1, -1));
  });
});
