import { describe, expect, it } from "vitest";
import type { Range, Reform } from "../../../src/model/types";
import { department, post } from "../../fixtures/scenario-with";
import { derived, lineOf, movementsOf, poolOf, problems } from "../derived";

const bodies = [
  department("a", { quota: { administrative: 6 } }),
  department("b", { quota: { administrative: 4, worker: 3 } }),
  department("m"),
];
const merge = (administrative: Range): Reform => ({
  kind: "merge",
  from: ["a", "b"],
  into: "m",
  quota: { administrative },
});
const reorganize = (administrative: Range): Reform => ({
  kind: "reorganize",
  body: "a",
  from: ["b"],
  quota: { administrative },
});

describe("the quota that a reform sets", () => {
  it.each([
    ["a merger to its base", merge(10), "m", { settled: 10, grantMin: 0, grantMax: 0 }, 0],
    ["a merger below its base", merge(7), "m", { settled: 7, grantMin: 0, grantMax: 0 }, 3],
    ["a merger with bounds", merge({ min: 5, max: 9 }), "m", { settled: 5, grantMin: 0, grantMax: 4 }, 5],
    ["a merger to nothing", merge(0), "m", { settled: 0, grantMin: 0, grantMax: 0 }, 10],
    ["a reorganization above its base", reorganize(12), "a", { settled: 10, grantMin: 2, grantMax: 2 }, 0],
    [
      "a reorganization with bounds around its base",
      reorganize({ min: 8, max: 13 }),
      "a",
      { settled: 8, grantMin: 0, grantMax: 5 },
      2,
    ],
    [
      "a reorganization with bounds above its base",
      reorganize({ min: 11, max: 13 }),
      "a",
      { settled: 10, grantMin: 1, grantMax: 3 },
      0,
    ],
  ])("%s", (_title, reform, body, expected, freed) => {
    const model = derived({ bodies, reforms: [reform], posts: [post("p", body)] });
    expect(lineOf(model, body)).toMatchObject(expected);
    expect(poolOf(model)).toMatchObject({ before: 10, freed, toDivide: freed });
    expect(poolOf(model, "city", "worker")).toMatchObject({ before: 3, freed: 3, toDivide: 3 });
  });

  it("of an established body is a grant, on top of what is transferred to it", () => {
    const model = derived({
      bodies,
      reforms: [
        { kind: "establish", body: "m", quota: { administrative: { min: 1, max: 4 }, worker: 2 } },
        { kind: "transfer", from: "a", to: "m", mode: "quota-only", quota: { administrative: 2 } },
      ],
    });
    expect(lineOf(model, "m")).toMatchObject({ before: 0, settled: 2, grantMin: 1, grantMax: 4 });
    expect(lineOf(model, "m", "worker")).toMatchObject({ settled: 0, grantMin: 2, grantMax: 2 });
    expect(lineOf(model, "a")).toMatchObject({ before: 6, settled: 4 });
    expect(poolOf(model).toDivide).toBe(0);
  });

  it("is measured after transfers: minus what leaves, plus what arrives", () => {
    const reforms: Reform[] = [
      { kind: "transfer", from: "b", to: "a", mode: "quota-only", quota: { administrative: 1 } },
      { kind: "transfer", from: "a", to: "m", mode: "quota-only", quota: { administrative: 4 } },
      { kind: "cut", body: "a", by: { administrative: 3 } },
    ];
    const model = derived({ bodies, reforms });
    expect(["a", "b", "m"].map((id) => lineOf(model, id).settled)).toEqual([0, 3, 4]);
    expect(movementsOf(model)).toEqual([
      "transfer: b → a, 1 administrative",
      "transfer: a → m, 4 administrative",
      "cut: a → reserve of city, 3 administrative",
    ]);
    const deeper: Reform = { kind: "cut", body: "a", by: { administrative: 4 } };
    expect(problems({ bodies, reforms: [...reforms.slice(0, 2), deeper] })).toEqual([
      "reforms[2].by.administrative: cut-above-base [a] (found=4, expected=3)",
    ]);
  });

  it("is reported once where it is too large, not again by what follows", () => {
    const onward: Reform = { kind: "reorganize", body: "z", from: ["m"], quota: { administrative: 5 } };
    const found = problems({
      bodies: [...bodies, department("z", { staff: { administrative: 5 }, quota: { administrative: 0 } })],
      reforms: [merge(11), onward],
    });
    expect(found).toEqual(["reforms[0].quota.administrative: merge-above-base [m] (found=11, expected=10)"]);
  });
});
