import { describe, expect, it } from "vitest";
import type { Transfer } from "../../../src/model/types";
import { department, person } from "../../fixtures/scenario-with";
import { derived, lineOf, problems, staffMovementsOf } from "../derived";

const held = (count: number) => ({ quota: { administrative: 20 }, staff: { administrative: count } });
const move = (from: string, to: string, staff: number, people: string[] = []): Transfer => ({
  kind: "transfer",
  from,
  to,
  mode: "people-only",
  staff: { administrative: staff },
  people,
});

describe("staff", () => {
  const bodies = [department("a", held(6)), department("b", held(4)), department("c", held(2))];
  const merge = { kind: "reorganize", body: "c", from: ["a"], quota: { administrative: 20 } } as const;

  it("go where they are transferred, and the rest where their body goes", () => {
    const model = derived({
      bodies,
      reforms: [merge, move("a", "b", 2), move("b", "a", 1)],
      people: [person("i", "a", [])],
    });
    expect(staffMovementsOf(model)).toEqual([
      "a → c: 3 administrative",
      "a → b: 2 administrative",
      "b → c: 1 administrative",
    ]);
    expect(["a", "b", "c"].map((id) => lineOf(model, id).unlisted)).toEqual([0, 5, 6]);
  });

  it("and listed people of one transfer move together, type by type", () => {
    const office = department("d", {
      quota: { administrative: 4, worker: 2 },
      staff: { administrative: 2, worker: 1 },
    });
    const people = [person("driver", "d", [], { quotaType: "worker" }), person("clerk", "d", [])];
    const withQuota = { mode: "people-with-quota", quota: { worker: 1 } } as const;
    const reforms = [{ ...move("d", "c", 1, ["driver", "clerk"]), ...withQuota }];
    const model = derived({ bodies: [...bodies, office], reforms, people });
    expect(staffMovementsOf(model)).toEqual(["d → c: 1 administrative, clerk", "d → c: 0 worker, driver"]);
    expect(lineOf(model, "c")).toMatchObject({ unlisted: 3, volunteers: 1 });
    expect(lineOf(model, "c", "worker")).toMatchObject({ unlisted: 0, volunteers: 1 });
  });

  it("cannot be more than are there, listed people not counted", () => {
    expect(problems({ bodies, reforms: [move("c", "a", 2)], people: [person("i", "c", [])] })).toEqual([
      "reforms[0].staff.administrative: transfer-above-staff [c, a] (found=2, expected=1)",
    ]);
  });

  it("of a body that is abolished must all have left", () => {
    const abolish = { kind: "abolish", body: "c" } as const;
    expect(problems({ bodies, reforms: [abolish, move("c", "b", 1)] })).toEqual([
      "reforms[0]: abolished-body-not-empty [c] (quotaType=administrative, found=1)",
    ]);
    expect(problems({ bodies, reforms: [abolish, move("c", "b", 2)] })).toEqual([]);
    expect(
      problems({ bodies, reforms: [{ ...abolish, body: "c" }, move("c", "b", 2), move("b", "c", 1)] }),
    ).toEqual([
      "reforms[2].staff.administrative: abolished-body-not-empty [c] (quotaType=administrative, found=1)",
    ]);
  });
});
