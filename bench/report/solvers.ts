import type { Found, Timing } from "../jobs";
import { median, type Results, type Row, rowOf } from "../results";
import { goalEngines, objectiveSolvers, type Size } from "../sizes";
import { megabytes, ratio, sizeName, table, time } from "./format";

/** Engines side by side, all goals one after the other. */
export function goalsTable(results: Results): string {
  const head = [
    "people × posts",
    "engine",
    "engine alone",
    "range",
    "× network",
    "formulation",
    "closing stage",
  ];
  const rows = results.sizes.flatMap((size) =>
    Object.keys(goalEngines).map((engine) => {
      const row = rowOf(results, "goals", size.people, engine);
      const ours = median(rowOf(results, "goals", size.people, "network"), "engine");
      return line(size, row, "engine", ours, head.length + 1, ["formulate", "closing"]);
    }),
  );
  return table([...head, "memory before → peak"], rows);
}

/** Solvers side by side with one objective. */
export function objectiveTable(results: Results, objective: "packed" | "first"): string {
  const head = [
    "people × posts",
    "solver",
    "program to answer",
    "range",
    "× network",
    "memory before → peak",
  ];
  const rows = results.sizes.flatMap((size) =>
    Object.keys(objectiveSolvers).flatMap((solver) => {
      const row = rowOf(results, "objective", size.people, solver, objective);
      const ours = median(rowOf(results, "objective", size.people, "network", objective), "solver");
      return row === undefined ? [] : [line(size, row, "solver", ours, head.length, [])];
    }),
  );
  return table(head, rows);
}

function line(
  size: Size,
  row: Row | undefined,
  part: string,
  ours: number | undefined,
  width: number,
  others: readonly string[],
): string[] {
  const start = [sizeName(size), row?.job.who ?? ""];
  if (row?.found.status !== "measured") return pad([...start, reasonOf(row?.found)], width);
  const { timings, memory } = row.found;
  return [
    ...start,
    time(timings[part].median),
    range(timings[part]),
    ours === undefined ? "" : ratio(timings[part].median / ours),
    ...others.map((other) => time(timings[other].median)),
    `${megabytes(memory.before)} → ${megabytes(memory.peak)}`,
  ];
}

export function range({ least, most, runs }: Timing): string {
  return runs === 1 ? "1 run" : `${time(least)} – ${time(most)} (${runs})`;
}

export function reasonOf(found: Found | undefined): string {
  if (found === undefined || found.status === "measured") return "not measured";
  return `${found.status === "failed" ? "failed" : "not measured"}: ${found.reason.replaceAll("|", "/")}`;
}

export function pad(cells: readonly string[], width: number): string[] {
  return [...cells, ...new Array<string>(Math.max(0, width - cells.length)).fill("")];
}
