import type { CrossingRow } from "../../../../src/engine/network/nest/nesting";
import type { Program } from "../../../../src/formulation/types";

/** A row as the set of alternatives that it holds; and for a line that is to get a grant, the name of its pool. */
export interface ExplicitRow {
  readonly name: string;
  readonly pairs: ReadonlySet<number>;
  readonly pool?: string;
}

/** A row's name, by which the explicit rows and those that `nest` reports are compared. */
export function nameOf(row: CrossingRow): string {
  return JSON.stringify(row);
}

/** All rows of a program as explicit sets, rows of people included. Written from the definition, not from the code. */
export function explicitRows(program: Program): ExplicitRow[] {
  const { people, start, cell, rows, extras } = program;
  const alternatives = [...cell.keys()];
  const ofCells = (cells: readonly number[]): number[] => alternatives.filter((a) => cells.includes(cell[a]));
  const found: ExplicitRow[] = [];
  const inPool = new Map<string, Set<number>>();
  for (const { subject, cells, limit, extras: terms } of rows) {
    if (subject.rule === "pool" || subject.rule === "ceiling") continue;
    const pairs = ofCells(cells);
    const grant = subject.rule === "body" ? terms[0]?.extra : undefined;
    const isOpen = grant !== undefined && extras[grant].upper > Math.max(extras[grant].lower, -limit);
    const pool = rows.find(
      (row) => row.subject.rule === "pool" && row.extras.some(({ extra }) => extra === grant),
    );
    if (!isOpen || pool === undefined) found.push({ name: nameOf(subject), pairs: new Set(pairs) });
    else {
      const name = nameOf(pool.subject);
      found.push({ name: nameOf(subject), pairs: new Set(pairs), pool: name });
      inPool.set(name, new Set([...(inPool.get(name) ?? []), ...pairs]));
    }
  }
  for (const [name, pairs] of inPool) found.push({ name, pairs });
  for (let person = 0; person < people; person++) {
    const own = alternatives.filter((a) => a >= start[person] && a < start[person + 1] && cell[a] >= 0);
    found.push({ name: nameOf({ rule: "person", person }), pairs: new Set(own) });
  }
  return found.filter(({ pairs }) => pairs.size > 0);
}

/** They share a pair and neither contains the other; or one of them strictly holds the other, a line, inside its pool. */
export function mustDiffer(rows: readonly ExplicitRow[], a: ExplicitRow, b: ExplicitRow): boolean {
  const shared = [...a.pairs].filter((pair) => b.pairs.has(pair)).length;
  const crosses = shared > 0 && shared < a.pairs.size && shared < b.pairs.size;
  return crosses || isBetween(rows, a, b) || isBetween(rows, b, a);
}

function isBetween(rows: readonly ExplicitRow[], line: ExplicitRow, row: ExplicitRow): boolean {
  const pool = rows.find(({ name }) => name === line.pool);
  return pool !== undefined && pool !== row && isInside(line, row) && isInside(row, pool);
}

function isInside(a: ExplicitRow, b: ExplicitRow): boolean {
  return a.pairs.size < b.pairs.size && [...a.pairs].every((pair) => b.pairs.has(pair));
}

/** Whether two colours suffice, by trying them out along all pairs of rows. */
export function twoColoursSuffice(rows: readonly ExplicitRow[]): boolean {
  const colour = new Map<string, boolean>();
  const paint = (row: ExplicitRow, wanted: boolean): boolean => {
    const known = colour.get(row.name);
    if (known !== undefined) return known === wanted;
    colour.set(row.name, wanted);
    return rows.every((other) => {
      if (other.pool === row.name || row.pool === other.name) return paint(other, wanted);
      return !mustDiffer(rows, row, other) || paint(other, !wanted);
    });
  };
  return rows.every((row) => colour.has(row.name) || paint(row, true));
}
