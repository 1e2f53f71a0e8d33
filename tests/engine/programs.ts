import type { Program } from "../../src/formulation/types";
import { programOf } from "./program-of";
import type { Sketch } from "./sketch";

const policy: Sketch["policy"] = {
  goals: ["minimums", "place", "preferences"],
  measure: "rank-maximal",
  pooled: false,
  hardMinimums: false,
};
const line = { pool: 0, spare: 2, grantMin: 0, grantMore: 0, officeSeats: 9, positions: 9 };
const post = { line: 0, demand: "urgent", max: 1, min: 0, isOffice: false, isLeader: false } as const;
const wishing = (...posts: number[]) => ({
  affected: true,
  line: 0,
  isLeader: false,
  wishes: posts.map((wanted) => ({ post: wanted, rank: 0 })),
});
const plain: Sketch = {
  pools: [{ toDivide: 3, demanded: 1 }],
  lines: [line],
  posts: [],
  people: [],
  policy,
  crossing: [],
};

/** No people, no posts. */
export const nothingAtAll: Program = programOf(plain);

/** Five people, one seat. */
export const oneSeatForAll: Program = programOf({
  ...plain,
  posts: [post],
  people: [0, 0, 0, 0, 0].map((wanted) => wishing(wanted)),
});

/** Three posts, any two of which together take one person: x1 + x2 ≤ 1, x2 + x3 ≤ 1, x1 + x3 ≤ 1. */
export const oddCycle: Program = programOf({
  ...plain,
  lines: [{ ...line, spare: 9 }],
  posts: [post, post, post],
  people: [wishing(0), wishing(1), wishing(2)],
  crossing: [
    { cells: [0, 1], limit: 1 },
    { cells: [1, 2], limit: 1 },
    { cells: [0, 2], limit: 1 },
  ],
});

/** Three bodies must be granted one each; the pool has two. */
export const poolCannotPay: Program = programOf({
  ...plain,
  lines: [1, 1, 1].map((grantMin) => ({ ...line, grantMin })),
  pools: [{ toDivide: 3, demanded: 1 }],
});

/** A volunteer who wants nothing else, and leaders' rows without a position for them. */
export const nobodyCanStay: Program = programOf({
  ...plain,
  people: [{ affected: false, line: 0, isLeader: false, wishes: [] }],
  crossing: [{ cells: [0], limit: -1 }],
});

/** A pool of 2⁵³ − 1; two people need two of it, and all the rest is to be recovered. */
export const largeNumbers: Program = programOf({
  ...plain,
  pools: [{ toDivide: 2 ** 53 - 1, demanded: 0 }],
  lines: [{ ...line, spare: 0, grantMore: 2 ** 52 }],
  posts: [{ ...post, max: 2 ** 52 }],
  people: [wishing(0), wishing(0)],
  policy: { ...policy, goals: ["place", "recover"] },
});
