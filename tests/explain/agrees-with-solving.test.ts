import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/model/parse-scenario";
import { reassign } from "../../src/reassign/reassign";
import { scenarioArbitrary } from "../../src/testing";
import { type Asked, differences } from "./agrees-with-solving";

/** `BIANZHI_SOAK=20` asks about twenty times as many scenarios: more than two thousand. */
const soak = Number(process.env["BIANZHI_SOAK"] ?? 1);

function askAll(officeRules: boolean, seed: number, count: number): { asked: Asked; found: string[] } {
  const asked = { potentials: 0, resolve: 0, questions: 0, impossible: 0, ties: 0 };
  const found = fc
    .sample(scenarioArbitrary({ officeRules }), { numRuns: count * soak, seed })
    .flatMap((drawn) => {
      const scenario = parseScenario({ ...drawn, policy: { ...drawn.policy, directed: false } });
      const result = reassign(scenario);
      return "plan" in result ? differences(scenario, result, asked) : [];
    });
  return { asked, found };
}

describe("every pair, every limit, every withdrawal", () => {
  it(
    "is what a solve of the changed scenario says, where rows nest",
    () => {
      const { asked, found } = askAll(false, 20190101, 80);
      expect(found).toEqual([]);
      expect(asked.potentials).toBeGreaterThan(3000);
      expect(asked.impossible).toBeGreaterThan(50);
      expect(asked.ties).toBeGreaterThan(50);
    },
    600_000 * soak,
  );

  it(
    "is what a solve of the changed scenario says, with the rules of the office",
    () => {
      const { asked, found } = askAll(true, 20190202, 30);
      expect(found).toEqual([]);
      expect(asked.resolve).toBeGreaterThan(500);
    },
    600_000 * soak,
  );
});
