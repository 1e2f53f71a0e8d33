import type { Steps } from "../kernel/steps";
import type { Model } from "../model/types";
import type { Cells } from "./cells";
import { eligiblePairs, pairsBetweenYields } from "./eligible-pairs";
import { inOwnSeat, isUnknown, isWaiting, type Stage } from "./stage";
import { basisNames, type Program } from "./types";
import { unitRanksOf } from "./unit-ranks";

type Alternatives = Pick<Program, "start" | "cell" | "rank" | "basis" | "affected" | "unitRank" | "changed">;

const waiting = basisNames.indexOf("waiting");
const ownSeat = basisNames.indexOf("own-seat");

/** Every person's alternatives: own seat (volunteers), eligible posts by id, waiting (affected people). */
export function* alternativesOf(
  model: Model,
  { inPost, inSeat }: Cells,
  ranks: readonly number[],
  { earlier, settled, agreed }: Stage,
): Steps<Alternatives> {
  const pairs = yield* eligiblePairs(model, { settled, agreed });
  const people = model.people.length;
  const size = pairs.post.length + people;
  const start = new Int32Array(people + 1);
  const cell = new Int32Array(size);
  const rank = new Int32Array(size);
  const basis = new Uint8Array(size);
  const affected = new Uint8Array(people);
  const goals = model.scenario.policy?.goals ?? [];
  const unitRank = goals.includes("unit-preferences") ? new Int32Array(size) : undefined;
  const changed = goals.includes("fewest-changes") ? new Uint8Array(size) : undefined;
  const unitRanks = unitRanksOf(model);
  const rankIndex = new Map(ranks.map((value, index) => [value, index]));
  const ownSeatRank = rankIndex.get(model.highestRank + 1) ?? -1;
  let next = 0;
  const add = (person: number, place: number, itsCell: number, itsRank: number, itsBasis: number): void => {
    cell[next] = itsCell;
    rank[next] = itsRank;
    basis[next] = itsBasis;
    if (unitRank !== undefined) unitRank[next] = place < 0 ? -1 : unitRanks.rankOf(person, place);
    if (changed !== undefined && earlier !== undefined) {
      changed[next] = earlier[person] === isUnknown || earlier[person] === place ? 0 : 1;
    }
    next++;
  };
  const addAll = (i: number): void => {
    const isAffected = model.people[i].affected;
    affected[i] = isAffected ? 1 : 0;
    const isAgreed = agreed !== undefined && agreed[i] >= 0;
    if (!isAffected && !isAgreed && (settled === undefined || settled[i] === inOwnSeat)) {
      add(i, inOwnSeat, inSeat(i), ownSeatRank, ownSeat);
    }
    for (let e = pairs.start[i]; e < pairs.start[i + 1]; e++) {
      const post = pairs.post[e];
      add(i, post, inPost(i, post), rankIndex.get(pairs.rank[e]) ?? -1, pairs.basis[e]);
    }
    if (isAffected && !isAgreed && (settled === undefined || settled[i] === isWaiting))
      add(i, isWaiting, -1, -1, waiting);
    start[i + 1] = next;
  };
  let yielded = 0;
  for (let i = 0; i < people; i++) {
    addAll(i);
    if (next - yielded < pairsBetweenYields) continue;
    yielded = next;
    yield { stage: "formulate", level: 0, steps: i };
  }
  const parts = { start, affected };
  if (next === size) return { ...parts, cell, rank, basis, unitRank, changed };
  return {
    ...parts,
    cell: cell.slice(0, next),
    rank: rank.slice(0, next),
    basis: basis.slice(0, next),
    unitRank: unitRank?.slice(0, next),
    changed: changed?.slice(0, next),
  };
}
