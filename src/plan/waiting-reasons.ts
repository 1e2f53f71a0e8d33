import { declinesOf } from "../formulation/declines";
import { merged } from "../formulation/merged";
import { pairReasons } from "../formulation/pair-reasons";
import { conflictOf } from "../formulation/relatives/listed-relatives";
import { isWaiting } from "../formulation/stage";
import type { Answer, Program } from "../formulation/types";
import { wishesOf } from "../formulation/wishes";
import type { ReasonCode } from "../kernel/reason-codes";
import type { Model } from "../model/types";
import { fullCells } from "./full-cells";
import { occupancyOf } from "./occupancy";
import { placesOf } from "./places-of";
import type { Waiting } from "./types";

type Reason = Waiting["reasons"][number];

/** Tells why a person waits, by index into `Model.people`. People who are told the same share the entries. */
export type WaitingReasons = (person: number) => readonly Reason[];

/**
 * Reasons of waiting people, as {@link Waiting} says: for every post that concerns them, by id, each reason for which
 * they could not take it, or, where they could, what keeps them out: `relative` (where a listed relative is now),
 * `no-seat` (the post, its seats that are not reserved, its office or its leader positions are full), or else `no-quota`.
 * Never empty.
 */
export function waitingReasons(model: Model, program: Program, answer: Answer): WaitingReasons {
  const full = fullCells(program, occupancyOf(program, answer));
  const places = placesOf(program, answer);
  const declines = declinesOf(model);
  const concern = concernOf(model);
  const reasonOf = sharedReasons(model);
  const cellOf = cellsOfOnePerson(program, model.posts.length);
  return (person) => {
    const { posts, otherTypesOnly } = concern(person);
    if (posts.length === 0) return [{ code: otherTypesOnly ? "type-incompatible" : "not-listed" }];
    const reasons: Reason[] = [];
    for (const post of posts) {
      const codes = pairReasons(model, declines, person, post);
      for (const code of codes.length > 0 ? codes : shortOf(person, post)) reasons.push(reasonOf(code, post));
    }
    return reasons;
  };

  function shortOf(person: number, post: number): ReasonCode[] {
    const isKept = model.people[person].relatives.some(
      (relative) =>
        places[relative] !== isWaiting && conflictOf(model, person, post, relative, places[relative]),
    );
    const isFull = full[cellOf(person, post)] === 1;
    if (!isKept) return [isFull ? "no-seat" : "no-quota"];
    return isFull ? ["relative", "no-seat"] : ["relative"];
  }
}

/** Thousands of people wait for the same posts for the same reasons: each pair of the two is one object. */
function sharedReasons({ posts }: Model): (code: ReasonCode, post: number) => Reason {
  const known = new Map<ReasonCode, Reason[]>();
  return (code, post) => {
    const ofCode = known.get(code) ?? [];
    known.set(code, ofCode);
    ofCode[post] ??= { code, post: posts[post].id };
    return ofCode[post];
  };
}

/** The cell of a person in a post that they may take. Their cells are looked through once, however many posts are asked for. */
function cellsOfOnePerson(
  { start, cell, cells }: Program,
  posts: number,
): (person: number, post: number) => number {
  const own = new Int32Array(posts);
  const holder = new Int32Array(posts).fill(-1);
  let current = -1;
  return (person, post) => {
    for (let a = start[person]; current !== person && a < start[person + 1]; a++) {
      const its = cell[a] < 0 ? undefined : cells[cell[a]];
      if (its?.kind !== "post") continue;
      own[its.post] = cell[a];
      holder[its.post] = person;
    }
    current = person;
    return holder[post] === person ? own[post] : post;
  };
}

interface Concern {
  /** Ascending. */
  readonly posts: readonly number[];
  /** Adjustment would open posts, but every one is of a type that the person may not fill. */
  readonly otherTypesOnly: boolean;
}

/**
 * Which posts a waiting person is told about: listed, retained for them, and, by 服从调剂 or where the policy opens the
 * directed stage, all of a type they may fill.
 */
function concernOf(model: Model): (person: number) => Concern {
  const wishes = wishesOf(model);
  const isDirected = model.scenario.policy?.directed === true;
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
    const adjusts = isDirected || wishes.acceptsUnlisted(person);
    return {
      posts: merged(merged(wishes.posts(), kept), adjusts ? openTo[person.type] : []),
      otherTypesOnly: adjusts && open.length > 0 && openTo[person.type].length === 0,
    };
  };
}
