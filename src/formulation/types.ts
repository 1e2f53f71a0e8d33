import type { Demand, PolicyGoal } from "../model/types";

/**
 * The linear program of a scenario, as data: a choice for every person, rows over the choices, and goals in order.
 *
 * Every person takes exactly one of their alternatives (the person rows, which are not listed). An alternative is a
 * cell (the seats of one post, or own seats of one body and type) or waiting. Rows bound sums over whole cells.
 *
 * One person through it: 甲, affected, listed 政务服务局/办公室 first and may stay in 农牧局/办公室. Their alternatives
 * are two cells and waiting: variables x and x and w, exactly one of which is 1.
 * One quota through it: 政务服务局 gets a grant g (an extra, 0 ≤ g ≤ 6). Its body row says
 * x(甲) + … − g ≤ room; the pool row says g + recovered + reserve = what there is to divide.
 */
export interface Program {
  /** Number of people. */
  readonly people: number;
  /** Alternatives of person i are `start[i]` … `start[i + 1] − 1`, ordered as the closing stage prefers them: own seat, posts by id, waiting. */
  readonly start: Int32Array;
  /** Per alternative: index of its cell, or −1 for waiting. */
  readonly cell: Int32Array;
  /** Per alternative: index into `ranks`, or −1 for waiting. */
  readonly rank: Int32Array;
  /** Per alternative: see {@link basisNames}. */
  readonly basis: Uint8Array;
  /** Per alternative, where a goal asks: tier at which the unit ranks the person, from 0; behind them the unranked; −1 for own seats and waiting. */
  readonly unitRank: Int32Array | undefined;
  /** Per alternative, where a goal asks: 1 where it is not what an earlier plan said. */
  readonly changed: Uint8Array | undefined;
  /** Per person: 1 affected, 0 volunteer. */
  readonly affected: Uint8Array;
  /** The distinct ranks that count, ascending. */
  readonly ranks: readonly number[];
  readonly cells: readonly Cell[];
  /** Variables that are not choices of people, each with whole bounds. */
  readonly extras: readonly Extra[];
  readonly rows: readonly Row[];
  /** Goals in order of importance, level by level; the last is always fewest grants. An earlier level is never traded for a later one. */
  readonly levels: readonly Level[];
  /** Persons in the order in which the closing stage lets them choose. */
  readonly order: Int32Array;
  /** True when `policy.seed` drew that order. */
  readonly byLot: boolean;
}

/** Meaning of `Program.basis`. */
export const basisNames = ["waiting", "own-seat", "listed", "stayed", "adjusted", "directed"] as const;
/** One of {@link basisNames}. */
export type Basis = (typeof basisNames)[number];

/**
 * What rows are made of. The first cells are the posts, in order, each for everybody whom no rule tells apart there;
 * others hold the people of one post whom a rule counts apart.
 */
export type Cell =
  | {
      readonly kind: "post";
      readonly post: number;
      readonly demand: Demand;
      /** True for a place that is not retained, in a body that was made or made anew: what `source-priority` looks at. */
      readonly isSourced: boolean;
      /** Which entries of `reserved` its people meet, as bits. */
      readonly reserves: number;
      /** The section whose people they are, where it has people to keep and this is one way of staying; otherwise −1. */
      readonly section: number;
      /** The one person whose cell this is, for those with listed relatives; otherwise −1. */
      readonly person: number;
    }
  | {
      readonly kind: "seat";
      readonly line: number;
      readonly body: number;
      readonly leaderRank: number;
      readonly section: number;
      readonly person: number;
    };

/** `line`, `pool`, `post` are indices into the model's lists. */
export type Extra =
  | { readonly kind: "grant"; readonly line: number; readonly lower: number; readonly upper: number }
  | { readonly kind: "shortage"; readonly post: number; readonly lower: number; readonly upper: number }
  | {
      readonly kind: "section-shortage";
      readonly section: number;
      readonly lower: number;
      readonly upper: number;
    }
  /** Openings beyond `openings.max`. No scenario has them: `repair` writes them into its own program. */
  | { readonly kind: "openings"; readonly post: number; readonly lower: number; readonly upper: number }
  | { readonly kind: "recovered"; readonly pool: number; readonly lower: number; readonly upper: number }
  | { readonly kind: "reserve"; readonly pool: number; readonly lower: number; readonly upper: number };

/** What a row is about; indices into the model's lists. */
export type RowSubject =
  | { readonly rule: "post"; readonly post: number }
  | { readonly rule: "minimum"; readonly post: number }
  /** Seats of a post that are closed to people who meet none of these entries of `reserved`. */
  | { readonly rule: "reserved"; readonly post: number; readonly reserves: readonly number[] }
  /** If the person takes that post (−1: their own seat), their relative takes none that is forbidden beside it. */
  | { readonly rule: "relatives"; readonly person: number; readonly post: number; readonly relative: number }
  /** What a section keeps at least. */
  | { readonly rule: "continuity"; readonly section: number }
  | { readonly rule: "office"; readonly body: number; readonly type: number }
  | { readonly rule: "leaders"; readonly leaderLine: number }
  | { readonly rule: "body"; readonly line: number }
  | { readonly rule: "pool"; readonly pool: number }
  | {
      readonly rule: "ceiling";
      readonly jurisdiction: number;
      readonly type: number;
      /** The jurisdiction's own pool, or all pools of its subtree. `formulate` writes own rows, which hold subtrees too. */
      readonly scope: "own" | "subtree";
    };

/** What a row of the program stands for. */
export type Rule = RowSubject["rule"];

/**
 * Σ (choices of these cells) + Σ coefficient × extra   sense   limit.
 * Rows of rules `post`, `reserved`, `relatives`, `office`, `leaders`, `body` are "at most", `minimum`, `continuity` and
 * `ceiling` "at least", `pool` "equal".
 */
export interface Row {
  /** Which rule it stands for, and where. */
  readonly subject: RowSubject;
  /** Ascending indices into `Program.cells`, without repeats. */
  readonly cells: readonly number[];
  readonly extras: readonly { readonly extra: number; readonly coefficient: 1 | -1 }[];
  /** How the sum must compare with `limit`, a whole number. */
  readonly sense: "at-most" | "at-least" | "equal";
  readonly limit: number;
}

/** One number to be made least or most. Coefficients are whole and not negative. */
export interface Level {
  readonly goal: PolicyGoal | "fewest-grants";
  readonly sense: "least" | "most";
  readonly terms: readonly Term[];
}

/** Each term adds `coefficient` × (number of choices, or sum of extras, that it names). */
export type Term =
  | { readonly on: "waiting"; readonly coefficient: number }
  | {
      readonly on: "rank";
      readonly people: "affected" | "volunteers" | "all";
      /** Index into `Program.ranks`. */
      readonly rank: number;
      readonly coefficient: number;
    }
  | { readonly on: "demand"; readonly demand: Demand; readonly coefficient: number }
  /** Volunteers in cells that are sourced. */
  | { readonly on: "sourced"; readonly coefficient: number }
  /** Placements at one of `Program.unitRank`. */
  | { readonly on: "unit-rank"; readonly unitRank: number; readonly coefficient: number }
  /** Alternatives that `Program.changed` marks. */
  | { readonly on: "changed"; readonly coefficient: number }
  | { readonly on: "extras"; readonly extras: readonly number[]; readonly coefficient: number };

/** An answer to a program: what each person takes, and each extra. */
export interface Answer {
  /** Per person: the alternative taken, an index into `Program.cell`. */
  readonly choice: Int32Array;
  /** Per extra. */
  readonly extras: Float64Array;
}
