import type { Homes } from "./people";
import type { Register } from "./register";
import type { SectionGroups } from "./section-groups";

/** Whom sections keep at least (`keepAtLeast`). */
export interface Continuity {
  /** Groups of sections that have to keep anybody, by id of the first section's body, then of the section. */
  readonly groups: readonly number[];
  /** Per person: the group that keeps them if they stay; −1 where no section asks. */
  readonly groupOf: Int32Array;
}

/**
 * A section's people count as kept in their own seat, unless they were transferred, and, where the reform affects
 * them, in a retained post: such posts are always of the body that became theirs.
 */
export function settleContinuity(at: Register, homes: Homes, sections: SectionGroups): Continuity {
  const { people } = at.scenario;
  const groups = [...sections.need.keys()].filter((group) => sections.need[group] > 0);
  const groupOf = new Int32Array(people.length).fill(-1);
  if (groups.length === 0) return { groups, groupOf };
  for (let i = 0; i < people.length; i++) {
    const body = at.personBody[i];
    if (homes.affected[i] === 0 && homes.home[i] !== body) continue;
    const group = sections.groupOf(body, people[i].section);
    if (group >= 0 && sections.need[group] > 0) groupOf[i] = group;
  }
  return { groups, groupOf };
}
