/** Arcs in groups: those of group v are `arc[start[v]]` … `arc[start[v + 1] − 1]`, in ascending order. */
export interface Groups {
  readonly start: Int32Array;
  readonly arc: Int32Array;
}

/** Groups arcs by one of their ends. Time O(groups + arcs). */
export function groupArcs(end: Int32Array, groups: number, keep: (arc: number) => boolean): Groups {
  const start = new Int32Array(groups + 1);
  for (let arc = 0; arc < end.length; arc++) if (keep(arc)) start[end[arc] + 1]++;
  for (let v = 0; v < groups; v++) start[v + 1] += start[v];
  const arcs = new Int32Array(start[groups]);
  const filled = start.slice(0, groups);
  for (let arc = 0; arc < end.length; arc++) if (keep(arc)) arcs[filled[end[arc]]++] = arc;
  return { start, arc: arcs };
}
