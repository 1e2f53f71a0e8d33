import { type Declines, declinesOf } from "../formulation/declines";
import { pairReasons } from "../formulation/pair-reasons";
import { basisNames, type Program } from "../formulation/types";
import { type Wishes, wishesOf } from "../formulation/wishes";
import { reasonCodes } from "../kernel/reason-codes";
import type { Model } from "../model/types";
import { fullPosts } from "./full-posts";
import type { Waiting } from "./types";

type Reason = Waiting["reasons"][number];

const adjusted = basisNames.indexOf("adjusted");

/** Tells why a person waits, by index into `Model.people`. */
export type WaitingReasons = (person: number) => readonly Reason[];

/**
 * Reasons of waiting people. For every post that they listed or that was retained for them, by id: each reason for
 * which they could not take it, or, where they could, `no-seat` (the post, its office or its leader positions are full)
 * or `no-quota`. Posts reached only by 服从调剂 are summed up in reasons without a post. Never empty.
 */
export function waitingReasons(model: Model, program: Program, occupancy: Int32Array): WaitingReasons {
  const full = fullPosts(program, occupancy);
  const declines = declinesOf(model);
  const wishes = wishesOf(model);
  return (person) => {
    wishes.read(person);
    const named = reasonsByPost(model, program, full, declines, wishes, person);
    const reasons = [...named, ...adjustmentReasons(program, full, person)];
    return reasons.length === 0 ? [{ code: "not-listed" }] : reasons;
  };
}

function reasonsByPost(
  model: Model,
  program: Program,
  full: Uint8Array,
  declines: Declines,
  wishes: Wishes,
  person: number,
): Reason[] {
  const posts = new Set(wishes.posts());
  for (let a = program.start[person]; a < program.start[person + 1]; a++) {
    if (program.cell[a] >= 0 && program.basis[a] !== adjusted) posts.add(program.cell[a]);
  }
  return [...posts]
    .sort((a, b) => a - b)
    .flatMap((post) => {
      const codes = pairReasons(model, declines, person, post);
      const given = codes.length > 0 ? codes : [shortOf(full, post)];
      return given.map((code) => ({ code, post: model.posts[post].id }));
    });
}

function adjustmentReasons(program: Program, full: Uint8Array, person: number): Reason[] {
  const found = new Set<string>();
  for (let a = program.start[person]; a < program.start[person + 1]; a++) {
    if (program.basis[a] === adjusted) found.add(shortOf(full, program.cell[a]));
  }
  return reasonCodes.filter((code) => found.has(code)).map((code) => ({ code }));
}

function shortOf(full: Uint8Array, post: number): "no-seat" | "no-quota" {
  return full[post] === 1 ? "no-seat" : "no-quota";
}
