import { declinesOf } from "../formulation/declines";
import { pairReasons } from "../formulation/pair-reasons";
import type { Program } from "../formulation/types";
import { wishesOf } from "../formulation/wishes";
import type { Model } from "../model/types";
import { fullPosts } from "./full-posts";
import type { Waiting } from "./types";

type Reason = Waiting["reasons"][number];

/** Tells why a person waits, by index into `Model.people`. */
export type WaitingReasons = (person: number) => readonly Reason[];

/**
 * Reasons of waiting people, as {@link Waiting} says: for every post that concerns them, by id, each reason for which
 * they could not take it, or, where they could, `no-seat` (the post, its office or its leader positions are full) or
 * `no-quota`. Never empty.
 */
export function waitingReasons(model: Model, program: Program, occupancy: Int32Array): WaitingReasons {
  const full = fullPosts(program, occupancy);
  const declines = declinesOf(model);
  const concern = concernOf(model);
  return (person) => {
    const { posts, otherTypesOnly } = concern(person);
    if (posts.length === 0) return [{ code: otherTypesOnly ? "type-incompatible" : "not-listed" }];
    return posts.flatMap((post): Reason[] => {
      const codes = pairReasons(model, declines, person, post);
      const given = codes.length > 0 ? codes : [shortOf(full, post)];
      return given.map((code) => ({ code, post: model.posts[post].id }));
    });
  };
}

interface Concern {
  /** Ascending. */
  readonly posts: readonly number[];
  /** Adjustment would open posts, but every one is of a type that the person may not fill. */
  readonly otherTypesOnly: boolean;
}

/** Which posts a waiting person is told about: listed, retained for them, and, by 服从调剂, all of a type they may fill. */
function concernOf(model: Model): (person: number) => Concern {
  const wishes = wishesOf(model);
  const retainedOf = model.bodies.map((): number[] => []);
  for (const [index, { demand, body }] of model.posts.entries()) {
    if (demand === "retained") retainedOf[body].push(index);
  }
  const open = model.posts.flatMap(({ demand }, post) => (demand === "retained" ? [] : [post]));
  const openTo = model.types.map((_, type) =>
    open.filter((post) => model.compatible.has(type * model.types.length + model.posts[post].type)),
  );
  return (index) => {
    const person = model.people[index];
    wishes.read(index);
    const kept = person.home < 0 ? [] : retainedOf[person.home];
    const adjusts = wishes.acceptsUnlisted(person);
    const posts = new Set([...wishes.posts(), ...kept, ...(adjusts ? openTo[person.type] : [])]);
    return {
      posts: [...posts].sort((a, b) => a - b),
      otherTypesOnly: adjusts && open.length > 0 && openTo[person.type].length === 0,
    };
  };
}

function shortOf(full: Uint8Array, post: number): "no-seat" | "no-quota" {
  return full[post] === 1 ? "no-seat" : "no-quota";
}
