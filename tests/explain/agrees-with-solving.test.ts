import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/model/parse-scenario";
import { reassign } from "../../src/reassign/reassign";
import { scenarioArbitrary } from "../../src/testing";
import { type Asked, aFew, all, differences } from "./agrees-with-solving";

/** `BIANZHI_SOAK=20` asks about twenty times as many scenarios: more than two thousand. */
const soak = Number(process.env["BIANZHI_SOAK"] ?? 1);

function ask(
  officeRules: boolean,
  seed: number,
  count: number,
  chooseAt: (turn: number) => typeof all = () => all,
): { asked: Asked; found: string[] } {
  const asked = { potentials: 0, resolve: 0, questions: 0, impossible: 0, ties: 0 };
  const found = fc
    .sample(scenarioArbitrary({ officeRules }), { numRuns: count * soak, seed })
    .flatMap((drawn, turn) => {
      const scenario = parseScenario({ ...drawn, policy: { ...drawn.policy, directed: false } });
      const result = reassign(scenario);
      return "plan" in result ? differences(scenario, result, asked, chooseAt(turn)) : [];
    });
  return { asked, found };
}

describe("every pair, every limit, every withdrawal", () => {
  it(
    "is what a solve of the changed scenario says, where rows nest",
    () => {
      const { asked, found } = ask(false, 20190101, 60);
      expect(found).toEqual([]);
      expect(asked.potentials).toBeGreaterThan(2000);
      expect(asked.impossible).toBeGreaterThan(50);
      expect(asked.ties).toBeGreaterThan(50);
    },
    600_000 * soak,
  );

  it(
    "is what a solve of the changed scenario says, with the rules of the office",
    () => {
      const { asked, found } = ask(true, 20190202, 20);
      expect(found).toEqual([]);
      expect(asked.resolve).toBeGreaterThan(300);
    },
    600_000 * soak,
  );

  it(
    "is what a solve says for a few questions about each of two thousand scenarios",
    () => {
      const nested = ask(false, 20190303, 1600, aFew);
      const office = ask(true, 20190404, 400, aFew);
      expect([...nested.found, ...office.found]).toEqual([]);
      expect(nested.asked.potentials).toBeGreaterThan(5000);
      expect(nested.asked.ties).toBeGreaterThan(500);
      expect(nested.asked.impossible).toBeGreaterThan(100);
      expect(office.asked.resolve).toBeGreaterThan(500);
    },
    600_000 * soak,
  );
});
