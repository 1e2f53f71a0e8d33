/** Places with a label each, a vector of `words` numbers; the least comes first, of equal ones the smaller place. */
export interface PlaceQueue {
  /** Takes the place with the least label out; −1 where there is none. */
  take(): number;
  /** Puts a place in, or moves it forward after its label fell. */
  put(place: number): void;
}

/** A binary heap over labels that stand elsewhere: `label[place * words + word]`. */
export function openPlaceQueue(places: number, words: number, label: Float64Array): PlaceQueue {
  const heap = new Int32Array(places);
  const slotOf = new Int32Array(places).fill(-1);
  let size = 0;
  const isBefore = (a: number, b: number): boolean => {
    for (let word = 0, x = a * words, y = b * words; word < words; word++) {
      const difference = label[x + word] - label[y + word];
      if (difference !== 0) return difference < 0;
    }
    return a < b;
  };
  const settle = (place: number, slot: number): void => {
    heap[slot] = place;
    slotOf[place] = slot;
  };
  const rise = (place: number, from: number): void => {
    let slot = from;
    while (slot > 0) {
      const above = (slot - 1) >> 1;
      if (!isBefore(place, heap[above])) break;
      settle(heap[above], slot);
      slot = above;
    }
    settle(place, slot);
  };
  const sink = (place: number): void => {
    let slot = 0;
    for (let below = 1; below < size; below = slot * 2 + 1) {
      if (below + 1 < size && isBefore(heap[below + 1], heap[below])) below++;
      if (!isBefore(heap[below], place)) break;
      settle(heap[below], slot);
      slot = below;
    }
    settle(place, slot);
  };
  return {
    take: () => {
      if (size === 0) return -1;
      const least = heap[0];
      slotOf[least] = -1;
      const last = heap[--size];
      if (size > 0) sink(last);
      return least;
    },
    put: (place) => rise(place, slotOf[place] < 0 ? size++ : slotOf[place]),
  };
}
