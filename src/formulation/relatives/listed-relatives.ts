import type { Model } from "../../model/types";

/** Where an alternative puts a person: a post, by index, or −1 for their own seat. */
export type Place = number;

/**
 * 公务员法74, for two listed people: whether these two places may not be held at once. Both keeping their own seat is no
 * new placement, and is left to a health check.
 */
export function conflictOf(model: Model, i: number, place: Place, j: number, other: Place): boolean {
  if (place < 0 && other < 0) return false;
  const a = seatOf(model, i, place);
  const b = seatOf(model, j, other);
  if (a.section >= 0 && a.section === b.section) return true;
  if (a.body !== b.body) return false;
  if ((a.rank >= 0 && b.isWatched) || (b.rank >= 0 && a.isWatched)) return true;
  return a.rank >= 0 && b.rank >= 0 && a.rank !== b.rank;
}

interface Seat {
  readonly body: number;
  /** −1 where it is not known. */
  readonly section: number;
  /** −1 for who leads nobody there. */
  readonly rank: number;
  readonly isWatched: boolean;
}

function seatOf(model: Model, person: number, place: Place): Seat {
  if (place >= 0) {
    const { body, section, leaderRank, isWatched } = model.posts[place];
    return { body, section, rank: leaderRank, isWatched };
  }
  const { home, section, leaderRank, sitsInSection, sitsWatched } = model.people[person];
  return { body: home, section: sitsInSection ? section : -1, rank: leaderRank, isWatched: sitsWatched };
}
