import { describe, expect, it } from "vitest";
import { Doubt } from "../../src/model/doubt";
import { safeParseScenario } from "../../src/model/safe-parse-scenario";
import { department, person } from "../fixtures/scenario-with";
import { tight } from "../fixtures/tight-scenario";
import { bases } from "../rejected/bases";
import { set } from "../rejected/table";
import { problems } from "./derived";

describe("doubt", () => {
  it("spreads to all that get something from a body, and no further", () => {
    const doubt = new Doubt(1, [[1], [2], [0], [0], []]);
    doubt.markBody(1);
    doubt.markBody(-1);
    expect([0, 1, 2, 3, 4].map((body) => doubt.hasBody(body))).toEqual([true, true, true, false, false]);
    expect([0, 1, 2].map((body) => doubt.hasOwn(body))).toEqual([false, true, false]);
    doubt.markAfter(3);
    expect([doubt.hasOwn(3), doubt.hasBody(3), doubt.hasBody(4)]).toEqual([false, true, false]);
  });

  it("keeps a name that nothing has from looking like a mistake of numbers", () => {
    const madeUp = [...Object.values(bases), tight].flatMap((base) =>
      texts(base).flatMap((path) => {
        const parsed = safeParseScenario(set(path, "nothing")(structuredClone(base)));
        const issues = parsed.success ? [] : parsed.issues;
        return issues.filter(({ code }) => !/^(unknown|invalid|wrong-format|requirement)/.test(code));
      }),
    );
    expect(madeUp).toEqual([]);
  });

  it("keeps a key that nothing declares from looking like a mistake of numbers", () => {
    const madeUp = keys(tight).flatMap((path) => {
      const changed = structuredClone(tight);
      const record = path.slice(0, -1).reduce<unknown>((value, step) => (value as Values)[step], changed);
      const values = record as Values;
      values.nothing = values[path.at(-1) as string];
      Reflect.deleteProperty(values, path.at(-1) as string);
      const parsed = safeParseScenario(changed);
      const codes = parsed.success ? [] : parsed.issues.map((issue) => issue.code);
      const expected = path.includes("leaders") ? "unknown-rank" : "unknown-quota-type";
      return codes.length === 1 && codes[0] === expected ? [] : [{ path, codes }];
    });
    expect(madeUp).toEqual([]);
    expect(keys(tight).length).toBeGreaterThan(30);
  });

  it.each([
    [["reforms", 2, "mode"], "people-only", ["mode-mismatch"]],
    [["reforms", 3, "mode"], "quota-only", ["mode-mismatch"]],
    [["reforms", 2, "to"], "c", ["merge-into-itself"]],
    [["reforms", 3, "to"], "e", ["merge-into-itself"]],
    [["reforms", 0, "into"], "a", ["merge-into-itself"]],
    [["reforms", 7, "host"], "o", ["host-of-host"]],
    [["reforms", 5, "body"], "k", ["quota-set-twice"]],
    [["people", 0, "body"], "d", ["mode-mismatch"]],
    [["bodies", 0, "jurisdiction"], "county", ["different-jurisdictions"]],
    [["bodies", 2, "jurisdiction"], "county", ["different-jurisdictions", "different-jurisdictions"]],
    [["bodies", 3, "jurisdiction"], "county", ["approval-required"]],
    [["bodies", 5, "jurisdiction"], "city", ["total-below-bodies", "approval-mismatch"]],
    [["bodies", 6, "jurisdiction"], "county", ["approval-mismatch"]],
    [["bodies", 8, "jurisdiction"], "county", ["different-jurisdictions"]],
    [["bodies", 12, "jurisdiction"], "county", ["different-jurisdictions"]],
    [["approvals", 0, "count"], 6, ["approval-exceeded"]],
    [["bodies", 0, "staff", "administrative"], 0, ["more-listed-than-staff"]],
    [["bodies", 0, "leaders", "head", "present"], 0, ["more-listed-than-leaders"]],
    [["bodies", 0, "quota", "administrative"], 2 ** 53 - 1, ["sum-too-large"]],
    [["bodies", 0, "staff", "administrative"], 2 ** 53 - 1, ["sum-too-large"]],
    [["reforms", 2, "quota", "administrative"], 2 ** 53 - 1, ["sum-too-large"]],
    [["reforms", 2, "staff", "administrative"], 2 ** 53 - 1, ["sum-too-large"]],
    [["reforms", 8, "leaders", "head"], 2 ** 53 - 1, ["sum-too-large"]],
    [["jurisdictions", 0, "total", "administrative"], 34, ["total-below-bodies"]],
    [["jurisdictions", 0, "ceiling", "administrative"], 36, ["ceiling-above-total"]],
  ])("reports of %j = %j what is wrong, and nothing that only follows from it", (path, value, expected) => {
    const parsed = safeParseScenario(set(path, value)(structuredClone(tight)));
    expect(parsed.success ? [] : parsed.issues.map((issue) => issue.code)).toEqual(expected);
  });

  it("keeps what a transfer takes too much of apart: staff and quota are two mistakes", () => {
    const twice = { ...tight, reforms: [...tight.reforms, tight.reforms[3]] };
    const parsed = safeParseScenario(twice);
    expect(parsed.success ? [] : parsed.issues.map((issue) => issue.code)).toEqual([
      "transfer-above-staff",
      "transfer-above-quota",
      "approval-exceeded",
    ]);
  });

  it("keeps an entry that stands twice from looking like a mistake of numbers", () => {
    expect(safeParseScenario(tight).success).toBe(true);
    for (const list of ["jurisdictions", "bodies", "people", "approvals", "permits"] as const) {
      tight[list]?.forEach((entry, k) => {
        const parsed = safeParseScenario({ ...tight, [list]: [...(tight[list] ?? []), entry] });
        const codes = parsed.success ? [] : parsed.issues.map((issue) => issue.code);
        expect({ list, k, codes }).toEqual({
          list,
          k,
          codes: list === "permits" ? ["duplicate-entry", "duplicate-id"] : ["duplicate-id"],
        });
      });
    }
  });

  it("of one body hides no mistake of another", () => {
    const quota = { administrative: 1 };
    const found = problems({
      bodies: [
        department("a", { quota: { police: 1 }, staff: { administrative: 3 } }),
        department("b", { quota, staff: { administrative: 2 } }),
        department("c", { quota, staff: {} }),
      ],
      people: [person("i", "c", [])],
    });
    expect(found).toEqual([
      expect.stringContaining("bodies[0].quota.police: unknown-quota-type"),
      "bodies[1]: staff-above-quota [b] (quotaType=administrative, found=2, expected=1, permitted=0)",
      "bodies[2].staff.administrative: more-listed-than-staff [c] (found=1, expected=0)",
    ]);
  });
});

type Values = Record<string | number, unknown>;
const records: ReadonlySet<unknown> = new Set(["quota", "staff", "by", "total", "ceiling", "leaders"]);

/** Every place of a document where a quota type or a rank is a key. */
function keys(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [];
  const steps = Array.isArray(value) ? value.map((_, k) => k) : Object.keys(value);
  const own = records.has(path.at(-1)) ? steps.map((step) => [...path, step]) : [];
  return [...own, ...steps.flatMap((step) => keys((value as Values)[step], [...path, step]))];
}

/** Every place of a document where a text stands. */
function texts(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  const steps = Array.isArray(value) ? value.map((_, k) => k) : Object.keys(value);
  return steps.flatMap((step) => texts((value as Values)[step], [...path, step]));
}
