import type { Id } from "../../model/types";

/** 一视同仁: how each body's affected people fared, and whoever has reason to ask. */
export interface EqualTreatment {
  /** Bodies that affected people come from, by id. */
  readonly bodies: readonly SourceBody[];
  /** By person, then post, then code. */
  readonly cases: readonly TreatmentCase[];
}

/** What became of the affected people of one body. `affected = placed + stayed + waiting`. */
export interface SourceBody {
  readonly body: Id;
  readonly affected: number;
  /** In posts that are not retained. */
  readonly placed: number;
  /** In retained posts. */
  readonly stayed: number;
  readonly waiting: number;
  /** Placed and stayed, of affected: a share in whole numbers. */
  readonly share: readonly [number, number];
  /** How many of them at which rank, best first; waiting people count at none. */
  readonly ranks: readonly { readonly rank: number; readonly count: number }[];
}

/**
 * Somebody waits, or has a worse choice, and a post that they listed and might have taken is held by others.
 *
 * - `unit-ranks-lower`: the unit ranks those people lower (`prefers`; who is not ranked comes last).
 * - `from-elsewhere`: those people come from elsewhere, and the person is affected and of a body that the post's body
 *   follows.
 */
export interface TreatmentCase {
  readonly code: "unit-ranks-lower" | "from-elsewhere";
  readonly person: Id;
  readonly post: Id;
  /** The rank at which they listed it. */
  readonly listed: number;
  /** The rank of what they have; absent for those who wait. */
  readonly rank?: number;
  /** How many such people hold the post. */
  readonly holders: number;
  /** One of them: whom the unit ranks lowest, or the first by id. */
  readonly holder: Id;
}

/** A new or re-formed body took an outsider while an insider was left who could and would have come (point 5 of the source). */
export interface SourcePriorityCase {
  readonly post: Id;
  /** The affected person who was left. */
  readonly person: Id;
  /** At which rank the post would count for them: as listed, or by 服从调剂. */
  readonly wouldBe: number;
  /** The rank of what they have; absent for those who wait. */
  readonly rank?: number;
  /** How many volunteers hold the post, and the first of them by id. */
  readonly outsiders: number;
  readonly outsider: Id;
}
