import type { Reading } from "../reading";
import type { ListedPeople } from "../structure/listed-people";

/** 领导职数 before the reform, by `body * ranks + rank`. */
export interface LeadersBefore {
  readonly approved: Float64Array;
  readonly present: Float64Array;
  /** Present leaders who are not among the listed people. */
  readonly unlisted: Float64Array;
}

/** Nobody lists more leaders of a rank than a body has present (`more-listed-than-leaders`). */
export function leadersBefore(
  { issues, bodies, ranks, doubt }: Reading,
  people: ListedPeople,
): LeadersBefore {
  const width = ranks.ids.length;
  const size = bodies.entries.length * width;
  const approved = new Float64Array(size);
  const present = new Float64Array(size);
  const unlisted = new Float64Array(size);
  const listed = new Float64Array(size);
  people.origin.forEach((body, person) => {
    if (body >= 0 && people.leaderRank[person] >= 0) listed[body * width + people.leaderRank[person]]++;
  });
  bodies.entries.forEach(({ id, leaders }, body) => {
    ranks.ids.forEach((rank, r) => {
      const at = body * width + r;
      if (leaders !== undefined && Object.hasOwn(leaders, rank)) {
        approved[at] = leaders[rank].approved;
        present[at] = leaders[rank].present;
      }
      unlisted[at] = Math.max(0, present[at] - listed[at]);
      if (listed[at] <= present[at] || doubt.hasOwn(body)) return;
      const path = ["bodies", bodies.positions[body], "leaders", rank];
      issues.add("more-listed-than-leaders", path, [id], { found: listed[at], expected: present[at] });
    });
  });
  return { approved, present, unlisted };
}
