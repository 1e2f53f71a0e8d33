import type { Numbers } from "../numbers/numbers";
import type { Reading } from "../reading";
import { parentsOf } from "../structure/check-trees";
import type { Structure } from "../structure/structure";
import type { Model } from "../types";
import { modelBodies } from "./model-bodies";
import { modelPeople } from "./model-people";
import { modelPosts } from "./model-posts";

/** Puts the model together from a scenario in which nothing is wrong. */
export function assembleModel(reading: Reading, structure: Structure, numbers: Numbers): Model {
  const { scenario, types, ranks, jurisdictions } = reading;
  const parents = parentsOf(reading);
  const posts = modelPosts(reading, structure, numbers);
  return {
    scenario,
    types: types.ids,
    ranks: ranks.ids,
    jurisdictions: jurisdictions.entries.map(({ id, name }, index) => ({
      id,
      name: name ?? id,
      parent: parents[index],
    })),
    bodies: modelBodies(reading, structure, posts),
    posts,
    people: modelPeople(reading, structure, numbers),
    lines: numbers.lines,
    pools: numbers.pools,
    leaders: numbers.leaders,
    sections: structure.sections.groups,
    movements: numbers.movements,
    leaderMovements: numbers.leaderMovements,
    staffMovements: numbers.staffMovements,
    compatible: compatiblePairs(reading),
    highestRank: numbers.highestRank,
    wishes: reading.wishes,
  };
}

/** Which type of person may take which type of post: `person * types + post`. */
function compatiblePairs({ scenario, types }: Reading): ReadonlySet<number> {
  const width = types.ids.length;
  const pairs = new Set(types.ids.map((_, type) => type * width + type));
  for (const { person, post } of scenario.compatibility ?? []) {
    pairs.add(types.indexOf(person) * width + types.indexOf(post));
  }
  return pairs;
}
