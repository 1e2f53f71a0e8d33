import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scenario } from "../../src/model/types";
import type { Plan } from "../../src/plan/types";
import { reassign } from "../../src/reassign/reassign";
import { scenarioArbitrary } from "../../src/testing/arbitraries/scenario-arbitrary";
import { verify } from "../../src/verify/verify";
import { cases } from "./cases/cases";
import { tamperings } from "./tamper";
import { seeded } from "./tampering";

const applications = 200;
const seed = 20190111;

interface Given {
  readonly scenario: Scenario;
  readonly plan: Plan;
}

/** Best plans of random scenarios, each of which `verify` accepts. */
const solved: readonly Given[] = fc
  .sample(scenarioArbitrary(), { numRuns: 1200, seed })
  .flatMap((scenario) => {
    const result = reassign(scenario);
    return result.status === "optimal" || result.status === "feasible"
      ? [{ scenario, plan: result.plan }]
      : [];
  });

/** Applies a kind of tampering until it has changed so many plans; returns how many it changed. */
function applyTo(
  given: readonly Given[],
  { name, apply }: (typeof tamperings)[number],
  tries: number,
): number {
  let applied = 0;
  for (let at = 0; applied < applications && at < tries; at++) {
    const { scenario, plan } = given[at % given.length];
    const spoilt = apply(scenario, plan, seeded(seed + at));
    if (spoilt === undefined || JSON.stringify(spoilt) === JSON.stringify(plan)) continue;
    applied++;
    const { ok, violations } = verify(scenario, spoilt);
    if (ok || violations.length === 0) {
      expect.fail(`${name}, try ${at}: ${JSON.stringify({ scenario, plan, spoilt })}`);
    }
  }
  return applied;
}

describe("verify rejects every plan worked out by hand that was tampered with", () => {
  it.each(tamperings)("$name", (tampering) => {
    expect(applyTo(cases, tampering, applications * 60)).toBe(applications);
  });
});

describe("verify rejects every best plan of a random scenario that was tampered with", () => {
  it("has plans to tamper with", () => {
    expect(solved.length).toBeGreaterThan(900);
    for (const { scenario, plan } of solved) expect(verify(scenario, plan).violations).toEqual([]);
  });

  it.each(tamperings)("$name", (tampering) => {
    expect(applyTo(solved, tampering, solved.length * 40)).toBe(applications);
  });
});

it("names at least 35 kinds of tampering, each once", () => {
  expect(new Set(tamperings.map(({ name }) => name)).size).toBe(tamperings.length);
  expect(tamperings.length).toBeGreaterThanOrEqual(35);
});
