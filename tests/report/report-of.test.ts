import { describe, expect, it } from "vitest";
import { priceTable } from "../../src/index";
import { reportOf } from "../../src/report/report-of";
import { plannedSurely } from "./planned";
import { smallReform } from "./tables/small-reform";

const { scenario, result } = plannedSurely(smallReform);

describe("reportOf", () => {
  it("says that prices were not worked out, where none are given", () => {
    const without = "未附编制价格表：各项限额增减1名的影响未作测算。";
    expect(reportOf(scenario, result).sections[1]?.paragraphs).toEqual([without]);
    const prices = priceTable(scenario, result);
    expect(prices.length).toBeGreaterThan(0);
    const section = reportOf(scenario, result, { prices }).sections[1];
    expect(section?.paragraphs).toEqual([]);
    expect(section?.tables.map(({ id }) => id)).toContain("prices");
  });

  it("counts whoever was transferred apart from those who keep their own seat", () => {
    const { sections } = reportOf(scenario, result);
    expect(sections[0]?.paragraphs[0]).toContain("留原岗位1人、随转1人，待安置1人");
    const english = reportOf(scenario, result, { language: "en" });
    expect(english.sections[0]?.paragraphs[0]).toContain("1 keep their own seat, 1 were transferred, 1 wait");
  });

  it("has every table in one section", () => {
    const all = reportOf(scenario, result, { prices: priceTable(scenario, result) }).sections.flatMap(
      ({ tables }) => tables.map(({ id }) => id),
    );
    expect([...all].sort()).toEqual(
      [
        "quota-balance",
        "leader-positions",
        "placements",
        "duties",
        "implementation",
        "publication",
        "waiting",
        "consultation",
        "rectification",
        "prices",
      ].sort(),
    );
  });
});
