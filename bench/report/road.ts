import { type Results, rowOf } from "../results";
import { megabytes, sizeName, table, time } from "./format";
import { pad, range, reasonOf } from "./solvers";

/** From JSON text to a verified plan. */
export function roadTable(results: Results): string {
  const head = [
    "people × posts",
    "JSON text",
    "JSON.parse",
    "parseScenario",
    "reassign",
    "whole road",
    "range",
    "verify once more",
    "memory before → peak",
  ];
  const rows = results.sizes.map((size) => {
    const found = rowOf(results, "road", size.people, "network")?.found;
    if (found?.status !== "measured") return pad([sizeName(size), reasonOf(found)], head.length);
    const { json, parse, reassign, road, verify } = found.timings;
    return [
      sizeName(size),
      `${(found.numbers?.textMegabytes ?? 0).toPrecision(3)} MB`,
      time(json.median),
      time(parse.median),
      time(reassign.median),
      time(road.median),
      range(road),
      time(verify.median),
      `${megabytes(found.memory.before)} → ${megabytes(found.memory.peak)}`,
    ];
  });
  return table(head, rows);
}
