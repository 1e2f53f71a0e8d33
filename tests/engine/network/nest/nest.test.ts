import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkAnswer } from "../../../../src/engine/check-answer";
import { answerOf } from "../../../../src/engine/network/answer/answer-of";
import { checkPrices } from "../../../../src/engine/network/answer/check-prices";
import { choiceOf } from "../../../../src/engine/network/answer/choice-of";
import { pricesOf } from "../../../../src/engine/network/answer/prices-of";
import { nest } from "../../../../src/engine/network/nest/nest";
import { solveNetwork } from "../../../../src/engine/network/simplex/solve-network";
import type { Program } from "../../../../src/formulation/types";
import { finish } from "../../../../src/kernel/steps";
import { crossingProgram, nestingProgram } from "../../arbitrary-program";
import { bruteForce, countedValue } from "../../brute-force";
import { largeNumbers, nobodyCanStay, oddCycle, poolCannotPay } from "../../programs";
import { explicitRows, mustDiffer, nameOf, twoColoursSuffice } from "./explicit-rows";

describe("detection", () => {
  test("agrees with colours tried out on explicit sets of pairs", () => {
    const seen = { plain: 0, twoSides: 0, crossing: 0 };
    const property = fc.property(fc.oneof(nestingProgram, crossingProgram, crossingProgram), (program) => {
      const nesting = nest(program);
      if (nesting.nests && !nesting.feasible) return;
      expect(nesting.nests).toBe(twoColoursSuffice(explicitRows(program)));
      if (!nesting.nests) seen.crossing++;
      else if (nesting.frame.pairArc === undefined) seen.plain++;
      else seen.twoSides++;
    });
    fc.assert(property, { numRuns: 3000 });
    expect(Math.min(seen.plain, seen.crossing)).toBeGreaterThan(300);
    expect(seen.twoSides).toBeGreaterThan(30);
  });

  test("the odd cycle that is named is one", () => {
    fc.assert(
      fc.property(crossingProgram, (program) => {
        const nesting = nest(program);
        if (nesting.nests) return;
        const rows = explicitRows(program);
        const cycle = nesting.oddCycle.map((row) => rows.filter(({ name }) => name === nameOf(row)));
        let crossings = 0;
        cycle.forEach((candidates, k) => {
          const next = cycle[(k + 1) % cycle.length];
          const isPool = candidates.some((a) => next.some((b) => a.pool === b.name || b.pool === a.name));
          const differ = candidates.some((a) => next.some((b) => mustDiffer(rows, a, b)));
          expect(isPool || differ).toBe(true);
          if (!isPool) crossings++;
        });
        expect(crossings % 2).toBe(1);
      }),
      { numRuns: 2000 },
    );
  });

  test("three rows over two posts each", () => {
    const nesting = nest(oddCycle);
    if (nesting.nests) throw new Error("an odd cycle nests");
    expect(nesting.oddCycle).toHaveLength(3);
  });
});

describe("the network", () => {
  test("has the answers and the values of its program, and its potentials prove them row by row", () => {
    let solved = 0;
    const property = fc.property(fc.oneof(nestingProgram, crossingProgram), (program) => {
      const nesting = nest(program);
      if (!nesting.nests) return;
      const best = bruteForce(program);
      if (!nesting.feasible) {
        expect(best).toBeUndefined();
        return;
      }
      const { network, frame } = nesting;
      const outcome = finish(solveNetwork(network));
      expect(outcome.status).toBe(best === undefined ? "infeasible" : "optimal");
      if (outcome.status !== "optimal") return;
      solved++;
      const answer = answerOf(program, choiceOf(program, frame, outcome.solution));
      const values = program.levels.map((level) =>
        countedValue(program, level, answer.choice, answer.extras),
      );
      expect(values).toEqual(best);
      expect(checkAnswer(program, answer)).toEqual([]);
      const { flow, potential } = outcome.solution;
      expect(checkPrices(program, answer, pricesOf(program, network, frame, flow, potential))).toBe(true);
    });
    fc.assert(property, { numRuns: 3000 });
    expect(solved).toBeGreaterThan(1500);
  });

  test("arcs of a place lead to places of smaller number, so that every unit ends at the root", () => {
    fc.assert(
      fc.property(fc.oneof(nestingProgram, crossingProgram), (program) => {
        const nesting = nest(program);
        if (!nesting.nests || !nesting.feasible) return;
        const { network, frame } = nesting;
        for (let place = 1; place < network.nodes; place++) {
          for (let arc = frame.arcStart[place]; arc < frame.arcStart[place + 1]; arc++) {
            const ends = [network.tail[arc], network.head[arc]];
            const [own, far] = frame.direction[place] === 1 ? ends : ends.reverse();
            expect(own).toBe(place);
            expect(far).toBeLessThan(place);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test("levels at which nothing costs anything are left out", () => {
    const nesting = nest({ ...largeNumbers, levels: [...minimumsOfNothing, ...largeNumbers.levels] });
    if (!nesting.nests || !nesting.feasible) throw new Error("it nests");
    expect([...nesting.frame.level]).toEqual([1, 2, 3]);
  });
});

const minimumsOfNothing: Program["levels"] = [
  { goal: "minimums", sense: "least", terms: [{ on: "extras", extras: [], coefficient: 1 }] },
];

describe("a row that alone allows nothing", () => {
  test("smallest grants above what the pool has", () => {
    expect(nest(poolCannotPay)).toMatchObject({
      nests: true,
      feasible: false,
      row: { rule: "pool", pool: 0 },
    });
  });
  test("a limit below zero", () => {
    const rows = nobodyCanStay.rows.map((row) =>
      row.subject.rule === "leaders" ? { ...row, limit: -1 } : row,
    );
    const found = nest({ ...nobodyCanStay, rows });
    expect(found).toMatchObject({ nests: true, feasible: false, row: { rule: "leaders" } });
  });
});

describe("programs of another form are refused", () => {
  test("a ceiling over pools that asks for more than their own ceilings", () => {
    const rows = largeNumbers.rows.map((row) =>
      row.subject.rule === "ceiling" ? { ...row, limit: 5 } : row,
    );
    const pools = rows.flatMap((row) => (row.subject.rule === "pool" ? [row.extras[1].extra] : []));
    const over: Program = {
      ...largeNumbers,
      rows: rows.map((row) =>
        row.subject.rule === "ceiling"
          ? { ...row, extras: [...row.extras, { extra: pools[0], coefficient: 1 as const }] }
          : row,
      ),
    };
    expect(() => nest(over)).toThrow(RangeError);
  });
  test("a grant from two pools", () => {
    const pool = largeNumbers.rows.filter((row) => row.subject.rule === "pool");
    expect(() => nest({ ...largeNumbers, rows: [...largeNumbers.rows, ...pool] })).toThrow(/two pools/);
  });
  test("a goal that rewards grants", () => {
    const last = largeNumbers.levels.length - 1;
    const levels = largeNumbers.levels.map((level, k) =>
      k === last ? { ...level, sense: "most" as const } : { ...level, terms: [] },
    );
    expect(() => nest({ ...largeNumbers, levels })).toThrow(/rewards a grant/);
  });
});
