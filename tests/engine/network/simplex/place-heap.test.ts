import { describe, expect, it } from "vitest";
import { createPlaceHeap } from "../../../../src/engine/network/simplex/place-heap";
import { seeded } from "./seeded";

describe("createPlaceHeap", () => {
  it("hands out the nearest first, equal distances by number", () => {
    const random = seeded(2);
    for (let round = 0; round < 200; round++) {
      const heap = createPlaceHeap();
      const added = Array.from({ length: random.between(0, 40) }, (_, place) => ({
        place,
        distance: random.between(0, 6),
      }));
      for (const { place, distance } of added) heap.add(place, distance);
      const expected = added.slice().sort((a, b) => a.distance - b.distance || a.place - b.place);
      expect(added.map(() => heap.take())).toEqual(expected.map(({ place }) => place));
      expect(heap.take()).toBe(-1);
    }
  });
});
