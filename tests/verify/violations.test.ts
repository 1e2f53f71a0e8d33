import { describe, expect, it } from "vitest";
import type { Certificate, Plan } from "../../src/plan/types";
import { type Violation, violationCodes } from "../../src/verify/types";
import { verify } from "../../src/verify/verify";
import { roomy } from "./cases/limits";
import { merge } from "./cases/reforms";
import type { Case } from "./cases/write";
import { formRows } from "./violations/form";
import { officeRows } from "./violations/office";
import { peopleRows } from "./violations/people";
import { quotaRows } from "./violations/quota";
import { statedRows } from "./violations/stated";

const rows = [...formRows, ...peopleRows, ...quotaRows, ...statedRows, ...officeRows];

const found = ({ scenario }: Case, plan: unknown, certificate?: Certificate): readonly Violation[] =>
  verify(scenario, plan as Plan, ...(certificate === undefined ? [] : [certificate])).violations;

const sorted = <T extends Partial<Violation>>(violations: readonly T[]): T[] =>
  [...violations].sort((a, b) => (`${a.code} ${a.field}` < `${b.code} ${b.field}` ? -1 : 1));

describe("verify names exactly what is wrong", () => {
  it.each(rows)("$name", ({ given, change, expected }) => {
    const violations = sorted(found(given, change(given.plan)));
    expect(violations.map(({ code }) => code)).toEqual(sorted(expected).map(({ code }) => code));
    expect(violations).toMatchObject(sorted(expected));
  });

  it("finds nothing in the plan that most rows change", () => {
    expect(found(roomy, roomy.plan)).toEqual([]);
  });

  it("a claim of proof that the certificate does not bear out", () => {
    const proud = { ...merge.plan, optimality: "proved" };
    expect(found(merge, proud)).toEqual([]);
    const codes = found(merge, proud, { levels: 12, prices: [] }).map(({ code }) => code);
    expect(codes).toEqual(["optimality-overstated"]);
  });

  it("a pair that all agreed to and that does not stand", () => {
    const agreed = [{ person: "b2", post: "s/office" }];
    const { violations } = verify(merge.scenario, merge.plan, undefined, { agreed });
    expect(violations.map(({ code }) => code)).toContain("agreed-not-kept");
  });

  it("has a row for every code", () => {
    const covered = new Set(rows.flatMap(({ expected }) => expected.map(({ code }) => code)));
    expect(violationCodes.filter((code) => !covered.has(code))).toEqual([
      "agreed-not-kept",
      "optimality-overstated",
    ]);
  });
});
