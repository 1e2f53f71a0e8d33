import { describe, expect, test } from "vitest";
import { finish, inPortions } from "../../src/kernel/steps";

describe("inPortions", () => {
  const portionsOf = (count: number, size: number) => {
    const done: [number, number][] = [];
    const steps = inPortions(
      count,
      { stage: "plan", level: 3 },
      (first, end) => done.push([first, end]),
      size,
    );
    return { done, yielded: [...steps] };
  };

  test("does every portion once, in order, and yields between two", () => {
    const { done, yielded } = portionsOf(7, 3);
    expect(done).toEqual([
      [0, 3],
      [3, 6],
      [6, 7],
    ]);
    expect(yielded).toEqual([
      { stage: "plan", level: 3, steps: 3 },
      { stage: "plan", level: 3, steps: 6 },
    ]);
  });

  test("yields nothing where there is nothing to do, or one portion", () => {
    expect(portionsOf(0, 3)).toEqual({ done: [], yielded: [] });
    expect(portionsOf(3, 3)).toEqual({ done: [[0, 3]], yielded: [] });
  });

  test("does nothing before it is driven, nothing more once nobody drives it", () => {
    const done: number[] = [];
    const steps = inPortions(9, { level: 0 }, (first) => done.push(first), 3);
    expect(done).toEqual([]);
    steps.next();
    expect(done).toEqual([0]);
  });
});

describe("finish", () => {
  test("returns what the steps return", () => {
    function* work() {
      yield { level: 0, steps: 1 };
      return "done";
    }
    expect(finish(work())).toBe("done");
  });
});
