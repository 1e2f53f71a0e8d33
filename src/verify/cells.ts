import { homeLineBody, lineOfPost, reasonsAgainst } from "./eligibility";
import type { Facts } from "./facts";
import { listedOrOpen } from "./reach";
import { openTargets } from "./targets";

/** A row by its rule and position: of the person, the post, the body and type, the jurisdiction and type, or the body and leader rank. */
export interface RowName {
  readonly rule: "person" | "post" | "office" | "body" | "pool" | "leaders";
  readonly position: number;
}

/** What rows are made of: the seats of one post, or the own seats of one line, home and leader rank. */
export interface Cells {
  /** Per cell: the rows that hold it, people's rows apart. Posts are the first cells. */
  readonly rowsOf: readonly (readonly number[])[];
  /** Per person: the cell of their own seat, −1 for affected people. */
  readonly seat: Int32Array;
  readonly rows: number;
  /** Rows of lines whose grant is to be decided, each with the row of the pool that pays: the grant joins the two. */
  readonly paid: ReadonlyMap<number, number>;
  rowAt(name: RowName): number;
}

/**
 * Numbers cells and rows: rows of posts, then of offices, of lines, of pools, of leader ranks. A pool's row holds what
 * its grants pay for: the lines whose grant is to be decided. One that is fixed is part of the line's room.
 */
export function layOutCells(facts: Facts): Cells {
  const { at, homes, hosts, positions, lines, pools } = facts;
  const posts = at.postBody.length;
  const size = lines.room.length;
  const first = {
    person: 0,
    post: 0,
    office: posts,
    body: posts + size,
    pool: posts + size * 2,
    leaders: posts + size * 2 + pools.before.length,
  };
  const paid = new Map<number, number>();
  for (let line = 0; line < size; line++) {
    const j = at.bodyJurisdiction[Math.floor(line / at.types.length)];
    const pool = first.pool + j * at.types.length + (line % at.types.length);
    if (lines.grantMax[line] > lines.grantMin[line]) paid.set(first.body + line, pool);
  }
  const rowsOfLine = (line: number): number[] => {
    const pool = paid.get(first.body + line);
    return pool === undefined ? [first.body + line] : [first.body + line, pool];
  };
  const rowsOf = Array.from(at.postBody, (b, p) => {
    const rows = [p, ...rowsOfLine(lineOfPost(facts, p))];
    if (hosts.host[b] !== b) rows.push(first.office + b * at.types.length + at.postType[p]);
    if (at.postRank[p] >= 0) rows.push(first.leaders + b * at.ranks.length + at.postRank[p]);
    return rows;
  });
  const seats = new Map<number, number>();
  const seat = new Int32Array(homes.home.length).fill(-1);
  for (let i = 0; i < seat.length; i++) {
    if (homes.affected[i] === 1) continue;
    const rank = at.personRank[i];
    const key = (homes.home[i] * at.types.length + at.personType[i]) * (at.ranks.length + 1) + rank + 1;
    let cell = seats.get(key);
    if (cell === undefined) {
      const held = rowsOfLine(homeLineBody(facts, i) * at.types.length + at.personType[i]);
      const leaders = first.leaders + homes.home[i] * at.ranks.length + rank;
      cell = rowsOf.push(rank < 0 ? held : [...held, leaders]) - 1;
      seats.set(key, cell);
    }
    seat[i] = cell;
  }
  const rows = first.leaders + positions.length;
  return {
    rowsOf,
    seat,
    rows,
    paid,
    rowAt: ({ rule, position }) => first[rule] + position,
  };
}

/** Who has which cells; which cells anybody has. Linear in pairs. */
export function usedCells(
  facts: Facts,
  { rowsOf, seat }: Cells,
): { readonly ofPerson: readonly (readonly number[])[]; readonly used: Uint8Array } {
  const targets = openTargets(facts);
  const used = new Uint8Array(rowsOf.length);
  const ofPerson = Array.from(seat, (own, i) => {
    const cells = [...listedOrOpen(facts, targets, i)].filter((p) => reasonsAgainst(facts, i, p) === 0);
    if (own >= 0) cells.push(own);
    for (const cell of cells) used[cell] = 1;
    return cells;
  });
  return { ofPerson, used };
}
