import { describe, expect, it } from "vitest";
import { cyclesOf } from "../../../src/model/structure/parent-cycles";
import { department } from "../../fixtures/scenario-with";
import { problems } from "../derived";

describe("circles", () => {
  it.each([
    [[-1, 0, 1], []],
    [[0], [[0]]],
    [[1, 2, 0, 0], [[0, 1, 2]]],
    [
      [1, 0, 3, 2, 2],
      [
        [0, 1],
        [2, 3],
      ],
    ],
  ])("of %j", (next, expected) => {
    const cycles = cyclesOf(Int32Array.from(next)).map((cycle) => [...cycle].sort());
    expect(cycles).toEqual(expected);
  });

  it("do not make a deep chain slow", () => {
    const next = Int32Array.from({ length: 200_000 }, (_, k) => k - 1);
    expect(cyclesOf(next)).toEqual([]);
  });

  it("are reported once, from the entry that stands first, in the order of the circle", () => {
    const bodies = [
      department("z", { parentBody: "c" }),
      department("c", { parentBody: "a" }),
      department("a", { parentBody: "b" }),
      department("b", { parentBody: "c" }),
    ];
    expect(problems({ bodies })).toEqual(["bodies[1].parentBody: body-cycle [c, a, b]"]);
  });
});
