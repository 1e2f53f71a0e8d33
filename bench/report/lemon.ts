import { type Results, rowOf } from "../results";
import { megabytes, ratio, sizeName, table, time } from "./format";
import { pad, range, reasonOf } from "./solvers";

/** LEMON beside our network simplex, on the same arcs. */
export function lemonTable(results: Results): string {
  const head = [
    "people × posts",
    "arcs",
    "LEMON, one cost",
    "range",
    "building its graph",
    "ours, same cost",
    "ours ÷ LEMON",
    "ours, all goals",
    "ours, all goals ÷ LEMON",
    "our memory before → peak",
  ];
  const rows = results.sizes.map((size) => {
    const found = rowOf(results, "lemon", size.people, "lemon")?.found;
    if (found?.status !== "measured") return pad([sizeName(size), reasonOf(found)], head.length);
    const { lemon, lemonBuild, packed, full } = found.timings;
    const arcs = (found.numbers?.arcs ?? 0).toLocaleString("en");
    const memory = `${megabytes(found.memory.before)} → ${megabytes(found.memory.peak)}`;
    const theirs =
      lemon === undefined
        ? [`not measured: ${found.notes?.join(" ")}`, "", ""]
        : [time(lemon.median), range(lemon), time(lemonBuild.median)];
    const against = (ours: number): string => (lemon === undefined ? "" : ratio(ours / lemon.median));
    return [
      sizeName(size),
      arcs,
      ...theirs,
      time(packed.median),
      against(packed.median),
      time(full.median),
      against(full.median),
      memory,
    ];
  });
  return table(head, rows);
}
