import type { Shortfall } from "../plan/types";
import type { Stage } from "../verify/stage";
import type { Moves } from "./moves";
import { tallyAfter } from "./tally-after";

/** Posts below their minimum after moves, by id, then sections. */
export function shortfallsAfter(stage: Stage, moves: Moves): Shortfall[] {
  const { at, continuity, sections } = stage.facts;
  const { filled, kept } = tallyAfter(stage, moves);
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
