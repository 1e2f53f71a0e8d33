import type { Model } from "../../model/types";
import type { Facts } from "../../verify/facts";
import type { FoundLimit } from "./find-limit";

/**
 * The same model with one limit larger or smaller: the openings of a post, the right side of a body's row, or what a pool
 * has to divide. Nothing else follows from it: neither seats of offices that are counted by openings, nor smallest grants.
 */
export function shiftedModel(model: Model, { rule, inModel }: FoundLimit, by: number): Model {
  if (rule === "post")
    return { ...model, posts: replaced(model.posts, inModel, (post) => ({ ...post, max: post.max + by })) };
  if (rule === "body")
    return { ...model, lines: replaced(model.lines, inModel, (line) => ({ ...line, room: line.room + by })) };
  return {
    ...model,
    pools: replaced(model.pools, inModel, (pool) => ({ ...pool, toDivide: pool.toDivide + by })),
  };
}

/** The same of facts. */
export function shiftedFacts(facts: Facts, { rule, inFacts }: FoundLimit, by: number): Facts {
  if (rule === "body") {
    const room = facts.lines.room.slice();
    room[inFacts] += by;
    return { ...facts, lines: { ...facts.lines, room } };
  }
  if (rule === "pool") {
    const toDivide = facts.pools.toDivide.slice();
    toDivide[inFacts] += by;
    return { ...facts, pools: { ...facts.pools, toDivide } };
  }
  const { scenario } = facts.at;
  const posts = replaced(scenario.posts, inFacts, (post) => ({
    ...post,
    openings: { ...post.openings, max: post.openings.max + by },
  }));
  return { ...facts, at: { ...facts.at, scenario: { ...scenario, posts } } };
}

function replaced<T>(list: readonly T[], position: number, change: (entry: T) => T): T[] {
  const copy = [...list];
  copy[position] = change(list[position]);
  return copy;
}
