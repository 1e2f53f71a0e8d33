import { describe, expect, it } from "vitest";
import { nestSets } from "../../../src/verify/refute/forest";

describe("sets that nest", () => {
  it("are a forest", () => {
    const forest = nestSets([[0, 1, 2], [3, 4], [1, 2], [1, 2], [4]], 6);
    expect(forest?.around).toEqual(Int32Array.of(-1, -1, 0, 2, 1));
    expect(forest?.innermost).toEqual(Int32Array.of(0, 3, 3, 1, 4, -1));
  });

  it.each([
    [
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      [
        [0, 1, 2],
        [0, 3],
      ],
    ],
    [
      [
        [0, 1],
        [2, 3],
        [1, 2],
      ],
    ],
  ])("are not among %j", (sets) => {
    expect(nestSets(sets, 4)).toBeUndefined();
  });
});
