import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import type { IssuePath } from "../../src/kernel/issue";
import { readForm } from "../../src/schema/read-form";
import { scenarioSchema } from "../../src/schema/scenario";
import { mutated, plainValues } from "./mutations";

/** Plain data as `JSON.parse` gives it, NaN and infinity added; without `__proto__`, which zod overlooks, and −0. */
const documents = mutated(plainValues).filter((document) => !hasOddities(document));

describe("readForm", () => {
  it("judges like zod, and finds what zod finds, where zod finds it", () => {
    let refused = 0;
    fc.assert(
      fc.property(documents, (document) => {
        const form = readForm(document);
        const judged = scenarioSchema.safeParse(document);
        if (judged.success) {
          expect(form).toEqual({ inOrder: true, plain: judged.data });
          return;
        }
        refused++;
        expect(form.inOrder).toBe(false);
        const ours = form.inOrder ? [] : form.findings.map((finding) => finding.path);
        const theirs = judged.error.issues.flatMap(placesOf);
        const missed = theirs.filter((place) => !ours.some((path) => isAt(path, place)));
        const invented = ours.filter((path) => !theirs.some((place) => isAt(path, place)));
        expect(missed.filter(({ path }) => !hasInside(path, ours))).toEqual([]);
        expect(invented.filter((path) => !hasInside(path, ours))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect(refused).toBeGreaterThan(500);
  });

  it("accepts small variations", () => {
    const accepted = fc
      .sample(mutated(fc.constantFrom(1, 2, "administrative", "甲", [])), { numRuns: 500, seed: 1 })
      .filter((document) => readForm(document).inOrder);
    expect(accepted.length).toBeGreaterThan(50);
    for (const document of accepted) expect(scenarioSchema.safeParse(document).success).toBe(true);
  });
});

interface Place {
  readonly path: IssuePath;
  /** Problems of alternatives, and under a wrong key: zod names the outer place, we the place inside as well. */
  readonly orInside: boolean;
}

function placesOf(issue: z.core.$ZodIssue): Place[] {
  const path = issue.path as IssuePath;
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: [...path, key], orInside: false }));
  return [{ path, orInside: issue.code === "invalid_union" || issue.code === "invalid_key" }];
}

function isAt(path: IssuePath, place: Place): boolean {
  const length = place.orInside ? place.path.length : path.length;
  return JSON.stringify(path.slice(0, length)) === JSON.stringify(place.path);
}

/** Whether parts disagree is asked differently where a part is wrong by itself. */
function hasInside(outer: IssuePath, paths: readonly IssuePath[]): boolean {
  return paths.some((path) => path.length > outer.length && isAt(path, { path: outer, orInside: true }));
}

function hasOddities(value: unknown): boolean {
  if (Object.is(value, -0)) return true;
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, entry]) => key === "__proto__" || hasOddities(entry));
}
