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
 * Reasons of waiting people. For every post that they listed or could have taken (retained for them, or reached by
 * 服从调剂), by id: each reason for which they could not take it, or, where they could, `no-seat` (the post, its office
 * or its leader positions are full) or `no-quota`. Never empty.
 */
export function waitingReasons(model: Model, program: Program, occupancy: Int32Array): WaitingReasons {
  const full = fullPosts(program, occupancy);
  const declines = declinesOf(model);
  const wishes = wishesOf(model);
  return (person) => {
    wishes.read(person);
    const posts = new Set(wishes.posts());
    for (let a = program.start[person]; a < program.start[person + 1]; a++) {
      if (program.cell[a] >= 0) posts.add(program.cell[a]);
    }
    const reasons = [...posts]
      .sort((a, b) => a - b)
      .flatMap((post): Reason[] => {
        const codes = pairReasons(model, declines, person, post);
        const given = codes.length > 0 ? codes : [shortOf(full, post)];
        return given.map((code) => ({ code, post: model.posts[post].id }));
      });
    return reasons.length === 0 ? [{ code: "not-listed" }] : reasons;
  };
}

function shortOf(full: Uint8Array, post: number): "no-seat" | "no-quota" {
  return full[post] === 1 ? "no-seat" : "no-quota";
}
