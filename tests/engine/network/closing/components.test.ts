import fc from "fast-check";
import { expect, test } from "vitest";
import { components } from "../../../../src/engine/network/closing/components";
import { finish } from "../../../../src/kernel/steps";

const vertices = 7;
const edges = fc.array(fc.tuple(fc.nat({ max: vertices - 1 }), fc.nat({ max: vertices - 1 })), {
  maxLength: 14,
});

test("one label for vertices that reach each other, different ones otherwise", () => {
  fc.assert(
    fc.property(edges, (all) => {
      const sorted = all.slice().sort(([a], [b]) => a - b);
      const start = Int32Array.from({ length: vertices + 1 }, (_, v) => sorted.filter(([a]) => a < v).length);
      const { label, count } = finish(
        components({ vertices, start, to: Int32Array.from(sorted, ([, b]) => b) }, 1),
      );
      const reaches = Array.from({ length: vertices }, (_, v) => reachableFrom(v, all));
      for (let a = 0; a < vertices; a++) {
        for (let b = 0; b < vertices; b++) {
          expect(label[a] === label[b]).toBe(reaches[a].has(b) && reaches[b].has(a));
        }
      }
      expect(new Set(label).size).toBe(count);
    }),
    { numRuns: 2000 },
  );
});

function reachableFrom(vertex: number, all: readonly (readonly [number, number])[]): Set<number> {
  const reached = new Set([vertex]);
  for (const at of reached) for (const [a, b] of all) if (a === at) reached.add(b);
  return reached;
}
