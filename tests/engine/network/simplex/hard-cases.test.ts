import { describe, expect, it } from "vitest";
import { solveNetwork } from "../../../../src/engine/network/simplex/solve-network";
import type { Network } from "../../../../src/engine/network/types";
import { drive } from "../../../../src/engine/steps";
import { finish } from "../../../../src/kernel/steps";
import { buildNetwork, type DraftAlternative, type DraftArc } from "./build-network";
import { flowProblems } from "./check-solution";
import { seeded } from "./seeded";
import { solved } from "./solved";
import { totalCost } from "./total-cost";

const repeat = <T>(count: number, make: (k: number) => T): T[] =>
  Array.from({ length: count }, (_, k) => make(k));
const waiting: DraftAlternative = { node: 0, cost: [1] };

/** Steps that were needed: each yield stands for a fixed number. */
function callsFor(network: Network): number {
  let calls = 0;
  const driven = drive(solveNetwork(network), () => ++calls > 0);
  expect(driven).toMatchObject({ finished: true, result: { status: "optimal" } });
  return calls;
}

describe("hard cases", () => {
  it("nothing at all", () => {
    const solution = solved(buildNetwork({ nodes: 1, levels: 0, arcs: [], people: [] }));
    expect(solution).toEqual({
      choice: new Int32Array(0),
      flow: new Float64Array(0),
      potential: new Float64Array(0),
      pivots: 0,
    });
  });

  it("no person: arcs alone, a circle that pays included", () => {
    const arcs = [
      { tail: 1, head: 0, upper: 4, cost: [1] },
      { tail: 0, head: 1, upper: 7, cost: [-3] },
    ];
    const network = buildNetwork({ nodes: 2, levels: 1, arcs, people: [] });
    expect([...(solved(network)?.flow ?? [])]).toEqual([4, 4]);
  });

  it("no post: everyone waits", () => {
    const network = buildNetwork({ nodes: 1, levels: 1, arcs: [], people: repeat(50, () => [waiting]) });
    const solution = solved(network);
    expect(solution && totalCost(network, solution)).toEqual([50n]);
  });

  it("no level: whatever is possible", () => {
    const people = repeat(9, () => [{ node: 1 }, { node: 2 }]);
    const arcs = [1, 2].map((tail) => ({ tail, head: 0, upper: 5 }));
    expect(solved(buildNetwork({ nodes: 3, levels: 0, arcs, people }))).toBeDefined();
    expect(
      solved(buildNetwork({ nodes: 3, levels: 0, arcs, people: [...people, ...people] })),
    ).toBeUndefined();
  });

  it("a person with no alternative, or none that can be taken, makes it infeasible", () => {
    const arcs = [{ tail: 1, head: 0, upper: 5 }];
    for (const none of [[], [{ node: -1 }]]) {
      const network = buildNetwork({ nodes: 2, levels: 1, arcs, people: [[waiting], none] });
      expect(finish(solveNetwork(network))).toEqual({ status: "infeasible" });
    }
  });

  it("a lower bound that nobody can fill makes it infeasible, one that somebody can is filled", () => {
    const arcs = [{ tail: 1, head: 0, lower: 2, upper: 5 }];
    const offered = [waiting, { node: 1, cost: [9] }];
    const among = (count: number) =>
      buildNetwork({
        nodes: 2,
        levels: 1,
        arcs,
        people: repeat(count, (k) => (k < 1 ? [waiting] : offered)),
      });
    expect(solved(among(2))).toBeUndefined();
    expect(solved(among(3))?.flow[0]).toBe(2);
  });

  it("all capacity zero: everyone waits, and full places have a price", () => {
    const posts = 20;
    const arcs = repeat(posts, (k): DraftArc => ({ tail: k + 1, head: 0, upper: 0 }));
    const people = repeat(100, (k) => [{ node: (k % posts) + 1, cost: [-7, k % 3] }, waiting]);
    const network = buildNetwork({ nodes: posts + 1, levels: 2, arcs, people });
    const solution = solved(network);
    expect(solution && totalCost(network, solution)).toEqual([100n, 0n]);
  });

  it("everything tied", () => {
    const arcs = repeat(30, (k): DraftArc => ({ tail: k + 1, head: 0, upper: 20 }));
    const people = repeat(600, (k) => repeat(6, (j) => ({ node: ((k * 7 + j * j) % 30) + 1 })));
    expect(solved(buildNetwork({ nodes: 31, levels: 5, arcs, people }))).toBeDefined();
  });

  it("one pool for all, of 10,000 equal people", () => {
    const posts = 40;
    const arcs = repeat(posts, (k): DraftArc => ({ tail: k + 1, head: posts + 1, upper: 100 }));
    const pool = { tail: posts + 1, head: 0, upper: 777 };
    const wishes = repeat(posts, (k) => ({ node: k + 1, cost: [0, k] }));
    const network = buildNetwork({
      nodes: posts + 2,
      levels: 2,
      arcs: [...arcs, pool],
      people: repeat(10_000, () => [...wishes, waiting]),
    });
    const solution = solved(network);
    // 100 at each of the ranks 0 … 6 and 77 at rank 7.
    expect(solution && totalCost(network, solution)).toEqual([9223n, 2100n + 539n]);
  });

  it("a star of 200,000 people on one post, in steps that grow with their number only", () => {
    const star = (people: number): Network =>
      buildNetwork({
        nodes: 2,
        levels: 2,
        arcs: [{ tail: 1, head: 0, upper: Math.floor(people / 3) }],
        people: repeat(people, (k) => [{ node: 1, cost: [0, k % 5] }, waiting]),
      });
    const network = star(200_000);
    const outcome = finish(solveNetwork(network));
    if (outcome.status !== "optimal") throw new Error(outcome.status);
    expect(flowProblems(network, outcome.solution)).toEqual([]);
    expect(totalCost(network, outcome.solution)).toEqual([133_334n, 26_666n]);
    expect(callsFor(network)).toBeLessThan(12 * callsFor(star(20_000)));
  });

  it("one who comes late displaces a whole chain", () => {
    const length = 2000;
    const arcs = repeat(length, (k): DraftArc => ({ tail: k + 1, head: 0, upper: 1 }));
    // Each holds their first choice; only if all move on one place does the last person get the only one they can take.
    const people = repeat(length - 1, (k) => [
      { node: k + 1, cost: [0, 1] },
      { node: k + 2, cost: [0, 2] },
      waiting,
    ]);
    const network = buildNetwork({
      nodes: length + 1,
      levels: 2,
      arcs,
      people: [...people, [{ node: 1, cost: [0, 1] }, waiting]],
    });
    const solution = solved(network);
    expect(solution && totalCost(network, solution)).toEqual([0n, BigInt(2 * (length - 1) + 1)]);
  });

  it("a deep chain of places", () => {
    const depth = 1500;
    const random = seeded(3);
    const arcs = repeat(depth, (k): DraftArc => ({ tail: k + 1, head: k, upper: random.between(400, 900) }));
    const people = repeat(1500, (k) => [
      { node: random.between(1, depth), cost: [0, k % 4] },
      { node: random.between(1, depth), cost: [0, 2] },
      waiting,
    ]);
    expect(solved(buildNetwork({ nodes: depth + 1, levels: 2, arcs, people }))).toBeDefined();
  });

  it("rank-maximal over 12 ranks: one person at rank 1 outweighs all others", () => {
    const people = 5000;
    const at = (node: number, rank: number): DraftAlternative => ({
      node,
      cost: repeat(12, (level) => (level === rank ? -1 : 0)),
    });
    // If the one takes place 2 at their rank 1, half of the others fall from rank 2 to rank 12.
    const network = buildNetwork({
      nodes: 4,
      levels: 12,
      arcs: [
        { tail: 1, head: 0, upper: 1 },
        { tail: 2, head: 1, upper: 1 },
        { tail: 3, head: 0, upper: people },
      ],
      people: [
        [at(2, 0), at(3, 1)],
        [at(1, 1), at(3, 11)],
        ...repeat(people - 2, (k) => [at(3, 1 + (k % 11))]),
      ],
    });
    const solution = solved(network);
    expect(solution?.choice[0]).toBe(0);
    expect(solution?.choice[1]).toBe(3);
  });
});
