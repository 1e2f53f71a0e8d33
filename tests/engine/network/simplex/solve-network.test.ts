import { describe, expect, it } from "vitest";
import { solveNetwork } from "../../../../src/engine/network/simplex/solve-network";
import type { Network } from "../../../../src/engine/network/types";
import { drive } from "../../../../src/engine/steps";
import { finish } from "../../../../src/kernel/steps";
import { bruteForce } from "./brute-force";
import { establishment } from "./establishment";
import { randomNetwork } from "./random-network";
import { type Seeded, seeded } from "./seeded";
import { solved } from "./solved";
import { totalCost } from "./total-cost";

function tiny(random: Seeded, cost: number): Network {
  return randomNetwork(random, {
    people: random.between(0, 4),
    nodes: random.between(1, 4),
    moreArcs: random.between(0, 3),
    levels: random.between(1, 3),
    alternatives: 3,
    capacity: 2,
    cost,
    lowerBounds: 0.2,
    barred: 0.05,
  });
}

describe("solveNetwork", () => {
  it("agrees with trying everything, on tiny networks of any shape", () => {
    let infeasible = 0;
    for (let seed = 0; seed < 4000; seed++) {
      const random = seeded(seed);
      const network = tiny(random, random.between(1, 3));
      const expected = bruteForce(network);
      const solution = solved(network);
      if (expected === undefined) infeasible++;
      expect(solution && totalCost(network, solution), `seed ${seed}`).toEqual(expected);
    }
    expect(infeasible).toBeGreaterThan(200);
    expect(infeasible).toBeLessThan(3500);
  });

  it("agrees with trying everything where costs are as large as numbers go", () => {
    let unwritten = 0;
    for (let seed = 0; seed < 1500; seed++) {
      const network = tiny(seeded(seed), 2 ** 53 - 1);
      const expected = bruteForce(network);
      const outcome = finish(solveNetwork(network));
      const solution = outcome.status === "optimal" ? outcome.solution : undefined;
      if (solution?.potential.length === 0) unwritten++;
      expect(solution && totalCost(network, solution), `seed ${seed}`).toEqual(expected);
    }
    // Potentials beyond 2⁵³ cannot be written, and are not.
    expect(unwritten).toBeGreaterThan(50);
  });

  it("agrees with trying everything where large costs differ by little", () => {
    const large = 2 ** 52;
    for (let seed = 0; seed < 1500; seed++) {
      const network = tiny(seeded(seed), 3);
      const nearly = { ...network, classCost: network.classCost.map((cost) => large + cost) };
      const expected = bruteForce(nearly);
      const outcome = finish(solveNetwork(nearly));
      const solution = outcome.status === "optimal" ? outcome.solution : undefined;
      expect(solution && totalCost(nearly, solution), `seed ${seed}`).toEqual(expected);
    }
  });

  it("is proved by its potentials where costs need two parts", () => {
    let proved = 0;
    for (let seed = 0; seed < 300; seed++) {
      const random = seeded(seed);
      const network = randomNetwork(random, {
        people: 60,
        nodes: 30,
        moreArcs: 60,
        levels: 2,
        alternatives: 4,
        capacity: 20,
        cost: 2 ** 49,
        lowerBounds: 0,
        barred: 0,
      });
      const outcome = finish(solveNetwork(withRootAlternative(network)));
      if (outcome.status !== "optimal" || outcome.solution.potential.length === 0) continue;
      proved++;
      solved(withRootAlternative(network));
    }
    expect(proved).toBeGreaterThan(100);
  });

  it("is proved by its potentials on larger networks of any shape", () => {
    let found = 0;
    for (let seed = 0; seed < 400; seed++) {
      const random = seeded(seed);
      const network = randomNetwork(random, {
        people: random.between(0, 120),
        nodes: random.between(2, 40),
        moreArcs: random.between(0, 60),
        levels: random.between(1, 30),
        alternatives: random.between(1, 6),
        capacity: random.between(1, 30),
        cost: random.between(0, 4),
        lowerBounds: random.chance(0.5) ? 0.05 : 0,
        barred: 0,
      });
      if (solved(random.chance(0.3) ? network : withRootAlternative(network)) !== undefined) found++;
    }
    expect(found).toBeGreaterThan(200);
  });

  it.each([
    { people: 300, posts: 40, preferences: 5, seats: 60 },
    { people: 3000, posts: 900, preferences: 5, seats: 90 },
    { people: 6000, posts: 50, preferences: 12, seats: 120 },
    { people: 18_000, posts: 100, preferences: 5, seats: 80 },
  ])("is proved by its potentials for $people people and $posts posts", (sizes) => {
    expect(solved(establishment(seeded(sizes.people), sizes))).toBeDefined();
  });

  it("gives the same solution every time, and leaves the network as it was", () => {
    const network = establishment(seeded(4), { people: 2000, posts: 60, preferences: 4, seats: 70 });
    const before = structuredClone(network);
    expect(finish(solveNetwork(network))).toEqual(finish(solveNetwork(network)));
    expect(network).toEqual(before);
  });

  it("stops when told to, whenever that is", () => {
    const network = establishment(seeded(6), { people: 18_000, posts: 100, preferences: 5, seats: 80 });
    let calls = 0;
    drive(solveNetwork(network), () => ++calls > 0);
    expect(calls).toBeGreaterThan(10);
    for (let last = 1; last <= calls; last += 2) {
      let left = last;
      expect(drive(solveNetwork(network), () => --left > 0)).toEqual({ finished: false });
      expect(left).toBe(0);
    }
  });

  it("tells which level it is at, and how far it is", () => {
    const network = establishment(seeded(8), { people: 18_000, posts: 100, preferences: 5, seats: 80 });
    const seen: { level: number; steps: number }[] = [];
    drive(solveNetwork(network), (progress) => seen.push(progress) > 0);
    const steps = seen.map((progress) => progress.steps);
    expect(steps).toEqual(steps.slice().sort((a, b) => a - b));
    const levels = seen.map((progress) => progress.level);
    expect(levels).toEqual(levels.slice().sort((a, b) => a - b));
    expect(new Set(levels).size).toBeGreaterThan(1);
    expect(levels.every((level) => level < network.levels)).toBe(true);
  });

  it("lets an error of the caller through", () => {
    const failing = () => {
      throw new RangeError("not ours");
    };
    const network = establishment(seeded(8), { people: 100, posts: 10, preferences: 2, seats: 80 });
    expect(() => drive(solveNetwork(network), failing)).toThrow(RangeError);
  });
});

/** Everyone's first alternative leads to the root. */
function withRootAlternative(network: Network): Network {
  const node = network.node.slice();
  for (let person = 0; person < network.people; person++) node[network.start[person]] = 0;
  return { ...network, node };
}
