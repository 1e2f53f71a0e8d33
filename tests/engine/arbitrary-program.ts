import fc from "fast-check";
import type { Program } from "../../src/formulation/types";
import { programOf } from "./program-of";

const demands = ["retained", "new-body", "coordinating-office", "urgent"] as const;
const goals = [
  "minimums",
  "place",
  "preferences",
  "recover",
  "fill:retained",
  "fill:new-body",
  "fill:coordinating-office",
  "fill:urgent",
] as const;
/** Index of something that there is at least one of; taken modulo their number. */
const some = fc.nat({ max: 11 });

const pool = fc.record({ toDivide: fc.integer({ min: 1, max: 5 }), demanded: fc.nat({ max: 2 }) });
const line = fc.record({
  pool: some,
  spare: fc.integer({ min: -1, max: 2 }),
  grantMin: fc.constantFrom(0, 0, 0, 0, 0, 1),
  grantMore: fc.nat({ max: 2 }),
  officeSeats: fc.nat({ max: 3 }),
  positions: fc.nat({ max: 2 }),
});
const post = fc.record({
  line: some,
  demand: fc.constantFrom(...demands),
  max: fc.nat({ max: 2 }),
  min: fc.constantFrom(0, 0, 0, 1, 2),
  isOffice: fc.boolean(),
  isLeader: fc.boolean(),
});
const person = fc.record({
  affected: fc.boolean(),
  line: some,
  isLeader: fc.boolean(),
  wishes: fc.array(fc.record({ post: some, rank: fc.nat({ max: 2 }) }), { maxLength: 3 }),
});
const policy = fc.record({
  goals: fc.oneof(
    fc.constant(["minimums", "place", "preferences"] as const),
    fc.shuffledSubarray([...goals], { minLength: 1 }),
  ),
  measure: fc.constantFrom("rank-maximal", "total-rank", "generous"),
  pooled: fc.boolean(),
  hardMinimums: fc.constantFrom(false, false, false, false, false, false, false, true),
});
const limit = fc.constantFrom(0, 1, 1, 2);
const overlap = fc
  .record({ cells: fc.array(some, { minLength: 2, maxLength: 3 }), limit })
  .map((row) => [row]);
/** Three cells, a row over each two of them: the shortest odd cycle. */
const triangle = fc
  .record({ cells: fc.tuple(some, some, some), limit: fc.constantFrom(1, 1, 2) })
  .map(({ cells: [a, b, c], limit }) =>
    [
      [a, b],
      [b, c],
      [a, c],
    ].map((cells) => ({ cells, limit })),
  );
const crossing = fc
  .array(fc.oneof(overlap, triangle), { minLength: 1, maxLength: 3 })
  .map((groups) => groups.flat());

/** What a small program is made of; see {@link programOf}. */
const parts = {
  pools: fc.array(pool, { minLength: 1, maxLength: 2 }),
  lines: fc.array(line, { minLength: 1, maxLength: 3 }),
  posts: fc.array(post, { maxLength: 4 }),
  people: fc.array(person, { maxLength: 6 }),
  policy,
};

/** Small programs whose rows nest, in the shape that the formulation gives them: up to 6 people, 4 posts, 3 lines, 2 pools. */
export const nestingProgram: fc.Arbitrary<Program> = fc
  .record({ ...parts, crossing: fc.constant([]) })
  .map(programOf);

/** The same with rows over any cells: "at most" over classes that overlap, odd cycles among them. */
export const crossingProgram: fc.Arbitrary<Program> = fc.record({ ...parts, crossing }).map(programOf);
