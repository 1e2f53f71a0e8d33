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
  });

  it("keeps a name that nothing has from looking like a mistake of numbers", () => {
    const madeUp = [...Object.values(bases), tight].flatMap((base) =>
      texts(base).flatMap((path) => {
        const parsed = safeParseScenario(set(path, "nothing")(structuredClone(base)));
        const issues = parsed.success ? [] : parsed.issues;
        return issues.filter(({ code }) => !/^(unknown|invalid|wrong-format)/.test(code));
      }),
    );
    expect(madeUp).toEqual([]);
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

/** Every place of a document where a text stands. */
function texts(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  const steps = Array.isArray(value) ? value.map((_, k) => k) : Object.keys(value);
  return steps.flatMap((step) => texts((value as Record<string | number, unknown>)[step], [...path, step]));
}
