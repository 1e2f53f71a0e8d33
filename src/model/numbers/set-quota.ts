import { countOf } from "../../kernel/counts";
import type { Reading } from "../reading";
import type { Structure } from "../structure/structure";
import { bodyAccount, type QuotaBook, reserveAccount } from "./quota-book";
import { rangeOf } from "./range-of";

/** What one body may be granted of one type. */
export interface GrantRange {
  readonly min: number;
  readonly max: number;
  /** True where the reform takes or keeps more than there is, which is reported. */
  readonly isAboveBase: boolean;
}

const nothing: GrantRange = { min: 0, max: 0, isAboveBase: false };

/**
 * Sets the quota of one body and type as the reform that gives it says. The base is what the body holds by then: its
 * own quota after transfers, and its parts'.
 * Establish [min, max]: that grant, from nothing. Cut: `by` is freed (`cut-above-base`). Merge and reorganize
 * [min, max]: what the base has above min is freed, the rest up to max may be granted; a merge stays within its base
 * (`merge-above-base`).
 */
export function setQuota(
  { scenario, issues, bodies, types, doubt }: Reading,
  { succession, jurisdictionOf }: Structure,
  book: QuotaBook,
  body: number,
  type: number,
): GrantRange {
  const position = succession.quotaSetBy[body];
  if (position < 0) return nothing;
  const reform = scenario.reforms[position];
  const id = types.ids[type];
  const base = Math.max(0, book.held[body * types.ids.length + type]);

  const free = (count: number): void => {
    book.move({
      cause: reform.kind,
      reform: position,
      type,
      from: bodyAccount(body),
      to: reserveAccount(jurisdictionOf[body]),
      count,
    });
  };
  const refuse = (code: "cut-above-base" | "merge-above-base", key: string, found: number): void => {
    if (doubt.hasBody(body)) return;
    issues.add(code, ["reforms", position, key, id], [bodies.entries[body].id], { found, expected: base });
  };

  switch (reform.kind) {
    case "establish":
      return { ...rangeOf(reform.quota, id), isAboveBase: false };
    case "cut": {
      const by = countOf(reform.by, id);
      if (by > base) refuse("cut-above-base", "by", by);
      free(Math.min(by, base));
      return { ...nothing, isAboveBase: by > base };
    }
    case "merge":
    case "reorganize": {
      const { min, max } = rangeOf(reform.quota, id);
      const isAboveBase = reform.kind === "merge" && max > base;
      if (isAboveBase) refuse("merge-above-base", "quota", max);
      const kept = Math.min(min, base);
      free(base - kept);
      return { min: min - kept, max: max - kept, isAboveBase };
    }
    default:
      return nothing;
  }
}
