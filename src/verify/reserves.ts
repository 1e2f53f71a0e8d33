import type { Register } from "./register";
import type { Requirements } from "./requirements";

/** A set of entries of `reserved`, entry k as bit k. */
export type Reserves = number;

/** Seats that posts hold for people who meet certain requirements. */
export interface ReservedSeats {
  /** Posts that hold any. */
  readonly posts: readonly number[];
  /** Every set of entries of a post but the empty one: few before many, then by the first position that differs. */
  setsOf(post: number): readonly Reserves[];
  /** Which entries of a post a person meets. */
  metBy(person: number, post: number): Reserves;
  /** What is left of a post's openings for people who meet none of these entries. */
  limitOf(post: number, reserves: Reserves): number;
}

/** Nobody counts for an entry who does not show what it asks. An entry that holds no seat binds nothing. */
export function settleReserves(at: Register, requirements: Requirements): ReservedSeats {
  const { posts } = at.scenario;
  const entries = posts.map(({ reserved }) => reserved?.length ?? 0);
  const sets = new Map([...new Set(entries)].map((number) => [number, setsOf(number)]));
  return {
    posts: [...posts.keys()].filter((p) => entries[p] > 0),
    setsOf: (post) => sets.get(entries[post]) ?? [],
    metBy: (person, post) =>
      requirements.ofReserved[post].reduce(
        (met, list, k) => (requirements.against(person, list) === 0 ? met | (1 << k) : met),
        0,
      ),
    limitOf: (post, reserves) => {
      const { openings, reserved } = posts[post];
      return (reserved ?? []).reduce(
        (left, { count }, k) => left - (hasEntry(reserves, k) ? count : 0),
        openings.max,
      );
    },
  };
}

/** Whether entry k is in the set. */
export function hasEntry(reserves: Reserves, k: number): boolean {
  return ((reserves >> k) & 1) === 1;
}

function setsOf(entries: number): Reserves[] {
  const sets = Array.from({ length: 2 ** entries - 1 }, (_, k) => k + 1);
  const positions = (set: Reserves): number[] => [...Array(entries).keys()].filter((k) => hasEntry(set, k));
  return sets
    .map((set) => ({ set, names: positions(set) }))
    .sort((a, b) => a.names.length - b.names.length || byFirstDifference(a.names, b.names))
    .map(({ set }) => set);
}

function byFirstDifference(a: readonly number[], b: readonly number[]): number {
  const k = a.findIndex((name, place) => name !== b[place]);
  return k < 0 ? 0 : a[k] - b[k];
}
