import { describe, expect, it } from "vitest";
import { describeIssue, type IssuePath } from "../../../src/kernel/issue";
import { safeParseScenario } from "../../../src/model/safe-parse-scenario";
import { tight } from "../../fixtures/tight-scenario";
import { bases } from "../../rejected/bases";
import { set } from "../../rejected/table";

/** Every place of a document, from the outside in. */
function places(value: unknown, path: IssuePath = []): IssuePath[] {
  if (typeof value !== "object" || value === null) return [path];
  const steps = Array.isArray(value) ? value.map((_, k) => k) : Object.keys(value);
  const inner = steps.flatMap((step) =>
    places((value as Record<string | number, unknown>)[step], [...path, step]),
  );
  return [path, ...inner];
}

function issuesOf(input: unknown): string[] {
  const parsed = safeParseScenario(input);
  return parsed.success ? [] : parsed.issues.map(describeIssue);
}

describe("problems beside those of form", () => {
  it.each(Object.entries({ ...bases, tight }))(
    "are never made up: null anywhere in %s is one problem",
    (_, base) => {
      const wrong = places(base).flatMap((path) => {
        const found = issuesOf(set(path, null)(structuredClone(base)));
        return found.length === 1 ? [] : [{ path, found }];
      });
      expect(wrong).toEqual([]);
    },
  );

  it("are reported in spite of a misformed entry, a misformed field and an unknown key", () => {
    const scenario = structuredClone(bases.small) as Record<string, unknown> & typeof bases.small;
    scenario.titel = "x";
    set(["posts", 2, "openings", "max"], 1.5)(scenario);
    set(["people", 0, "preferences", 1, "post"], "agri/room")(scenario);
    set(["bodies", 5, "id"], "eco")(scenario);
    set(["reforms", 0, "quota", "administrative"], 77)(scenario);
    set(["jurisdictions", 1, "parent"], "gy")(scenario);
    expect(issuesOf(scenario)).toEqual([
      "jurisdictions[1].parent: jurisdiction-cycle [gy]",
      "bodies[5].id: duplicate-id [eco] (first=4)",
      "reforms[0].quota.administrative: merge-above-base [agri] (found=77, expected=76)",
      "reforms[2].office: unknown-body [eco-office]",
      expect.stringContaining("posts[2].openings.max: not-whole"),
      "people[0].preferences[1].post: unknown-post [agri/room]",
      expect.stringContaining("titel: unknown-key"),
    ]);
  });

  it("are reported beside what is not enforced yet", () => {
    const scenario = structuredClone(bases.small);
    set(["posts", 0, "body"], "fish")(scenario);
    set(["policy", "stability"], "unit-optimal")(scenario);
    expect(issuesOf(scenario)).toEqual([
      "posts[0].body: unknown-body [fish]",
      expect.stringContaining("policy.stability: not-yet-supported"),
    ]);
  });

  it("do not blame what refers to an entry without id", () => {
    const scenario = structuredClone(bases.small);
    set(["posts", 1, "id"], 7)(scenario);
    expect(issuesOf(scenario)).toEqual([expect.stringContaining("posts[1].id: wrong-type")]);
  });

  it.each([[null], [7], ["scenario"], [[]], [{}], [{ bodies: 3 }]])("of %j are none", (input) => {
    const parsed = safeParseScenario(input);
    expect(parsed.success).toBe(false);
    const codes = parsed.success ? [] : parsed.issues.map((issue) => issue.code);
    expect(codes.filter((code) => code !== "missing" && code !== "wrong-type")).toEqual([]);
  });
});
