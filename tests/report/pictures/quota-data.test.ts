import { describe, expect, test } from "vitest";
import { modelOf } from "../../../src/model/model-of";
import { quotaPanels } from "../../../src/report/pictures/quota-data";
import { pictureWords } from "../../../src/report/pictures/words";
import { manyBodies } from "../../fixtures/many-bodies";
import { department, scenarioWith } from "../../fixtures/scenario-with";
import { plannedSurely } from "../planned";

const words = pictureWords("zh");

describe("quota before and after", () => {
  test("every type by itself, largest loss first", () => {
    const { scenario, result } = plannedSurely(
      scenarioWith({
        bodies: [
          department("a", { quota: { administrative: 5, worker: 2 } }),
          department("b", { quota: { administrative: 9 } }),
          department("c"),
          department("d", { quota: { administrative: 1 } }),
        ],
        reforms: [{ kind: "merge", from: ["a", "b"], into: "c", quota: { administrative: 10 } }],
      }),
    );
    const panels = quotaPanels(modelOf(scenario), result.plan, words, (id) => id);
    expect(panels.map(({ type, before, after }) => [type, before, after])).toEqual([
      ["administrative", 15, 11],
      ["worker", 2, 0],
    ]);
    expect(panels[0]?.rows.map(({ name, before, after }) => [name, before, after])).toEqual([
      ["b", 9, 0],
      ["a", 5, 0],
      ["d", 1, 1],
      ["c", 0, 10],
    ]);
  });

  test("what the plan grants counts as after; those gathered keep the sum", () => {
    const { scenario, result } = plannedSurely(manyBodies(60));
    expect(result.plan.grants.length).toBeGreaterThan(0);
    const [panel] = quotaPanels(modelOf(scenario), result.plan, words, (id) => id);
    const [pool] = result.plan.pools;
    if (panel === undefined || pool === undefined) throw new Error("nothing to compare");
    expect(panel.rows).toHaveLength(32);
    const sum = (key: "before" | "after"): number => panel.rows.reduce((total, row) => total + row[key], 0);
    expect([sum("before"), sum("after")]).toEqual([panel.before, panel.after]);
    expect(panel.before).toBe(pool.before);
    expect(panel.after).toBe(pool.after - pool.reserve);
  });
});
