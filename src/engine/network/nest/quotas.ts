import type { Program, Row } from "../../../formulation/types";

/** Body rows and pool rows as numbers: what can be granted to whom, and out of what. */
export interface Quotas {
  /** Per program row: its line, −1 for other rows. */
  readonly lineOfRow: Int32Array;
  readonly lines: readonly Line[];
  readonly pools: readonly Pool[];
}

/** A body row: Σ choices ≤ room + grant, least ≤ grant ≤ most. */
export interface Line {
  readonly row: number;
  readonly room: number;
  /** Index of the extra, −1 for a body that gets no grant. */
  readonly grant: number;
  /** The smallest grant, raised where room is below zero. */
  readonly least: number;
  readonly most: number;
  /** Index into `pools`, −1 without grant. */
  readonly pool: number;
}

/** A pool row: Σ grants ≤ most. */
export interface Pool {
  readonly row: number;
  readonly grants: readonly number[];
  /** Index of the extra and the least that the pool's own ceiling lets it be; −1 and 0 where there is none. */
  readonly recovered: number;
  readonly recoveredLeast: number;
  readonly reserve: number;
  readonly most: number;
  /** Σ of the smallest grants of all its lines. */
  readonly granted: number;
}

/**
 * Reads lines and pools off a program. Takes time in proportion to the rows and extras.
 *
 * @throws RangeError where a program is not of the form that `formulate` writes: a grant in two rows of one kind, a
 *   ceiling over several pools that asks for more than their own ceilings together, a pool that can keep too little
 */
export function quotasOf(program: Program): Quotas {
  const { rows, extras } = program;
  const recoveredLeast = recoveredAtLeast(program);
  const poolOfGrant = new Int32Array(extras.length).fill(-1);
  const lineOfRow = new Int32Array(rows.length).fill(-1);
  const least = Float64Array.from(extras, (extra) => extra.lower);
  const poolRows = [...rows.keys()].filter((row) => rows[row].subject.rule === "pool");
  poolRows.forEach((row, pool) => {
    for (const extra of ofKind(program, rows[row], "grant")) {
      if (poolOfGrant[extra] >= 0) throw new RangeError(`extra ${extra} is granted by two pools`);
      poolOfGrant[extra] = pool;
    }
  });
  const lines: Line[] = [];
  const lineOfGrant = new Int32Array(extras.length).fill(-1);
  rows.forEach((row, index) => {
    if (row.subject.rule !== "body") return;
    lineOfRow[index] = lines.length;
    const [grant = -1] = ofKind(program, row, "grant");
    if (grant < 0) {
      lines.push({ row: index, room: row.limit, grant, least: 0, most: 0, pool: -1 });
      return;
    }
    if (lineOfGrant[grant] >= 0) throw new RangeError(`extra ${grant} is granted to two lines`);
    lineOfGrant[grant] = lines.length;
    least[grant] = Math.max(least[grant], -row.limit);
    const most = extras[grant].upper;
    lines.push({ row: index, room: row.limit, grant, least: least[grant], most, pool: poolOfGrant[grant] });
  });
  const pools = poolRows.map((row): Pool => {
    const grants = ofKind(program, rows[row], "grant");
    const [recovered = -1] = ofKind(program, rows[row], "recovered");
    const [reserve = -1] = ofKind(program, rows[row], "reserve");
    const kept = recovered < 0 ? 0 : recoveredLeast[recovered];
    const left = reserve < 0 ? 0 : extras[reserve].lower;
    const granted = grants.reduce((sum, grant) => sum + least[grant], 0);
    const away = [recovered, reserve].reduce(
      (rest, extra) => rest - (extra < 0 ? 0 : extras[extra].upper),
      rows[row].limit,
    );
    if (away > granted) throw new RangeError("a pool must grant more than its lines ask for");
    const most = rows[row].limit - kept - left;
    return { row, grants, recovered, recoveredLeast: kept, reserve, most, granted };
  });
  return { lineOfRow, lines, pools };
}

function ofKind(program: Program, row: Row, kind: "grant" | "recovered" | "reserve"): number[] {
  return row.extras.map(({ extra }) => extra).filter((extra) => program.extras[extra].kind === kind);
}

function recoveredAtLeast({ rows, extras }: Program): Float64Array {
  const least = Float64Array.from(extras, (extra) => extra.lower);
  const ceilings = rows.filter((row) => row.subject.rule === "ceiling");
  for (const row of ceilings) {
    if (row.extras.length === 1) least[row.extras[0].extra] = Math.max(least[row.extras[0].extra], row.limit);
  }
  for (const row of ceilings) {
    const own = row.extras.reduce((sum, { extra }) => sum + least[extra], 0);
    if (own < row.limit)
      throw new RangeError(`a ceiling asks for ${row.limit}, the ceilings of its pools for ${own} together`);
  }
  return least;
}
