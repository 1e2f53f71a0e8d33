import { describe, expect, it } from "vitest";
import { solveNetwork } from "../../../../src/engine/network/simplex/solve-network";
import type { Network, NetworkSolution } from "../../../../src/engine/network/types";
import { bruteForce } from "./brute-force";
import { solutionProblems } from "./check-solution";
import { randomNetwork } from "./random-network";
import { type Seeded, seeded } from "./seeded";
import { totalCost } from "./total-cost";

const always = { proceed: () => true };

/** The solution, or undefined where there is none. Fails unless it is proved. */
function solve(network: Network): NetworkSolution | undefined {
  const outcome = solveNetwork(network, always);
  expect(outcome.status).not.toBe("stopped");
  if (outcome.status !== "optimal") return undefined;
  expect(solutionProblems(network, outcome.solution)).toEqual([]);
  return outcome.solution;
}

function tiny(random: Seeded): Network {
  return randomNetwork(random, {
    people: random.between(0, 4),
    nodes: random.between(1, 4),
    moreArcs: random.between(0, 3),
    levels: random.between(1, 3),
    alternatives: 3,
    capacity: 2,
    cost: random.between(1, 3),
    lowerBounds: 0.2,
    barred: 0.05,
  });
}

describe("solveNetwork", () => {
  it("agrees with trying everything, on tiny networks of any shape", () => {
    let infeasible = 0;
    for (let seed = 0; seed < 4000; seed++) {
      const network = tiny(seeded(seed));
      const expected = bruteForce(network);
      const solution = solve(network);
      if (expected === undefined) infeasible++;
      expect(solution && totalCost(network, solution), `seed ${seed}`).toEqual(expected);
    }
    expect(infeasible).toBeGreaterThan(200);
    expect(infeasible).toBeLessThan(3500);
  });

  it("is proved by its potentials on larger networks of any shape", () => {
    let solved = 0;
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
      if (solve(withRootAlternative(network, random)) !== undefined) solved++;
    }
    expect(solved).toBeGreaterThan(200);
  });
});

/** Every other network lets everyone go straight to the root, so that most of them can be solved. */
function withRootAlternative(network: Network, random: Seeded): Network {
  if (random.chance(0.3)) return network;
  const node = network.node.slice();
  for (let person = 0; person < network.people; person++) node[network.start[person]] = 0;
  return { ...network, node };
}
