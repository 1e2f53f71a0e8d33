import type { Cell, Extra, Row } from "../../src/formulation/types";
import { demandedOf, own, type Sketch, volunteersIn } from "./sketch";

/** The rows that the formulation would write, and the crossing ones of the sketch. */
export function rowsOf(sketch: Sketch, cells: readonly Cell[], extras: readonly Extra[]): Row[] {
  const { pools, lines, posts, crossing } = sketch;
  const lineOf = (cell: Cell): number =>
    cell.kind === "seat" ? cell.line : own(lines, posts[cell.post].line);
  const inOffice = (cell: Cell): boolean => cell.kind === "post" && posts[cell.post].isOffice;
  const leads = (cell: Cell): boolean =>
    cell.kind === "seat" ? cell.leaderRank >= 0 : posts[cell.post].isLeader;
  const those = (wanted: (cell: Cell) => boolean): number[] =>
    [...cells.keys()].filter((c) => wanted(cells[c]));
  const terms = (wanted: (extra: Extra) => boolean, coefficient: 1 | -1): Row["extras"] =>
    [...extras.keys()].filter((e) => wanted(extras[e])).map((extra) => ({ extra, coefficient }));
  const atMost = { extras: [], sense: "at-most" } as const;

  const rows: Row[] = posts.map(({ max }, post) => ({
    ...atMost,
    subject: { rule: "post", post },
    cells: [post],
    limit: max,
  }));
  posts.forEach(({ min }, post) => {
    if (min === 0) return;
    const shortage = terms((extra) => extra.kind === "shortage" && extra.post === post, 1);
    rows.push({
      subject: { rule: "minimum", post },
      cells: [post],
      extras: shortage,
      sense: "at-least",
      limit: min,
    });
  });
  lines.forEach(({ officeSeats, positions, spare }, line) => {
    const volunteers = volunteersIn(sketch, line);
    const here = (cell: Cell): boolean => lineOf(cell) === line;
    const office = those((cell) => here(cell) && inOffice(cell));
    rows.push({
      ...atMost,
      subject: { rule: "office", body: line, type: 0 },
      cells: office,
      limit: officeSeats,
    });
    const leaders = those((cell) => here(cell) && leads(cell) && !inOffice(cell));
    rows.push({
      ...atMost,
      subject: { rule: "leaders", leaderLine: line },
      cells: leaders,
      limit: volunteers.leaders + positions,
    });
    const grant = terms((extra) => extra.kind === "grant" && extra.line === line, -1);
    rows.push({
      ...atMost,
      subject: { rule: "body", line },
      cells: those(here),
      extras: grant,
      limit: volunteers.all + spare,
    });
  });
  const demanded = pools.map(demandedOf);
  pools.forEach(({ toDivide }, pool) => {
    const inPool = (extra: Extra): boolean =>
      extra.kind === "grant"
        ? own(pools, lines[extra.line].pool) === pool
        : "pool" in extra && extra.pool === pool;
    rows.push({
      subject: { rule: "pool", pool },
      cells: [],
      extras: terms(inPool, 1),
      sense: "equal",
      limit: toDivide,
    });
    const recovered = terms((extra) => extra.kind === "recovered" && extra.pool === pool, 1);
    const subject = { rule: "ceiling", jurisdiction: pool, type: 0, scope: "own" } as const;
    if (demanded[pool] > 0) {
      rows.push({ subject, cells: [], extras: recovered, sense: "at-least", limit: demanded[pool] });
    }
  });
  rows.push({
    subject: { rule: "ceiling", jurisdiction: 0, type: 0, scope: "subtree" },
    cells: [],
    extras: terms((extra) => extra.kind === "recovered", 1),
    sense: "at-least",
    limit: demanded.reduce((a, b) => a + b, 0),
  });
  const seatsIn = (chosen: readonly number[]): number =>
    sketch.people.filter(({ affected, line, isLeader }) =>
      chosen.some((index) => {
        const cell = cells[index];
        const isHere = cell.kind === "seat" && cell.line === own(lines, line);
        return !affected && isHere && cell.leaderRank === (isLeader ? 0 : -1);
      }),
    ).length;
  crossing.forEach(({ cells: any, limit }, index) => {
    if (cells.length === 0) return;
    const chosen = [...new Set(any.map((cell) => own(cells, cell)))].sort((a, b) => a - b);
    rows.push({
      ...atMost,
      subject: { rule: "leaders", leaderLine: lines.length + index },
      cells: chosen,
      limit: limit + seatsIn(chosen),
    });
  });
  return rows;
}
