import { compareIds } from "../../kernel/order";

/** One list of the document by index: sorted by id, of entries that share an id only the first. */
export interface Roster<Entry> {
  readonly entries: readonly Entry[];
  /** Per entry: its position in the document's list. */
  readonly positions: Int32Array;
  /** The index of an id, −1 where nothing has it. */
  indexOf(id: string): number;
}

/** Sorts a list by id and makes its entries findable. Ids that are written already in order cost O(n). */
export function rosterOf<Entry extends { readonly id: string }>(list: readonly Entry[]): Roster<Entry> {
  const sorted = sortedPositions(list);
  const positions = sorted.filter((position, k) => k === 0 || list[sorted[k - 1]].id !== list[position].id);
  const entries = Array.from(positions, (position) => list[position]);
  let index: Map<string, number> | undefined;
  return {
    entries,
    positions,
    indexOf(id) {
      index ??= new Map(entries.map((entry, k) => [entry.id, k]));
      return index.get(id) ?? -1;
    },
  };
}

/** Positions in the order of ids; equal ids in the order of the list. */
function sortedPositions(list: readonly { readonly id: string }[]): Int32Array {
  const positions = Int32Array.from(list, (_, position) => position);
  if (isSorted(list)) return positions;
  return positions.sort((a, b) => compareIds(list[a].id, list[b].id) || a - b);
}

function isSorted(list: readonly { readonly id: string }[]): boolean {
  for (let k = 1; k < list.length; k++) if (compareIds(list[k - 1].id, list[k].id) > 0) return false;
  return true;
}
