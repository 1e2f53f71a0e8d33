import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseScenario, reassign, type Scenario } from "../../../src/index";
import { choicesPicture } from "../../../src/report/pictures/choices-picture";
import { flowPicture } from "../../../src/report/pictures/flow-picture";
import { quotaPicture } from "../../../src/report/pictures/quota-picture";
import type { Language } from "../../../src/report/types";
import { scenarioArbitrary } from "../../../src/testing";
import { shuffled } from "../../../src/testing/laws/shuffle-law";
import { manyBodies } from "../../fixtures/many-bodies";
import { department, person, post, scenarioWith } from "../../fixtures/scenario-with";
import { hostileNames, hostileScenario } from "../hostile";
import { planned, plannedSurely } from "../planned";
import { ownText, parseXml, within } from "../xml";
import { collisions, textBoxes } from "./boxes";

const pictures = [flowPicture, quotaPicture, choicesPicture];
const languages: readonly Language[] = ["zh", "en"];

function example(name: string): Scenario {
  const file = new URL(`../../../examples/scenarios/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Scenario;
}

/** Well-formed, nothing that runs or is fetched, nothing outside of the picture, no two texts in one another. */
function faultsOf(scenario: Scenario): string[] {
  const found = planned(scenario);
  if (found === undefined) return [];
  return pictures.flatMap((draw) =>
    languages.flatMap((language) => {
      const { id, svg, title } = draw(found.scenario, found.result.plan, { language });
      const root = parseXml(svg);
      const nodes = within(root);
      const ids = nodes.flatMap(({ attributes }) => attributes.get("id") ?? []);
      const named = (root.attributes.get("aria-labelledby") ?? "").split(" ");
      const foreign = nodes.filter(({ name }) => !allowed.has(name)).map(({ name }) => `<${name}>`);
      const handlers = nodes.flatMap(({ attributes }) =>
        [...attributes.keys()].filter((key) => /^on|href|style/.test(key)),
      );
      const numbers = nodes.flatMap(({ attributes }) =>
        ["x", "y", "width", "height", "d", "viewBox"].filter((key) =>
          /NaN|Infinity|undefined|\d\.\d{3}|e-/.test(attributes.get(key) ?? ""),
        ),
      );
      const first = nodes[1];
      const faults = [...foreign, ...handlers, ...numbers, ...collisions(root)];
      if (new Set(ids).size !== ids.length) faults.push("an id twice");
      if (!named.every((one) => ids.includes(one))) faults.push("labelled by nothing");
      if (first?.name !== "title" || ownText(first) !== title) faults.push("no title");
      return faults.map((fault) => `${id} ${language}: ${fault}`);
    }),
  );
}

const allowed = new Set("svg title desc defs pattern rect circle line path text".split(" "));

describe("pictures", () => {
  test("of random scenarios are sound", { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(
        scenarioArbitrary({ maxBodies: 60, maxPeople: 40, maxPosts: 20, maxReforms: 30 }),
        (scenario) => {
          expect(faultsOf(scenario)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([1, 2, 3, 21, 22, 23, 24, 40, 60])("of %i merged departments are sound", (old) => {
    expect(faultsOf(manyBodies(old))).toEqual([]);
  });

  it.each(["baotou", "banners", "institutions"])("of the example %s are sound", (name) => {
    expect(faultsOf(example(name))).toEqual([]);
  });

  test("of hostile names are sound, and show them as they are", () => {
    expect(faultsOf(hostileScenario())).toEqual([]);
    const { scenario, result } = plannedSurely(hostileScenario());
    const texts = within(parseXml(flowPicture(scenario, result.plan).svg)).map(ownText);
    for (const name of hostileNames)
      expect(
        texts.filter((text) => text.includes(name)),
        name,
      ).not.toEqual([]);
  });

  test("mean the same whatever the order of the lists", () => {
    for (const original of [example("baotou"), manyBodies(40)]) {
      let turn = 0;
      const other = plannedSurely(shuffled(original, (count) => (++turn * 7919) % count));
      const { scenario, result } = plannedSurely(original);
      for (const draw of pictures)
        expect(draw(other.scenario, other.result.plan)).toEqual(draw(scenario, result.plan));
    }
  });

  test("have the same elements in both languages", () => {
    const { scenario, result } = plannedSurely(example("baotou"));
    for (const draw of pictures) {
      const [zh, en] = languages.map((language) => {
        const nodes = within(parseXml(draw(scenario, result.plan, { language }).svg));
        return nodes.filter(({ name }) => name !== "title").map(({ name }) => name);
      });
      expect(en).toEqual(zh);
    }
  });

  test("say so where there is nothing to show", () => {
    const { scenario, result } = plannedSurely(scenarioWith({ bodies: [department("a")] }));
    const said = pictures.map((draw) => {
      const { svg, description, notes } = draw(scenario, result.plan);
      expect(collisions(parseXml(svg))).toEqual([]);
      expect(textBoxes(parseXml(svg)).map(({ text }) => text)).toContain(description);
      return [description, notes.length];
    });
    expect(said).toEqual([
      ["没有涉改人员，无人员流向可示。", 0],
      ["各机构均无编制数，无对比可示。", 0],
      ["没有列入方案的人员，无志愿满足情况可示。", 0],
    ]);
  });

  test("show it where all wait", () => {
    const { scenario, result } = plannedSurely(
      scenarioWith({
        bodies: [
          department("old", { quota: { administrative: 3 }, staff: { administrative: 2 } }),
          department("new"),
        ],
        reforms: [{ kind: "merge", from: ["old"], into: "new", quota: { administrative: 2 } }],
        posts: [post("seat", "new", { openings: { max: 0 } })],
        people: [person("a", "old", ["seat"]), person("b", "old", ["seat"])],
      }),
    );
    expect(flowPicture(scenario, result.plan).description).toBe(
      "涉改人员共2人：留在承接机构0人，分流到其他机构0人，待安置2人。",
    );
    const texts = textBoxes(parseXml(flowPicture(scenario, result.plan, { language: "en" }).svg)).map(
      ({ text }) => text,
    );
    expect(texts).toEqual(["Waiting", "From", "To", "old 2 people", "Waiting 2 people"]);
    expect(choicesPicture(scenario, result.plan).description).toBe("2人：待安置 2人");
  });

  test("of another scenario's plan are refused", () => {
    const { result } = plannedSurely(manyBodies(3));
    const other = parseScenario(manyBodies(4));
    const { plan } = result;
    expect(() => flowPicture(other, plan)).toThrow(RangeError);
    expect(() =>
      choicesPicture(other, { ...plan, placements: [{ ...plan.placements[0], post: "none" } as never] }),
    ).toThrow('The plan names post "none", which the scenario does not have.');
    const own = reassign(other);
    if (!("plan" in own)) throw new Error(own.status);
    const [first, ...others] = own.plan.placements;
    if (first === undefined) throw new Error("nobody is placed");
    expect(() => flowPicture(other, { ...own.plan, placements: others })).toThrow(
      `The plan does not say what becomes of person "${first.person}".`,
    );
    expect(() => flowPicture(other, { ...own.plan, placements: [first, ...own.plan.placements] })).toThrow(
      "twice",
    );
  });
});
