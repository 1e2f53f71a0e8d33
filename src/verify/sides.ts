/** Union-find over rows that must lie on the same side, or on opposite ones. */
export function openSides(count: number): {
  join(a: number, b: number, opposite: boolean): boolean;
  sideOf(row: number): number;
} {
  const parent = Int32Array.from({ length: count }, (_, row) => row);
  const flipped = new Uint8Array(count);
  const find = (row: number): { root: number; flip: number } => {
    let root = row;
    let flip = 0;
    while (parent[root] !== root) {
      flip ^= flipped[root];
      root = parent[root];
    }
    for (let at = row, left = flip; parent[at] !== root && at !== root; ) {
      const up = parent[at];
      const own = flipped[at];
      parent[at] = root;
      flipped[at] = left;
      left ^= own;
      at = up;
    }
    return { root, flip };
  };
  return {
    /** False where the two rows are already known to lie the other way. */
    join: (a, b, opposite) => {
      const x = find(a);
      const y = find(b);
      const flip = x.flip ^ y.flip ^ (opposite ? 1 : 0);
      if (x.root === y.root) return flip === 0;
      parent[x.root] = y.root;
      flipped[x.root] = flip;
      return true;
    },
    /** 0 or 1, so that everything joined so far lies as it was joined. */
    sideOf: (row) => find(row).flip,
  };
}
