import { inPortions, type Steps } from "../kernel/steps";
import type { Plan } from "../plan/types";
import { byCodePoint } from "./order";
import { verifying } from "./progress";
import type { Register } from "./register";
import type { Report } from "./report";

/** Every list of a plan stands in the order of ids, types in the order in which they are declared. */
export function* checkOrder({ typeAt }: Register, plan: Plan, report: Report): Steps<void> {
  const byType = (a: string, b: string): number => (typeAt.get(a) ?? 0) - (typeAt.get(b) ?? 0);
  const check = function* <T>(
    field: string,
    list: readonly T[],
    id: (entry: T) => string,
    behind: (a: T, b: T) => number = () => 0,
  ): Steps<void> {
    let isSorted = true;
    yield* inPortions(list.length, verifying, (first, end) => {
      for (let k = Math.max(1, first); k < end && isSorted; k++) {
        if ((byCodePoint(id(list[k - 1]), id(list[k])) || behind(list[k - 1], list[k])) <= 0) continue;
        report("not-sorted", [id(list[k - 1]), id(list[k])], { field });
        isSorted = false;
      }
    });
  };
  yield* check("placements", plan.placements, (entry) => entry.person);
  yield* check("staying", plan.staying, (entry) => entry.person);
  yield* check("waiting", plan.waiting, (entry) => entry.person);
  yield* check(
    "grants",
    plan.grants,
    (entry) => entry.body,
    (a, b) => byType(a.quotaType, b.quotaType),
  );
  yield* check(
    "pools",
    plan.pools,
    (entry) => entry.jurisdiction,
    (a, b) => byType(a.quotaType, b.quotaType),
  );
  // Posts stand before sections.
  const first = plan.shortfalls.findIndex(({ post }) => post === undefined);
  const posts = plan.shortfalls.slice(0, first < 0 ? undefined : first);
  const sections = first < 0 ? [] : plan.shortfalls.slice(first);
  yield* check("shortfalls", posts, (entry) => entry.post ?? "");
  yield* check(
    "shortfalls",
    sections,
    (entry) => (entry.post === undefined ? entry.body : ""),
    (a, b) => (a.post === undefined && b.post === undefined ? byCodePoint(a.section, b.section) : 0),
  );
}
