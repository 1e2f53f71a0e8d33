import { compareIds } from "../../kernel/order";

/** One list of the document by index: sorted by id, of entries that share an id only the first. */
export interface Roster<Entry> {
  readonly entries: readonly Entry[];
  /** Per entry: its position in the document's list. */
  readonly positions: Int32Array;
  /** True when two entries of the document's list share an id. */
  readonly hasRepeats: boolean;
  /** The index of an id, −1 where nothing has it. */
  indexOf(id: string): number;
}

/** Sorts a list by id and makes its entries findable. A list that is written in order of its ids costs O(n). */
export function rosterOf<Entry extends { readonly id: string }>(list: readonly Entry[]): Roster<Entry> {
  const ids = list.map((entry) => entry.id);
  const sorted = sortedPositions(ids);
  const positions = sorted.filter((position, k) => k === 0 || ids[sorted[k - 1]] !== ids[position]);
  const entries = Array.from(positions, (position) => list[position]);
  let index: Map<string, number> | undefined;
  return {
    entries,
    positions,
    hasRepeats: entries.length < list.length,
    indexOf(id) {
      index ??= indexById(entries);
      return index.get(id) ?? -1;
    },
  };
}

function indexById(entries: readonly { readonly id: string }[]): Map<string, number> {
  const index = new Map<string, number>();
  for (let k = 0; k < entries.length; k++) index.set(entries[k].id, k);
  return index;
}

/** Positions in the order of ids; equal ids in the order of the list. */
function sortedPositions(ids: readonly string[]): Int32Array {
  const positions = Int32Array.from(ids, (_, position) => position);
  if (isSorted(ids)) return positions;
  const compare = ids.some((id) => /[\ud800-\uffff]/.test(id)) ? compareIds : compareUnits;
  return positions.sort((a, b) => compare(ids[a], ids[b]) || a - b);
}

/** The same order as that of code points for ids without units from U+D800 up, and faster. */
function compareUnits(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

function isSorted(ids: readonly string[]): boolean {
  for (let k = 1; k < ids.length; k++) if (compareIds(ids[k - 1], ids[k]) > 0) return false;
  return true;
}
