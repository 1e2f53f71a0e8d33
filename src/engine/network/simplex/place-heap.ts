/** Places by distance, nearest first, equal ones by number. A place may be in it more than once. */
export interface PlaceHeap {
  add(place: number, distance: number): void;
  /** Takes out the nearest; −1 when there is none. */
  take(): number;
}

/** An empty binary heap. Each operation takes O(log size). */
export function createPlaceHeap(): PlaceHeap {
  const places: number[] = [];
  const distances: number[] = [];
  const before = (place: number, distance: number, at: number): boolean =>
    distance < distances[at] || (distance === distances[at] && place < places[at]);
  const put = (at: number, place: number, distance: number): void => {
    places[at] = place;
    distances[at] = distance;
  };
  return {
    add(place, distance) {
      let at = places.length;
      while (at > 0) {
        const above = (at - 1) >> 1;
        if (!before(place, distance, above)) break;
        put(at, places[above], distances[above]);
        at = above;
      }
      put(at, place, distance);
    },
    take() {
      const place = places.pop();
      const distance = distances.pop();
      if (place === undefined || distance === undefined) return -1;
      if (places.length === 0) return place;
      const nearest = places[0];
      let at = 0;
      for (;;) {
        let below = 2 * at + 1;
        if (below >= places.length) break;
        if (below + 1 < places.length && before(places[below + 1], distances[below + 1], below)) below++;
        if (before(place, distance, below)) break;
        put(at, places[below], distances[below]);
        at = below;
      }
      put(at, place, distance);
      return nearest;
    },
  };
}
