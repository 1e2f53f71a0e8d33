/** Where a cell stands, both from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A cell's reference, such as `D17`; undefined where it is none, or lies outside a sheet. */
export function cellPosition(reference: string): CellPosition | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row < 1 || row > 1_048_576 || column > 16_384 ? undefined : { row: row - 1, column: column - 1 };
}
