import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseScenario, reassign } from "../../../src/index";
import { flowPicture } from "../../../src/report";
import { differsFromGolden } from "../../examples/golden";

describe("the pictures of both READMEs", () => {
  it.each(["zh", "en"] as const)("flow.%s.svg is what the library draws", (language) => {
    const file = new URL("../../../examples/scenarios/baotou.json", import.meta.url);
    const scenario = parseScenario(JSON.parse(readFileSync(file, "utf8")));
    const result = reassign(scenario);
    if (!("plan" in result)) throw new Error("Baotou has a plan");
    const { svg } = flowPicture(scenario, result.plan, { language });
    const path = new URL(`../../../pictures/flow.${language}.svg`, import.meta.url).pathname;
    expect(differsFromGolden(path, `${svg}\n`)).toBeUndefined();
  });
});
