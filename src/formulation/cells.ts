import type { Model } from "../model/types";
import type { Cell } from "./types";

/** Cells of a program: one per post, in order, then own seats of volunteers grouped by line, body and leader rank. */
export interface Cells {
  readonly cells: readonly Cell[];
  /** Per person: the cell of their own seat, −1 for affected people. */
  readonly seatOf: Int32Array;
}

/** Own seats that count in the same rows share a cell. */
export function cellsOf(model: Model): Cells {
  const cells: Cell[] = model.posts.map((post, index) => ({
    kind: "post",
    post: index,
    demand: post.demand,
  }));
  const seatOf = new Int32Array(model.people.length).fill(-1);
  const known = new Map<string, number>();
  model.people.forEach((person, index) => {
    if (person.affected) return;
    const key = `${person.seatLine} ${person.home} ${person.leaderRank}`;
    let cell = known.get(key);
    if (cell === undefined) {
      cell = cells.length;
      known.set(key, cell);
      cells.push({ kind: "seat", line: person.seatLine, body: person.home, leaderRank: person.leaderRank });
    }
    seatOf[index] = cell;
  });
  return { cells, seatOf };
}
