import type { Reading } from "../reading";
import type { Structure } from "../structure/structure";
import { bodyAccount, type QuotaBook, reserveAccount } from "./quota-book";
import { type GrantRange, setQuota } from "./set-quota";

/** Bounds of what bodies may be granted, by `body * types + type`. */
export interface Grants {
  readonly min: Float64Array;
  readonly max: Float64Array;
}

/**
 * Body by body, parts before what becomes of them: what a body holds above its new quota is freed, what it may get above
 * what it keeps is a grant, and what a retired body holds in the end goes to its successor or, abolished, is freed.
 * A body that ends gets no grant (`grant-to-retired-body`).
 *
 * @param arriving quota that comes across jurisdictions: a grant of exactly that many, on top
 */
export function settleQuota(
  reading: Reading,
  structure: Structure,
  book: QuotaBook,
  arriving: Float64Array,
): Grants {
  const { types, issues, bodies, doubt } = reading;
  const { retiredBy, quotaSetBy, order } = structure.succession;
  const width = types.ids.length;
  const grants: Grants = { min: Float64Array.from(arriving), max: Float64Array.from(arriving) };
  for (const body of order) {
    const ranges = types.ids.map((_, type) => setQuota(reading, structure, book, body, type));
    ranges.forEach(({ min, max, isAboveBase }, type) => {
      grants.min[body * width + type] += min;
      grants.max[body * width + type] += max;
      if (max === 0 || isAboveBase || retiredBy[body] < 0 || doubt.hasBody(body)) return;
      const path = ["reforms", quotaSetBy[body], "quota", types.ids[type]];
      const parameters = { found: max, retiredBy: retiredBy[body] };
      issues.add("grant-to-retired-body", path, [bodies.entries[body].id], parameters);
    });
    if (ranges.some((range) => isWrong(range, retiredBy[body]))) doubt.markAfter(body);
    if (retiredBy[body] >= 0) retire(reading, structure, book, body);
  }
  return grants;
}

function isWrong({ max, isAboveBase }: GrantRange, retiredBy: number): boolean {
  return isAboveBase || (max > 0 && retiredBy >= 0);
}

function retire(
  { scenario, types }: Reading,
  { succession, jurisdictionOf }: Structure,
  book: QuotaBook,
  body: number,
): void {
  const reform = succession.retiredBy[body];
  const into = succession.retiredInto[body];
  const { kind } = scenario.reforms[reform];
  types.ids.forEach((_, type) => {
    book.move({
      cause: kind,
      reform,
      type,
      from: bodyAccount(body),
      to: into < 0 ? reserveAccount(jurisdictionOf[body]) : bodyAccount(into),
      count: Math.max(0, book.held[body * types.ids.length + type]),
    });
  });
}
