import fc from "fast-check";
import { javascriptLpEngine } from "../../src/engine/javascript-lp/javascript-lp-engine";
import { parseScenario } from "../../src/model/parse-scenario";
import { reassign } from "../../src/reassign/reassign";
import type { Scenario } from "../../src/schema/document";
import {
  checkLaw,
  type Finding,
  type Law,
  type LawContext,
  lawContext,
  scenarioArbitrary,
} from "../../src/testing";

/** Every rule there is: `lawContext` finds the earlier plan that `fewest-changes` compares with. */
const arbitrary = scenarioArbitrary({ fewestChanges: true });

/** What came of asking one law about many scenarios. */
export interface LawRun {
  readonly law: Law;
  /** Scenarios to which the law applied. */
  readonly applied: number;
  /** Scenarios of which the law says nothing, by what was missing. */
  readonly skipped: ReadonlyMap<string, number>;
  /** Undefined where the law held. */
  readonly failure: LawFailure | undefined;
}

export interface LawFailure {
  readonly seed: number;
  readonly detail: string;
  /** As small as it could be made. */
  readonly scenario: Scenario;
}

/** A scenario, solved, and the seed of the changes that laws try on it: the same for the same scenario. */
interface Case {
  readonly context: LawContext;
  readonly seed: number;
}

function caseOf(scenario: Scenario): Case {
  const context = lawContext(parseScenario(scenario), reassign, { engines: [javascriptLpEngine] });
  return { context, seed: hashOf(JSON.stringify(scenario)) };
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return hash >>> 0;
}

/** One finding, for a scenario of any origin. */
export function askLaw(law: Law, scenario: Scenario): Finding {
  const { context, seed } = caseOf(scenario);
  return checkLaw(law, context, seed);
}

/** Scenarios drawn from a seed, each drawn and solved once for all laws. */
class Cases {
  private scenarios: Scenario[] = [];
  private readonly cases: Case[] = [];
  private readonly seed: number;

  constructor(seed: number) {
    this.seed = seed;
  }

  at(k: number): Case {
    if (k >= this.scenarios.length) {
      this.scenarios = fc.sample(arbitrary, { seed: this.seed, numRuns: Math.max(50, 3 * k) });
    }
    while (this.cases.length <= k) this.cases.push(caseOf(this.scenarios[this.cases.length] as Scenario));
    return this.cases[k] as Case;
  }
}

const drawn = new Map<number, Cases>();

/**
 * Asks a law about scenarios drawn from `seed` until it has applied to `runs` of them. A law that is broken, or throws,
 * is shown on a scenario as small as possible.
 */
export function runLaw(law: Law, runs: number, seed: number): LawRun {
  const cases = drawn.get(seed) ?? new Cases(seed);
  drawn.set(seed, cases);
  const skipped = new Map<string, number>();
  let applied = 0;
  for (let k = 0; applied < runs; k++) {
    if (k >= 100 * runs) throw new Error(`${law.name} applies too rarely: ${JSON.stringify([...skipped])}`);
    const finding = findingAt(law, cases, k);
    if (finding?.outcome === "not-applicable") {
      skipped.set(finding.because, (skipped.get(finding.because) ?? 0) + 1);
      continue;
    }
    applied++;
    if (finding?.outcome !== "holds") return { law, applied, skipped, failure: smallest(law, k, seed) };
  }
  return { law, applied, skipped, failure: undefined };
}

/** Undefined where `reassign` or the law throws: what it says is asked again when the scenario has been made small. */
function findingAt(law: Law, cases: Cases, k: number): Finding | undefined {
  try {
    const { context, seed } = cases.at(k);
    return checkLaw(law, context, seed);
  } catch {
    return undefined;
  }
}

function smallest(law: Law, k: number, seed: number): LawFailure {
  const holds = fc.property(arbitrary, (scenario) => {
    const finding = askLaw(law, scenario);
    if (finding.outcome === "broken") throw new Error(finding.detail);
  });
  const { counterexample, errorInstance } = fc.check(holds, { seed, numRuns: k + 1 });
  if (counterexample === null)
    throw new Error(`${law.name} fails on scenario ${k} of seed ${seed}, but not alone`);
  const detail = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return { seed, detail, scenario: counterexample[0] };
}

/** For people: everything that is needed to see the failure again. */
export function describeFailure({ law, failure }: LawRun): string {
  if (failure === undefined) return "";
  return [
    `${law.name} is broken (seed ${failure.seed}): ${law.statement.en}`,
    failure.detail,
    "Keep this scenario as a file under tests/laws/regressions:",
    JSON.stringify(failure.scenario),
  ].join("\n");
}

/** One line of the table: how often the law was asked, and how often it had nothing to say. */
export function describeRun({ law, applied, skipped, failure }: LawRun): string {
  const reasons = [...skipped].sort((a, b) => b[1] - a[1]).map(([because, count]) => `${because} ${count}`);
  const total = [...skipped.values()].reduce((sum, count) => sum + count, applied);
  const verdict = failure === undefined ? "holds " : "BROKEN";
  const silent = reasons.length === 0 ? "" : `  (silent: ${reasons.join(", ")})`;
  return `${verdict} ${law.name.padEnd(32)} ${String(applied).padStart(6)} of ${String(total).padStart(6)}${silent}`;
}
