import type { Shortfall } from "../plan/types";
import type { Facts } from "../verify/facts";
import type { Stage } from "../verify/stage";
import type { Tally } from "../verify/tally";
import type { Moves } from "./moves";
import { readTallyAfter } from "./tally-after";

/** Posts below their minimum after moves, by id, then sections. */
export function shortfallsAfter(stage: Stage, moves: Moves): Shortfall[] {
  return readTallyAfter(stage, moves, (tally) => shortfallsIn(stage.facts, tally));
}

function shortfallsIn({ at, continuity, sections }: Facts, { filled, kept }: Tally): Shortfall[] {
  const ofPosts = at.scenario.posts.flatMap(({ id, openings }, post): Shortfall[] => {
    const missing = (openings.min ?? 0) - filled[post];
    return missing > 0 ? [{ post: id, missing }] : [];
  });
  const ofSections = [...continuity.groups].flatMap((group): Shortfall[] => {
    const missing = sections.need[group] - kept[group];
    const { body, section } = sections.first[group];
    return missing > 0 ? [{ body: at.scenario.bodies[body].id, section, missing }] : [];
  });
  return [...ofPosts, ...ofSections];
}
