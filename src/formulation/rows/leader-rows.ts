import type { Row } from "../types";
import type { Parts } from "./parts";

/**
 * Leader positions are plain numbers set by 三定: Σ_{p of (b, rank)} Σ_i x_ip + own seats of leaders of that rank ≤
 * positions (条例28). A volunteer who moves frees the position.
 */
export function leaderRows({ model, cells }: Parts): Row[] {
  const byLine = new Map<string, number[]>();
  const note = (body: number, rank: number, cell: number): void => {
    const key = `${body} ${rank}`;
    const known = byLine.get(key);
    if (known === undefined) byLine.set(key, [cell]);
    else known.push(cell);
  };
  cells.forEach((cell, index) => {
    if (cell.kind === "seat") {
      if (cell.leaderRank >= 0) note(cell.body, cell.leaderRank, index);
    } else {
      const post = model.posts[cell.post];
      if (post.leaderRank >= 0) note(post.body, post.leaderRank, index);
    }
  });
  return model.leaders.flatMap((line, index) => {
    const held = byLine.get(`${line.body} ${line.rank}`);
    if (held === undefined) return [];
    const row: Row = {
      subject: { rule: "leaders", leaderLine: index },
      cells: held,
      extras: [],
      sense: "at-most",
      limit: line.positions,
    };
    return [row];
  });
}
