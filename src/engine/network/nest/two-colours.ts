/** Edges of a graph, two vertices each. */
export interface Edges {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * Colours a graph's vertices 0 and 1 so that every edge joins different colours, or finds an odd cycle, which is
 * short but not always a shortest one. Vertices are taken in order; each that has no colour yet gets 0.
 * Breadth first, time O(vertices + edges).
 *
 * @example twoColours(3, { from: [0, 1], to: [1, 2] }) // { colour: [0, 1, 0] }
 */
export function twoColours(
  vertices: number,
  edges: Edges,
): { readonly colour: Int8Array } | { readonly oddCycle: readonly number[] } {
  const { start, neighbour } = adjacency(vertices, edges);
  const colour = new Int8Array(vertices).fill(-1);
  const before = new Int32Array(vertices).fill(-1);
  const queue = new Int32Array(vertices);
  for (let root = 0; root < vertices; root++) {
    if (colour[root] >= 0) continue;
    colour[root] = 0;
    queue[0] = root;
    let known = 1;
    for (let k = 0; k < known; k++) {
      const at = queue[k];
      for (let e = start[at]; e < start[at + 1]; e++) {
        const next = neighbour[e];
        if (colour[next] === colour[at]) return { oddCycle: oddCycle(before, at, next) };
        if (colour[next] >= 0) continue;
        colour[next] = colour[at] === 0 ? 1 : 0;
        before[next] = at;
        queue[known++] = next;
      }
    }
  }
  return { colour };
}

/** The edge between two vertices of one colour, and the ways back to where they part. */
function oddCycle(before: Int32Array, a: number, b: number): number[] {
  const wayBack = (from: number): number[] => {
    const way: number[] = [];
    for (let at = from; at >= 0; at = before[at]) way.push(at);
    return way;
  };
  const fromA = wayBack(a);
  const fromB = wayBack(b);
  while (fromA.length > 1 && fromB.length > 1 && fromA.at(-2) === fromB.at(-2)) {
    fromA.pop();
    fromB.pop();
  }
  return [...fromA, ...fromB.slice(0, -1).reverse()];
}

function adjacency(vertices: number, { from, to }: Edges): { start: Int32Array; neighbour: Int32Array } {
  const start = new Int32Array(vertices + 1);
  for (let e = 0; e < from.length; e++) {
    start[from[e] + 1]++;
    start[to[e] + 1]++;
  }
  for (let v = 0; v < vertices; v++) start[v + 1] += start[v];
  const filled = start.slice(0, vertices);
  const neighbour = new Int32Array(2 * from.length);
  for (let e = 0; e < from.length; e++) {
    neighbour[filled[from[e]]++] = to[e];
    neighbour[filled[to[e]]++] = from[e];
  }
  return { start, neighbour };
}
