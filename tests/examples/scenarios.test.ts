import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeBanners } from "../../examples/scenarios/make-banners";
import { makeBaotou } from "../../examples/scenarios/make-baotou";
import { makeInstitutions } from "../../examples/scenarios/make-institutions";
import { scenarioText } from "../../examples/scenarios/text";
import type { Scenario } from "../../src/index";
import { repository } from "../architecture/files";

const scenarios: Record<string, Scenario> = {
  baotou: makeBaotou(),
  banners: makeBanners(),
  institutions: makeInstitutions(),
};

describe("scenarios of the examples", () => {
  it.each(Object.keys(scenarios))("%s is what its script makes", (name) => {
    const stored = readFileSync(join(repository, `examples/scenarios/${name}.json`), "utf8");
    expect(scenarioText(scenarios[name] as Scenario) === stored, "npm run scenarios makes them anew").toBe(
      true,
    );
  });

  it("baotou is of the size that was reported", () => {
    const { bodies, people, duties, reforms, posts } = makeBaotou();
    const retired = reforms.flatMap((reform) => {
      if (reform.kind === "abolish") return [reform.body];
      return reform.kind === "merge" || reform.kind === "reorganize" ? (reform.from ?? []) : [];
    });
    expect(retired.length).toBeGreaterThanOrEqual(12);
    expect(people).toHaveLength(120);
    expect(duties).toHaveLength(112);
    const created = reforms.flatMap((reform) => (reform.kind === "establish" ? [reform.body] : []));
    expect(created).toEqual(expect.arrayContaining(["政务服务局", "军民融合办公室", "稀土产业发展办公室"]));
    expect(reforms).toContainEqual(expect.objectContaining({ kind: "plate", name: "区域经济合作局" }));
    const offices = bodies.filter(({ category }) => category === "coordinating-office");
    expect(offices.length).toBeGreaterThanOrEqual(3);
    const urgent = new Set(posts.filter(({ demand }) => demand === "urgent").map(({ body }) => body));
    expect(urgent.size).toBeGreaterThanOrEqual(4);
  });

  it("banners has an approval section in every licensing department, a service bureau and a branch per banner", () => {
    const { bodies, jurisdictions } = makeBanners();
    expect(jurisdictions.filter(({ parent }) => parent !== undefined)).toHaveLength(9);
    expect(bodies.filter(({ id }) => id.endsWith("政务服务局"))).toHaveLength(10);
    expect(bodies.filter(({ category }) => category === "branch")).toHaveLength(9);
  });

  it("institutions has 374 institutions and 4,203 powers, of which 55 institutions keep some", () => {
    const { bodies, duties = [] } = makeInstitutions();
    const before = bodies.filter(({ category, quota }) => category === "institution" && quota !== undefined);
    expect(before).toHaveLength(374);
    expect(duties).toHaveLength(4203);
    const kept = duties.filter(({ from, to }) => from === to);
    expect(new Set(kept.map(({ to }) => to)).size).toBe(55);
    expect(kept.filter(({ name }) => !/^行政(?:检查|处罚)：/.test(name))).toEqual([]);
  });
});
