import type { Residual } from "./residual";

/** Drops edges between different components: no unit ever goes over them and comes back. Time O(edges). */
export function keepInside(
  { network, groups, vertices, start, end, edge }: Residual,
  label: Int32Array,
): void {
  const { nodes, tail, head } = network;
  for (let vertex = 0; vertex < vertices; vertex++) {
    let kept = start[vertex];
    for (let at = kept; at < end[vertex]; at++) {
      const via = edge[at];
      const [a, b] =
        via >= 0 ? [tail[via], head[via]] : [groups.slotPlace[-1 - via], nodes + groups.slotGroup[-1 - via]];
      if (label[a] === label[b]) edge[kept++] = via;
    }
    end[vertex] = kept;
  }
}
