import { describe, expect, it } from "vitest";
import type { Approval, Transfer } from "../../../src/model/types";
import { department } from "../../fixtures/scenario-with";
import { derived, lineOf, movementsOf, poolOf, problems } from "../derived";

const jurisdictions = [{ id: "city" }, { id: "county", parent: "city" }];
const bodies = [
  department("old", { jurisdiction: "county", quota: { administrative: 9 } }),
  department("branch"),
];
const approval: Approval = {
  id: "a",
  document: "№ 1",
  from: "county",
  to: "city",
  quotaType: "administrative",
  count: 7,
};
const crossing: Transfer = {
  kind: "transfer",
  from: "old",
  to: "branch",
  mode: "quota-only",
  quota: { administrative: 3 },
  approval: "a",
};

describe("quota that crosses jurisdictions", () => {
  it("is freed in the old pool, moved by the approval, and granted in the new one; the rest lapses", () => {
    const model = derived({ jurisdictions, bodies, reforms: [crossing, crossing], approvals: [approval] });
    expect(movementsOf(model)).toEqual([
      "transfer: old → reserve of county, 3 administrative",
      "transfer: old → reserve of county, 3 administrative",
      "approval: reserve of county → reserve of city, 3 administrative",
      "approval: reserve of county → reserve of city, 3 administrative",
    ]);
    expect(model.movements.map(({ approval: id, reform }) => `${id} ${reform}`)).toEqual([
      "a 0",
      "a 1",
      "a 0",
      "a 1",
    ]);
    expect(lineOf(model, "branch")).toMatchObject({ settled: 0, grantMin: 6, grantMax: 6 });
    expect(poolOf(model)).toMatchObject({ before: 0, approvedIn: 6, freed: 0, toDivide: 6 });
    expect(poolOf(model, "county")).toMatchObject({ before: 9, approvedOut: 6, freed: 6, toDivide: 0 });
  });

  it("comes on top of what a reform gives the receiver", () => {
    const establish = {
      kind: "establish",
      body: "branch",
      quota: { administrative: { min: 1, max: 2 } },
    } as const;
    const model = derived({ jurisdictions, bodies, reforms: [crossing, establish], approvals: [approval] });
    expect(lineOf(model, "branch")).toMatchObject({ grantMin: 4, grantMax: 5 });
  });

  it("follows a receiver that is merged", () => {
    const merge = { kind: "merge", from: ["branch"], into: "bureau", quota: {} } as const;
    const model = derived({
      jurisdictions,
      bodies: [...bodies, department("bureau")],
      reforms: [crossing, merge],
      approvals: [approval],
    });
    expect(lineOf(model, "bureau")).toMatchObject({ settled: 0, grantMin: 3, grantMax: 3 });
  });

  it("is the whole count of an approval that no transfer names", () => {
    const reserve = [{ id: "city" }, { id: "county", parent: "city", total: { administrative: 20 } }];
    const above: Approval = { id: "b", document: "№ 2", to: "county", quotaType: "administrative", count: 5 };
    const model = derived({ jurisdictions: reserve, bodies, approvals: [above, approval] });
    expect(movementsOf(model)).toEqual([
      "approval: outside → reserve of county, 5 administrative",
      "approval: reserve of county → reserve of city, 7 administrative",
    ]);
    expect(poolOf(model, "county")).toMatchObject({
      before: 20,
      reserveBefore: 11,
      approvedIn: 5,
      approvedOut: 7,
      toDivide: 9,
    });
    expect(poolOf(model)).toMatchObject({ approvedIn: 7, toDivide: 7 });
  });

  it("is refused where the approval does not fit, with the reason", () => {
    const swapped = { ...approval, from: "city", to: "county" };
    expect(problems({ jurisdictions, bodies, reforms: [crossing], approvals: [swapped] })).toEqual([
      "reforms[0].approval: approval-mismatch [a, old, branch] (problem=from)",
    ]);
  });
});
