import type { Price } from "../../explain/types";
import { limitWords, rungWords } from "../sentences/prices";
import type { Table } from "../types";
import type { Setting } from "./setting";

/** 编制价格表: what one more and one less of every limit that binds would bring, most valuable first. */
export function pricesTable({ names, say }: Setting, prices: readonly Price[]): Table {
  return {
    id: "prices",
    title: say("编制价格表", "What one more would bring"),
    columns: [
      { id: "limit", title: say("限额", "limit"), kind: "text" },
      { id: "more", title: say("多1名", "one more"), kind: "text" },
      { id: "less", title: say("少1名", "one less"), kind: "text" },
    ],
    rows: prices.map(({ limit, more, less }) => [
      limitWords(limit, names),
      rungWords(more[0], names),
      rungWords(less[0], names),
    ]),
    notes: [
      say(
        "只列有影响的限额，影响大的在前；其他条件不变，逐项测算。",
        "Only limits that matter, the most valuable first; each by itself, all else being as it is.",
      ),
    ],
  };
}
