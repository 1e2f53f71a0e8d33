import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modelOf } from "../../../src/model/model-of";
import { flowOf } from "../../../src/report/pictures/flow-data";
import { flowLayout } from "../../../src/report/pictures/flow-layout";
import { flowPicture } from "../../../src/report/pictures/flow-picture";
import { pictureWords } from "../../../src/report/pictures/words";
import { scenarioArbitrary } from "../../../src/testing";
import { manyBodies } from "../../fixtures/many-bodies";
import { planned, plannedSurely } from "../planned";
import { ownText, parseXml, within } from "../xml";

const words = pictureWords("zh");
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe("flow", () => {
  test("bands add up to the people affected, and at every bar to its people", () => {
    let moving = 0;
    fc.assert(
      fc.property(scenarioArbitrary({ maxPeople: 30, maxBodies: 30 }), (drawn) => {
        const found = planned(drawn);
        if (found === undefined) return;
        const model = modelOf(found.scenario);
        const { sources, targets, links } = flowOf(model, found.result.plan, words);
        const affected = model.people.filter((one) => one.affected).length;
        moving += affected;
        expect(sum(links.map(({ people }) => people))).toBe(affected);
        for (const [nodes, end] of [
          [sources, "from"],
          [targets, "to"],
        ] as const) {
          const arriving = nodes.map((_, node) =>
            sum(links.filter((link) => link[end] === node).map(({ people }) => people)),
          );
          expect(arriving).toEqual(nodes.map(({ people }) => people));
          expect(nodes.every(({ people }) => people > 0)).toBe(true);
        }
        const waiting = sum(targets.filter(({ kind }) => kind === "waiting").map(({ people }) => people));
        expect(waiting).toBe(found.result.plan.waiting.length);
      }),
      { numRuns: 200 },
    );
    expect(moving).toBeGreaterThan(200);
  });

  test("of 60 bodies the smallest are gathered, and listed in full", () => {
    const { scenario, result } = plannedSurely(manyBodies(60));
    const { sources } = flowOf(modelOf(scenario), result.plan, words);
    expect(sources).toHaveLength(22);
    const last = sources.at(-1);
    expect(last).toMatchObject({ name: "其他39个单位", kind: "gathered" });
    expect(last?.members).toHaveLength(39);
    const alone = sources.slice(0, -1).map(({ people }) => people);
    expect(Math.min(...alone)).toBeGreaterThanOrEqual(
      Math.max(...(last?.members ?? []).map((one) => Number(/ (\d+)人$/.exec(one)?.[1]))),
    );
    const { svg, notes } = flowPicture(scenario, result.plan);
    const hints = within(parseXml(svg))
      .filter(({ name }) => name === "title")
      .map(ownText);
    expect(hints).toContain(last?.members.join("、"));
    expect(notes).toContain(`其他39个单位：${last?.members.join("、")}`);
  });

  test("bands lie side by side within their bars", () => {
    const { scenario, result } = plannedSurely(manyBodies(40));
    const { sources, targets, links } = flowLayout(flowOf(modelOf(scenario), result.plan, words), 0);
    for (const [nodes, end, top] of [
      [sources, "from", "fromTop"],
      [targets, "to", "toTop"],
    ] as const) {
      nodes.forEach((node, k) => {
        const own = links.filter((link) => link[end] === k).sort((a, b) => a[top] - b[top]);
        let y = node.top;
        for (const link of own) {
          expect(link[top]).toBeCloseTo(y, 6);
          y += link.height;
        }
        expect(y).toBeCloseTo(node.top + node.height, 6);
      });
    }
  });
});
