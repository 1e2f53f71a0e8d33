import { describe, expect, it } from "vitest";
import { createBasis } from "../../../../src/engine/network/simplex/basis";
import { improve } from "../../../../src/engine/network/simplex/improve";
import { wholeFace } from "../../../../src/engine/network/simplex/open-face";
import { createPace } from "../../../../src/engine/network/simplex/pace";
import { packLevels } from "../../../../src/engine/network/simplex/packing";
import { stageCosts } from "../../../../src/engine/network/simplex/stage-costs";
import { startBasis } from "../../../../src/engine/network/simplex/start-basis";
import type { Network } from "../../../../src/engine/network/types";
import { finish } from "../../../../src/kernel/steps";
import { basisProblems } from "./basis-problems";
import { establishment } from "./establishment";
import { randomNetwork } from "./random-network";
import { seeded } from "./seeded";

function started(network: Network) {
  const basis = createBasis(network, createPace());
  const [stage] = packLevels(network);
  const costs = stageCosts(basis, stage);
  return { basis, costs, state: finish(startBasis(basis, costs, stage.feasibility, wholeFace(network))) };
}

const anyShape = (seed: number): Network => {
  const random = seeded(seed);
  return randomNetwork(random, {
    people: random.between(0, 40),
    nodes: random.between(1, 25),
    moreArcs: random.between(0, 30),
    levels: random.between(0, 3),
    alternatives: 4,
    capacity: random.between(1, 12),
    cost: 3,
    lowerBounds: 0.2,
    barred: 0.02,
  });
};

describe("startBasis", () => {
  it("leaves a strongly feasible tree, whatever the network", () => {
    let placed = 0;
    for (let seed = 0; seed < 1000; seed++) {
      const { basis, state } = started(anyShape(seed));
      if (state === "unplaced") continue;
      placed++;
      expect(basisProblems(basis), `seed ${seed}`).toEqual([]);
    }
    expect(placed).toBeGreaterThan(500);
  });

  it("leaves nothing to improve where people choose among posts", () => {
    const network = establishment(seeded(1), { people: 17_000, posts: 60, preferences: 3, seats: 80 });
    const { basis, costs, state } = started(network);
    expect(state).toBe("done");
    expect(basisProblems(basis)).toEqual([]);
    finish(improve(basis, costs, wholeFace(network)));
    expect(basis.pace.pivots).toBeLessThan(20);
  });

  it("says when someone has nothing to take", () => {
    const network = anyShape(3);
    const node = network.node.slice().fill(-1, network.start[0], network.start[1]);
    expect(started({ ...network, node }).state).toBe("unplaced");
  });
});

describe("improve", () => {
  it("keeps the tree strongly feasible to the end", () => {
    let solved = 0;
    for (let seed = 0; seed < 1000; seed++) {
      const network = anyShape(seed);
      const { basis, costs, state } = started(network);
      if (state === "unplaced") continue;
      solved++;
      finish(improve(basis, costs, wholeFace(network)));
      expect(basisProblems(basis), `seed ${seed}`).toEqual([]);
    }
    expect(solved).toBeGreaterThan(500);
  });
});
