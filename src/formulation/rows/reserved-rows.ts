import type { Cell, Row } from "../types";
import type { Parts } from "./parts";

/**
 * Seats held for those who meet more: whoever meets none of some entries of `reserved` cannot have the seats of any of
 * them, Σ_i x_ip ≤ cap_p − Σ counts, for every set of entries (the condition of Hall 1935 for people and seats). Of
 * sets that the same people fail, only the one with the most seats is written.
 */
export function reservedRows({ model, cells, cellsOfPost }: Parts): Row[] {
  return model.posts.flatMap(({ reserved, max }, post) => {
    const binding = reserved.flatMap(({ count }, entry) => (count > 0 ? [entry] : []));
    const tightest = new Map<string, Row>();
    for (const reserves of subsetsOf(binding)) {
      const mask = reserves.reduce((bits, entry) => bits | (1 << entry), 0);
      const held = cellsOfPost[post].filter((cell) => (reservesOf(cells[cell]) & mask) === 0);
      if (held.length === 0) continue;
      const limit = reserves.reduce((left, entry) => left - reserved[entry].count, max);
      const known = tightest.get(held.join());
      if (known !== undefined && known.limit <= limit) continue;
      const subject = { rule: "reserved", post, reserves } as const;
      tightest.set(held.join(), { subject, cells: held, extras: [], sense: "at-most", limit });
    }
    return [...tightest.values()];
  });
}

function reservesOf(cell: Cell): number {
  return cell.kind === "post" ? cell.reserves : 0;
}

/** Every subset but the empty one, smaller ones first, each ascending. */
function subsetsOf(entries: readonly number[]): number[][] {
  const all = Array.from({ length: 2 ** entries.length - 1 }, (_, k) =>
    entries.filter((_entry, position) => ((k + 1) >> position) % 2 === 1),
  );
  return all.sort((a, b) => a.length - b.length || compareLists(a, b));
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const k = a.findIndex((value, position) => value !== b[position]);
  return k < 0 ? 0 : a[k] - b[k];
}
