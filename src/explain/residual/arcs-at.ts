/** Arcs by one of their ends: those of place v are `order[first[v]]` … `order[first[v + 1] − 1]`. */
export function arcsAt(
  places: number,
  end: readonly number[],
): { readonly first: Int32Array; readonly order: Int32Array } {
  const first = new Int32Array(places + 1);
  for (const place of end) first[place + 1]++;
  for (let place = 0; place < places; place++) first[place + 1] += first[place];
  const filled = first.slice(0, places);
  const order = new Int32Array(end.length);
  for (let arc = 0; arc < end.length; arc++) order[filled[end[arc]]++] = arc;
  return { first, order };
}
