import { openAlternatives } from "./alternatives";
import { homeLineBody, lineOfPost } from "./eligibility";
import type { Facts } from "./facts";
import { openSpecialRows, type SpecialRow, type SpecialRows } from "./special-rows";

/**
 * A row by its rule and position (of the person, the post, the body and type, the jurisdiction and type, or the body and
 * leader rank), or by what it holds.
 */
export type RowName = PlainRow | SpecialRow;

export interface PlainRow {
  readonly rule: "person" | "post" | "office" | "body" | "pool" | "leaders";
  readonly position: number;
}

/** What rows are made of: the seats of one post, or the own seats of one line, home and leader rank. */
export interface Cells {
  /** Per cell: the rows that hold it, people's rows apart. Posts are the first cells. */
  readonly rowsOf: readonly (readonly number[])[];
  /** Per person: the cell of their own seat, −1 for affected people. */
  readonly seat: Int32Array;
  /** How many rows there are, special ones apart. */
  readonly rows: number;
  /** Rows of lines whose grant is to be decided, each with the row of the pool that pays: the grant joins the two. */
  readonly paid: ReadonlyMap<number, number>;
  /** Number of a row; people's rows have none here. */
  rowAt(name: PlainRow): number;
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

/** Cells that somebody has, in a stage. */
export interface UsedCells {
  /** Cells as before, parted where some of the people in one are in a special row and others are not. */
  readonly cells: Cells;
  readonly ofPerson: readonly (readonly number[])[];
  readonly used: Uint8Array;
  readonly special: SpecialRows;
}

/** Who has which cells, which cells anybody has, and which special rows hold them. Linear in pairs. */
export function usedCells(facts: Facts, cells: Cells): UsedCells {
  const alternatives = openAlternatives(facts);
  const special = openSpecialRows(facts, alternatives, cells.rows);
  const rowsOf = [...cells.rowsOf];
  const parts = new Map<string, number>();
  const partOf = (cell: number, person: number, post: number): number => {
    const rows = special.of(person, post);
    if (rows.length === 0) return cell;
    const key = `${cell} ${rows.join(" ")}`;
    const part = parts.get(key) ?? rowsOf.push([...cells.rowsOf[cell], ...rows]) - 1;
    parts.set(key, part);
    return part;
  };
  const ofPerson = Array.from(cells.seat, (seat, i) => {
    const own = alternatives.posts(i).map((p) => partOf(p, i, p));
    if (alternatives.hasSeat(i)) own.push(partOf(seat, i, -1));
    return own;
  });
  const used = new Uint8Array(rowsOf.length);
  for (const own of ofPerson) for (const cell of own) used[cell] = 1;
  return { cells: { ...cells, rowsOf }, ofPerson, used, special };
}

/** Whether a scenario has rules whose rows hold some people of a post and not others. */
export function hasSpecialRows({ reserves, continuity, relatives }: Facts): boolean {
  return reserves.posts.length > 0 || continuity.groups.length > 0 || relatives.pairs.length > 0;
}
