import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseScenario, reassign } from "../../../src/index";
import { flowPicture } from "../../../src/report";
import { repository } from "../../architecture/files";
import { differsFromGolden } from "../../examples/golden";

describe("the pictures of both READMEs", () => {
  it.each(["zh", "en"] as const)("flow.%s.svg is what the library draws", (language) => {
    const file = new URL("../../../examples/scenarios/baotou.json", import.meta.url);
    const scenario = parseScenario(JSON.parse(readFileSync(file, "utf8")));
    const result = reassign(scenario);
    if (!("plan" in result)) throw new Error("Baotou has a plan");
    const { svg } = flowPicture(scenario, result.plan, { language });
    const path = join(repository, `pictures/flow.${language}.svg`);
    expect(differsFromGolden(path, `${svg}\n`)).toBeUndefined();
  });
});
