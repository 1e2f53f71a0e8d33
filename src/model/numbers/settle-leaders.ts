import { countOf } from "../../kernel/counts";
import type { Reading } from "../reading";
import type { Structure } from "../structure/structure";
import type { LeaderAccount } from "../types";
import { LeaderBook } from "./leader-book";

/**
 * Approved leader positions through the reforms. A merger has its parts' unless `leaders` is written, a reorganized body its
 * own, an established one none; where `leaders` is written, ranks that it omits are 0. Positions of bodies that are
 * absorbed or abolished, and what a reform leaves over, are unassigned in their jurisdiction.
 *
 * @param before by `body * ranks + rank`
 */
export function settleLeaders(
  { scenario, ranks }: Reading,
  { succession, jurisdictionOf }: Structure,
  before: Float64Array,
): LeaderBook {
  const width = ranks.ids.length;
  const book = new LeaderBook(width, before);
  const unassigned = (body: number): LeaderAccount => ({
    account: "unassigned",
    jurisdiction: jurisdictionOf[body],
  });

  const set = (body: number, reform: number, rank: number, target: number): void => {
    const held = book.held[body * width + rank];
    const own: LeaderAccount = { account: "body", body };
    if (target > held) book.move({ reform, rank, from: unassigned(body), to: own, count: target - held });
    else book.move({ reform, rank, from: own, to: unassigned(body), count: held - target });
  };
  const retire = (body: number, reform: number, rank: number): void => {
    const into = succession.retiredInto[body];
    const isMerged = scenario.reforms[reform].kind === "merge" && into >= 0;
    book.move({
      reform,
      rank,
      from: { account: "body", body },
      to: isMerged ? { account: "body", body: into } : unassigned(body),
      count: book.held[body * width + rank],
    });
  };

  for (const body of succession.order) {
    const position = succession.quotaSetBy[body];
    const setBy = position < 0 ? undefined : scenario.reforms[position];
    for (let rank = 0; rank < width; rank++) {
      if (setBy !== undefined && "leaders" in setBy && setBy.leaders !== undefined) {
        set(body, position, rank, countOf(setBy.leaders, ranks.ids[rank]));
      }
      if (succession.retiredBy[body] >= 0) retire(body, succession.retiredBy[body], rank);
    }
  }
  return book;
}
