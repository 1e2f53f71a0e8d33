import { type Results, rowOf } from "../results";
import { percent, sizeName, table, time } from "./format";
import { pad, reasonOf } from "./solvers";

/** Explanations, beside a solve of the same process. */
export function explainTable(results: Results): string {
  const head = [
    "people × posts",
    "solve",
    "index",
    "÷ solve",
    "one `whyNot`",
    "slowest of all",
    "people waiting",
    "index and all of them",
    "÷ solve",
    "limits that bind",
    "price table",
    "÷ solve",
  ];
  const rows = results.sizes.map((size) => {
    const found = rowOf(results, "explain", size.people, "network")?.found;
    if (found?.status !== "measured") return pad([sizeName(size), reasonOf(found)], head.length);
    const { solve, index, whyNot, slowest, waiting, prices } = found.timings;
    const count = (name: string): string => (found.numbers?.[name] ?? 0).toLocaleString("en");
    const against = (part: number): string => percent(part / solve.median);
    return [
      sizeName(size),
      time(solve.median),
      time(index.median),
      against(index.median),
      time(whyNot.median),
      time(slowest.most),
      count("waiting"),
      time(waiting.median),
      against(waiting.median),
      count("prices"),
      time(prices.median),
      against(prices.median),
    ];
  });
  return table(head, rows);
}
