import type { Steps } from "../../types";
import type { Graph } from "./residual-graph";
import { isRestDue, settingUp } from "./rest";

/** Per vertex the number of its strongly connected component, and how many there are. */
export interface Components {
  readonly label: Int32Array;
  readonly count: number;
}

/**
 * Strongly connected components (Tarjan 1972), without recursion. Time O(vertices + edges).
 *
 * @param levels what its progress tells as the level
 */
export function* components({ vertices, start, to }: Graph, levels: number): Steps<Components> {
  const label = new Int32Array(vertices).fill(-1);
  const found = new Int32Array(vertices).fill(-1);
  const low = new Int32Array(vertices);
  const at = start.slice(0, vertices);
  const stack = new Int32Array(vertices);
  const path = new Int32Array(vertices);
  let stacked = 0;
  let time = 0;
  let count = 0;
  let visits = 0;
  for (let root = 0; root < vertices; root++) {
    if (found[root] >= 0) continue;
    let depth = 0;
    path[0] = root;
    while (depth >= 0) {
      if (isRestDue(visits++)) yield settingUp(levels);
      const vertex = path[depth];
      if (found[vertex] < 0) {
        found[vertex] = time;
        low[vertex] = time++;
        stack[stacked++] = vertex;
      }
      let child = -1;
      while (child < 0 && at[vertex] < start[vertex + 1]) {
        const next = to[at[vertex]++];
        if (found[next] < 0) child = next;
        else if (label[next] < 0 && found[next] < low[vertex]) low[vertex] = found[next];
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
