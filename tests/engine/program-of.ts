import { basisNames, type Cell, type Extra, type Program } from "../../src/formulation/types";
import { levelsOf } from "./program-levels";
import { rowsOf } from "./program-rows";
import { demandedOf, own, ranks, type Sketch } from "./sketch";

/** Writes a sketch as a program. Indices are taken modulo what there is, so that every sketch has one. */
export function programOf(sketch: Sketch): Program {
  const posts = sketch.posts.map((post) => ({ ...post, line: own(sketch.lines, post.line) }));
  const people = sketch.people.map((person) => ({ ...person, line: own(sketch.lines, person.line) }));
  const cells: Cell[] = posts.map(({ demand }, post) => ({
    kind: "post",
    post,
    demand,
    isSourced: false,
    reserves: 0,
    section: -1,
    person: -1,
  }));
  const seats = new Map<string, number>();
  for (const { affected, line, isLeader } of people) {
    if (affected || seats.has(`${line} ${isLeader}`)) continue;
    seats.set(
      `${line} ${isLeader}`,
      cells.push({
        kind: "seat",
        line,
        body: line,
        leaderRank: isLeader ? 0 : -1,
        section: -1,
        person: -1,
      }) - 1,
    );
  }
  const extras = extrasOf(sketch);
  const start = [0];
  const taken: { cell: number; rank: number; basis: number }[] = [];
  for (const { affected, line, isLeader, wishes } of people) {
    const seat = seats.get(`${line} ${isLeader}`) ?? -1;
    if (!affected) taken.push({ cell: seat, rank: 3, basis: basisNames.indexOf("own-seat") });
    const wished = new Map(
      posts.length === 0 ? [] : wishes.map(({ post, rank }) => [own(posts, post), rank]),
    );
    for (const [cell, rank] of [...wished].sort(([a], [b]) => a - b)) {
      taken.push({ cell, rank, basis: basisNames.indexOf("listed") });
    }
    if (affected) taken.push({ cell: -1, rank: -1, basis: basisNames.indexOf("waiting") });
    start.push(taken.length);
  }
  return {
    people: people.length,
    start: Int32Array.from(start),
    cell: Int32Array.from(taken, ({ cell }) => cell),
    rank: Int32Array.from(taken, ({ rank }) => rank),
    basis: Uint8Array.from(taken, ({ basis }) => basis),
    unitRank: undefined,
    changed: undefined,
    affected: Uint8Array.from(people, ({ affected }) => (affected ? 1 : 0)),
    ranks,
    cells,
    extras,
    rows: rowsOf(sketch, cells, extras),
    levels: levelsOf(sketch, extras),
    order: Int32Array.from(people.keys()),
    byLot: false,
  };
}

function extrasOf({ lines, posts, pools, policy }: Sketch): Extra[] {
  return [
    ...lines.flatMap(({ grantMin, grantMore, spare }, line): Extra[] => {
      const lower = Math.max(grantMin, -spare);
      const upper = Math.max(grantMin + grantMore, lower);
      return upper === 0 ? [] : [{ kind: "grant", line, lower, upper }];
    }),
    ...posts.flatMap(({ min }, post): Extra[] =>
      min === 0 ? [] : [{ kind: "shortage", post, lower: 0, upper: policy.hardMinimums ? 0 : min }],
    ),
    ...pools.flatMap((pool, index): Extra[] => [
      {
        kind: "recovered",
        pool: index,
        lower: 0,
        upper: policy.goals.includes("recover") ? pool.toDivide : demandedOf(pool),
      },
      { kind: "reserve", pool: index, lower: 0, upper: pool.toDivide },
    ]),
  ];
}
