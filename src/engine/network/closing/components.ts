import { across, type Residual } from "./residual";

/**
 * Strongly connected components of the residual graph (Tarjan 1972), without recursion. Time O(vertices + edges).
 *
 * @returns per vertex the number of its component, from 0
 */
export function components(residual: Residual): { readonly label: Int32Array; readonly count: number } {
  const { vertices, start, end, edge } = residual;
  const label = new Int32Array(vertices).fill(-1);
  const found = new Int32Array(vertices).fill(-1);
  const low = new Int32Array(vertices);
  const at = start.slice(0, vertices);
  const stack = new Int32Array(vertices);
  const path = new Int32Array(vertices);
  let stacked = 0;
  let time = 0;
  let count = 0;
  for (let root = 0; root < vertices; root++) {
    if (found[root] >= 0) continue;
    let depth = 0;
    path[0] = root;
    while (depth >= 0) {
      const vertex = path[depth];
      if (found[vertex] < 0) {
        found[vertex] = time;
        low[vertex] = time++;
        stack[stacked++] = vertex;
      }
      let child = -1;
      while (at[vertex] < end[vertex]) {
        const next = across(residual, vertex, edge[at[vertex]++], true);
        if (next < 0) continue;
        if (found[next] < 0) {
          child = next;
          break;
        }
        if (label[next] < 0 && found[next] < low[vertex]) low[vertex] = found[next];
      }
      if (child >= 0) {
        path[++depth] = child;
        continue;
      }
      if (low[vertex] === found[vertex]) {
        let member = -1;
        while (member !== vertex) {
          member = stack[--stacked];
          label[member] = count;
        }
        count++;
      }
      depth--;
      if (depth >= 0 && low[vertex] < low[path[depth]]) low[path[depth]] = low[vertex];
    }
  }
  return { label, count };
}
