import type { Plan } from "../plan/types";
import { byCodePoint } from "./order";
import type { Register } from "./register";
import type { Report } from "./report";

/** Every list of a plan stands in the order of ids, types in the order in which they are declared. */
export function checkOrder({ typeAt }: Register, plan: Plan, report: Report): void {
  const byType = (a: string, b: string): number => (typeAt.get(a) ?? 0) - (typeAt.get(b) ?? 0);
  const check = <T>(
    field: string,
    list: readonly T[],
    id: (entry: T) => string,
    type?: (entry: T) => string,
  ): void => {
    for (let k = 1; k < list.length; k++) {
      const order = byCodePoint(id(list[k - 1]), id(list[k]));
      const behind = order === 0 && type !== undefined ? byType(type(list[k - 1]), type(list[k])) : order;
      if (behind <= 0) continue;
      report("not-sorted", [id(list[k - 1]), id(list[k])], { field });
      return;
    }
  };
  check("placements", plan.placements, (entry) => entry.person);
  check("staying", plan.staying, (entry) => entry.person);
  check("waiting", plan.waiting, (entry) => entry.person);
  check(
    "grants",
    plan.grants,
    (entry) => entry.body,
    (entry) => entry.quotaType,
  );
  check(
    "pools",
    plan.pools,
    (entry) => entry.jurisdiction,
    (entry) => entry.quotaType,
  );
  check("shortfalls", plan.shortfalls, (entry) => entry.post);
}
