import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reassign } from "../../../src/reassign/reassign";
import { establishFacts } from "../../../src/verify/facts";
import { layOutClasses } from "../../../src/verify/refute/classes";
import { verify } from "../../../src/verify/verify";
import { department, person, post, scenarioOf } from "../cases/write";

const wishes = (policy: object, ranks: readonly number[]) =>
  scenarioOf({
    bodies: [department("n", 9), department("old", 2, 2)],
    reforms: [{ kind: "abolish", body: "old" }],
    posts: [post("n/a", "n", "urgent", { min: 1, max: 1 }), post("n/b", "n", "new-body", { min: 1, max: 1 })],
    people: [
      person("x", "old", [ranks[0], "n/a", ranks[1], "n/b"]),
      person("y", "old", [ranks[2], "n/a", ranks[3], "n/b"]),
    ],
    policy,
  });

describe("costs in words", () => {
  it("compare as they do level by level, for sums of as many exchanges as were asked for", () => {
    const facts = establishFacts(
      wishes({ goals: ["minimums", "place", "fill:urgent", "preferences"] }, [1, 2, 3, 4]),
    );
    const steps = 40;
    const packed = layOutClasses(facts, steps);
    if (packed === undefined) throw new Error("no room");
    const { words, table, atRank, waiting, inPost, missing, grant } = packed;
    // Goals: three levels of minimums, place, posts in urgent need, six ranks of either group, grants.
    const level = (number: number, cost: number): number[] =>
      Array.from({ length: 18 }, (_, k) => (k === number ? cost : 0));
    const known: readonly (readonly [number, readonly number[]])[] = [
      [missing("new-body"), level(0, 1)],
      [missing("urgent"), level(1, 1)],
      [waiting, level(3, 1)],
      [inPost("urgent"), level(4, -1)],
      [inPost("new-body"), level(17, 0)],
      ...[0, 1].flatMap((group) =>
        [0, 1, 2, 3, 4, 5].map((rank) => [atRank(group, rank), level(5 + group * 6 + rank, -1)] as const),
      ),
      [grant, level(17, 1)],
    ];
    const walk = fc.array(fc.tuple(fc.nat(known.length - 1), fc.constantFrom(1, -1)), {
      maxLength: steps * 2,
    });
    fc.assert(
      fc.property(walk, (steps) => {
        const byWord = Array.from({ length: words }, (_, word) =>
          steps.reduce((sum, [k, sign]) => sum + sign * table[known[k][0] * words + word], 0),
        );
        const byLevel = Array.from({ length: 18 }, (_, at) =>
          steps.reduce((sum, [k, sign]) => sum + sign * known[k][1][at], 0),
        );
        const sign = (numbers: readonly number[]): number =>
          Math.sign(numbers.find((number) => number !== 0) ?? 0);
        expect(byWord.every(Number.isSafeInteger)).toBe(true);
        expect(sign(byWord)).toBe(sign(byLevel));
      }),
      { numRuns: 1000 },
    );
    expect(words).toBeLessThan(6);
  });

  it.each([
    [2 ** 45, "refuted"],
    // No room for sums of such ranks in a word: nothing is said.
    [2 ** 50, "claimed"],
  ] as const)("sums of ranks near %i are exact, or not relied on", (far, answer) => {
    const policy = { goals: ["place", "preferences"], preferences: "total-rank" } as const;
    // As written, each is one better off where the other is.
    const scenario = wishes(policy, [far + 2, far + 1, far + 1, far + 2]);
    const best = reassign(scenario);
    if (!("plan" in best)) throw new Error(best.status);
    const swapped = best.plan.placements.map((placement) => ({
      ...placement,
      post: placement.post === "n/a" ? "n/b" : "n/a",
      rank: far + 2,
    }));
    const goals = best.plan.goals.map(({ goal, value }) => ({
      goal,
      value: goal === "preferences" ? [value[0] + 2, value[1]] : value,
    }));
    const worse = { ...best.plan, placements: swapped, goals, optimality: "claimed" } as const;
    const found = verify(scenario, worse, undefined, { search: true });
    expect(found.violations).toEqual([]);
    expect(found.optimality).toBe(answer);
    const again = verify(scenario, best.plan, undefined, { search: true });
    expect(again.optimality).toBe(answer === "refuted" ? "proved" : "claimed");
  });
});
