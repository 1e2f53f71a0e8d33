import { describe, expect, it } from "vitest";
import { department } from "../../fixtures/scenario-with";
import { derived, poolOf, problems } from "../derived";

const bodies = [
  department("a", { quota: { administrative: 6, constructor: 2 } as Record<string, number> }),
  department("b", { quota: { administrative: 4 } }),
];
const quotaTypes = [
  { id: "administrative", name: "行政编制" },
  { id: "constructor", name: "事业编制" },
];

describe("the total of a pool", () => {
  it("is the sum of its bodies where it is not written, type by type", () => {
    const model = derived({
      quotaTypes,
      bodies,
      jurisdictions: [{ id: "city", total: { administrative: 12 } }],
    });
    expect(poolOf(model)).toMatchObject({
      before: 12,
      ceiling: 12,
      reserveBefore: 2,
      toDivide: 2,
      demanded: 0,
    });
    expect(poolOf(model, "city", "constructor")).toMatchObject({ before: 2, ceiling: 2, reserveBefore: 0 });
  });

  it("is not written for a type called like a member of every object", () => {
    const model = derived({ quotaTypes, bodies: [bodies[1]], jurisdictions: [{ id: "city", total: {} }] });
    expect(poolOf(model).before).toBe(4);
    expect(model.pools).toHaveLength(1);
  });

  it("is lowered by a ceiling, which the pool must be able to pay", () => {
    const city = (ceiling: number) => [
      { id: "city", total: { administrative: 12 }, ceiling: { administrative: ceiling } },
    ];
    const model = derived({ quotaTypes, bodies, jurisdictions: city(10) });
    expect(poolOf(model)).toMatchObject({ toDivide: 2, demanded: 2 });
    expect(problems({ quotaTypes, bodies, jurisdictions: city(9) })).toEqual([
      "jurisdictions[0]: pool-overdrawn [city] (quotaType=administrative, found=2, expected=3)",
    ]);
  });

  it("may be too small for the smallest grants: that is not for the input to know", () => {
    const reforms = [{ kind: "establish", body: "c", quota: { administrative: 5 } } as const];
    const model = derived({ quotaTypes, bodies: [...bodies, department("c")], reforms });
    expect(poolOf(model).toDivide).toBe(0);
  });
});
