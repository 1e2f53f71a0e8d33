import type { IssuePath } from "../../kernel/issue";
import type { Reading } from "../reading";

/** A day of the calendar is listed once, as a holiday or as a working day. */
export function checkCalendar({ scenario, issues }: Reading): void {
  const first = new Map<string, IssuePath>();
  for (const list of ["holidays", "workdays"] as const) {
    scenario.calendar?.[list]?.forEach((day, k) => {
      const earlier = first.get(day);
      if (earlier === undefined) first.set(day, [list, k]);
      else issues.add("duplicate-entry", ["calendar", list, k], [], { day, first: earlier.join(" ") });
    });
  }
}
