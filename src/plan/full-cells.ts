import type { Program, Rule } from "../formulation/types";

const seatRules: readonly Rule[] = ["post", "reserved", "office", "leaders"];

/**
 * Per cell: 1 where no seat is left, be it in the post, among the seats that are not reserved, in its office or among
 * its leader positions.
 */
export function fullCells(program: Program, occupancy: Int32Array): Uint8Array {
  const full = new Uint8Array(program.cells.length);
  for (const row of program.rows) {
    if (!seatRules.includes(row.subject.rule)) continue;
    const taken = row.cells.reduce((sum, cell) => sum + occupancy[cell], 0);
    if (taken >= row.limit) for (const cell of row.cells) full[cell] = 1;
  }
  return full;
}
