import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verify } from "../../src/api";
import { evidence } from "../../src/consult/evidence";
import { openConsultation } from "../../src/consult/open-consultation";
import { replay } from "../../src/consult/replay";
import { pairKey } from "../../src/consult/sorted";
import type { Consultation } from "../../src/consult/types";
import { undo } from "../../src/consult/undo";
import { parseScenario } from "../../src/model/parse-scenario";
import { scenarioArbitrary } from "../../src/testing";
import { driveToEnd, tempers } from "./drive";

const bound = 4;
const runs = { numRuns: 60 };
const drawn = fc.tuple(scenarioArbitrary(), tempers);

function statesOf([document, answers]: readonly [unknown, Parameters<typeof driveToEnd>[1]]): Consultation[] {
  return driveToEnd(openConsultation(parseScenario(document), { bound }), answers);
}

function lastOf<T>(list: readonly T[]): T {
  return list[list.length - 1] as T;
}

describe("consultation, whatever is answered", () => {
  it("ends within the bound of rounds, each placement in one of three ways", () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const { status, rounds, outcome, conflict } = lastOf(statesOf(one));
        expect(rounds.length).toBeLessThanOrEqual(bound);
        if (status === "impossible") expect(conflict).not.toBeNull();
        else {
          expect(status).toBe("concluded");
          expect(outcome?.endings.map(pairKey)).toEqual(outcome?.plan.placements.map(pairKey));
        }
      }),
      runs,
    );
  });

  it("undoes nothing agreed without a recorded withdrawal, and proposes nothing refused again", () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const states = statesOf(one);
        for (let k = 1; k < states.length; k++) {
          const [before, after] = [states[k - 1] as Consultation, states[k] as Consultation];
          const stands = new Set(after.agreed.map(pairKey));
          const withdrawn = new Set(
            after.refused.filter(({ by, stood }) => by === "person" && stood).map(pairKey),
          );
          for (const pair of before.agreed) {
            expect(stands.has(pairKey(pair)) || withdrawn.has(pairKey(pair))).toBe(true);
          }
          const plan =
            after.outcome?.plan ?? (after.status === "asking" ? lastOf(after.rounds).plan : undefined);
          const isNew = after.outcome !== null || after.rounds.length > before.rounds.length;
          if (plan === undefined || !isNew) continue;
          const placed = new Set(plan.placements.map(pairKey));
          for (const pair of after.agreed) expect(placed.has(pairKey(pair))).toBe(true);
          for (const pair of after.refused) expect(placed.has(pairKey(pair))).toBe(false);
        }
      }),
      runs,
    );
  });

  it("has plans that verify, and that the last one is proved where it says so", () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const state = lastOf(statesOf(one));
        const numbers = state.rounds.map(({ number }) => number);
        for (const round of state.outcome === null ? numbers : [...numbers, undefined]) {
          const { scenario, plan, certificate, ...options } = evidence(state, round);
          const found = verify(scenario, plan, certificate, options);
          expect(found.violations).toEqual([]);
          expect(found.optimality).toBe(plan.optimality);
        }
      }),
      runs,
    );
  });

  it("comes out the same when its steps are taken again, and goes back step by step", () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const states = statesOf(one);
        let state = lastOf(states);
        const steps = state.history.map(({ step }) => step);
        expect(JSON.stringify(replay(state.scenario, steps, { bound }))).toBe(JSON.stringify(state));
        for (let k = states.length - 2; k >= 0; k--) {
          state = undo(state);
          expect(JSON.stringify(state)).toBe(JSON.stringify(states[k]));
        }
      }),
      runs,
    );
  });
});
