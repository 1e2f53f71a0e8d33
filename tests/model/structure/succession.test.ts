import { describe, expect, it } from "vitest";
import { department } from "../../fixtures/scenario-with";
import { bodyOf, derived, lineOf, movementsOf, poolOf, problems, staffMovementsOf } from "../derived";

const held = (count: number) => ({ quota: { administrative: count }, staff: { administrative: count } });

describe("succession", () => {
  const chain = derived({
    bodies: [
      department("a", { quota: { administrative: 5 }, staff: { administrative: 3 } }),
      department("b", { quota: { administrative: 4 }, staff: { administrative: 2 } }),
      department("m"),
      department("z", { quota: { administrative: 10 }, staff: { administrative: 9 } }),
    ],
    reforms: [
      { kind: "reorganize", body: "z", from: ["m"], quota: { administrative: 16 } },
      { kind: "merge", from: ["a", "b"], into: "m", quota: { administrative: 8 } },
    ],
  });

  it("follows a chain to its end", () => {
    const ends = ["a", "b", "m", "z"].map((id) => chain.bodies[bodyOf(chain, id).successor].id);
    expect(ends).toEqual(["z", "z", "z", "z"]);
    expect(["a", "m", "z"].map((id) => bodyOf(chain, id).retiredBy)).toEqual([1, 0, -1]);
    expect(staffMovementsOf(chain)).toEqual(["a → z: 3 administrative", "b → z: 2 administrative"]);
  });

  it("settles parts before what becomes of them, in whatever order they are written", () => {
    expect(movementsOf(chain)).toEqual([
      "reorganize: m → z, 8 administrative",
      "reorganize: z → reserve of city, 2 administrative",
      "merge: a → m, 5 administrative",
      "merge: b → m, 4 administrative",
      "merge: m → reserve of city, 1 administrative",
    ]);
    expect(lineOf(chain, "z")).toMatchObject({ settled: 16, unlisted: 14, room: 2, grantMax: 0 });
    expect(lineOf(chain, "a")).toMatchObject({ before: 5, settled: 0, unlisted: 0 });
    expect(poolOf(chain)).toMatchObject({ before: 19, freed: 3, toDivide: 3 });
  });

  it("ends nowhere when the end is abolished", () => {
    const model = derived({
      bodies: [department("a", { quota: { worker: 5 } }), department("b")],
      reforms: [
        { kind: "merge", from: ["a"], into: "b", quota: { worker: 4 } },
        { kind: "abolish", body: "b" },
      ],
    });
    expect(["a", "b"].map((id) => bodyOf(model, id).successor)).toEqual([-1, -1]);
    expect(poolOf(model, "city", "worker").freed).toBe(5);
  });

  it("may follow a cut: what is left goes on", () => {
    const model = derived({
      bodies: [department("a", held(6)), department("b", held(4))],
      reforms: [
        { kind: "cut", body: "a", by: { administrative: 1 } },
        { kind: "reorganize", body: "b", from: ["a"], quota: { administrative: 10 } },
      ],
    });
    expect(lineOf(model, "b")).toMatchObject({ settled: 9, grantMin: 1, grantMax: 1, unlisted: 10 });
    expect(bodyOf(model, "a").isCut).toBe(true);
  });

  it("reports every circle once and nothing that follows from it", () => {
    const absorb = (body: string, part: string) =>
      ({ kind: "reorganize", body, from: [part], quota: { administrative: 1 } }) as const;
    expect(
      problems({
        bodies: ["a", "b", "c", "d"].map((id) => department(id, held(2))),
        reforms: [absorb("b", "a"), absorb("c", "b"), absorb("a", "c"), absorb("d", "d")],
      }),
    ).toEqual(["reforms[0]: succession-cycle [a, b, c]", "reforms[3].from[0]: merge-into-itself [d]"]);
  });

  it("follows ten thousand mergers of mergers", () => {
    const length = 10_000;
    const bodies = Array.from({ length }, (_, k) => department(`b${k}`, k === 0 ? held(1) : {}));
    const reforms = bodies.slice(1).map((body, k) => {
      return { kind: "merge", from: [`b${k}`], into: body.id, quota: { administrative: 1 } } as const;
    });
    const model = derived({ bodies, reforms });
    expect(lineOf(model, `b${length - 1}`)).toMatchObject({ settled: 1, unlisted: 1, room: 0 });
  });
});
