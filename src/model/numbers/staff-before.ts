import { countOf } from "../../kernel/counts";
import type { Reading } from "../reading";
import type { ListedPeople } from "../structure/listed-people";

/** 实有人数 before the reform, by `body * types + type`. */
export interface StaffBefore {
  readonly staff: Float64Array;
  /** Staff who are not among the listed people. */
  readonly unlisted: Float64Array;
}

/** Nobody lists more people than a body has (`more-listed-than-staff`). */
export function staffBefore({ issues, bodies, types, doubt }: Reading, people: ListedPeople): StaffBefore {
  const width = types.ids.length;
  const staff = new Float64Array(bodies.entries.length * width);
  const listed = new Float64Array(staff.length);
  people.origin.forEach((body, person) => {
    if (body >= 0 && people.type[person] >= 0) listed[body * width + people.type[person]]++;
  });
  const unlisted = new Float64Array(staff.length);
  const wrong: number[] = [];
  bodies.entries.forEach((body, index) => {
    types.ids.forEach((type, t) => {
      const line = index * width + t;
      staff[line] = countOf(body.staff, type);
      unlisted[line] = Math.max(0, staff[line] - listed[line]);
      if (listed[line] <= staff[line] || doubt.hasOwn(index)) return;
      issues.add("more-listed-than-staff", ["bodies", bodies.positions[index], "staff", type], [body.id], {
        found: listed[line],
        expected: staff[line],
      });
      wrong.push(index);
    });
  });
  for (const body of wrong) doubt.markBody(body);
  return { staff, unlisted };
}
