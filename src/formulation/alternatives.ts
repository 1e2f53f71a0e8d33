import type { Model } from "../model/types";
import { eligiblePairs } from "./eligible-pairs";
import { basisNames, type Program } from "./types";

type Alternatives = Pick<Program, "start" | "cell" | "rank" | "basis" | "affected">;

const waiting = basisNames.indexOf("waiting");
const ownSeat = basisNames.indexOf("own-seat");

/** Every person's alternatives: own seat (volunteers), eligible posts by id, waiting (affected people). */
export function alternativesOf(model: Model, seatOf: Int32Array, ranks: readonly number[]): Alternatives {
  const pairs = eligiblePairs(model);
  const people = model.people.length;
  const size = pairs.post.length + people;
  const start = new Int32Array(people + 1);
  const cell = new Int32Array(size);
  const rank = new Int32Array(size);
  const basis = new Uint8Array(size);
  const affected = new Uint8Array(people);
  const rankIndex = new Map(ranks.map((value, index) => [value, index]));
  const ownSeatRank = ranks.length - 2;
  let next = 0;
  const add = (itsCell: number, itsRank: number, itsBasis: number): void => {
    cell[next] = itsCell;
    rank[next] = itsRank;
    basis[next] = itsBasis;
    next++;
  };
  for (let i = 0; i < people; i++) {
    const isAffected = model.people[i].affected;
    affected[i] = isAffected ? 1 : 0;
    if (!isAffected) add(seatOf[i], ownSeatRank, ownSeat);
    for (let e = pairs.start[i]; e < pairs.start[i + 1]; e++) {
      add(pairs.post[e], rankIndex.get(pairs.rank[e]) ?? -1, pairs.basis[e]);
    }
    if (isAffected) add(-1, -1, waiting);
    start[i + 1] = next;
  }
  return { start, cell, rank, basis, affected };
}
