import fc from "fast-check";
import { expect, it } from "vitest";
import { openArcs } from "../../../src/verify/refute/arcs";
import type { Classes } from "../../../src/verify/refute/classes";
import { negativeCycle } from "../../../src/verify/refute/negative-cycle";

const places = 6;
const words = 2;
/** Class k costs `costs[k]`, word by word; class 0 nothing. */
const costs = [0, 1, 2, 3, 4].flatMap((a) => [a - 2, 0, 0, a - 2, a - 2, 2 - a]);
const classes = { words, table: Float64Array.from([0, 0, ...costs]) } as unknown as Classes;
const vector = (of: number): readonly [number, number] => [classes.table[of * 2], classes.table[of * 2 + 1]];
const isNegative = ([first, second]: readonly number[]): boolean => first < 0 || (first === 0 && second < 0);

const graphs = fc.array(fc.tuple(fc.nat(places - 1), fc.nat(places - 1), fc.nat(15), fc.nat(15)), {
  maxLength: 20,
});
type Arc = readonly [number, number, number, number];
const costOf = (arcs: readonly Arc[]): readonly number[] =>
  arcs.reduce(
    (sum, [, , plus, minus]) => [0, 1].map((word) => sum[word] + vector(plus)[word] - vector(minus)[word]),
    [0, 0],
  );

/** Whether a simple cycle from here on, through places above `first` only, costs less than nothing. */
function hasCycle(
  arcs: readonly Arc[],
  first: number,
  way: readonly Arc[],
  seen: ReadonlySet<number>,
): boolean {
  const at = way.at(-1)?.[1] ?? first;
  return arcs.some((arc) => {
    if (arc[0] !== at || arc[1] < first) return false;
    if (arc[1] === first) return isNegative(costOf([...way, arc]));
    return !seen.has(arc[1]) && hasCycle(arcs, first, [...way, arc], new Set([...seen, arc[1]]));
  });
}

it("finds a cycle that costs less than nothing exactly where there is one", () => {
  const found = { cycle: 0, none: 0 };
  fc.assert(
    fc.property(graphs, (graph) => {
      const list = openArcs();
      for (const [from, to, plus, minus] of graph) list.add(from, to, plus, minus, -1, -1);
      const arcs = list.arcs();
      const cycle = negativeCycle(places, arcs, classes);
      const exists = Array.from({ length: places }, (_, first) => first).some((first) =>
        hasCycle(graph, first, [], new Set([first])),
      );
      expect(cycle !== undefined).toBe(exists);
      if (cycle === undefined) {
        found.none++;
        return;
      }
      found.cycle++;
      const way = cycle.map((arc) => graph[arc]);
      expect(isNegative(costOf(way))).toBe(true);
      for (const [k, arc] of way.entries()) expect(arc[0]).toBe(way.at(k - 1)?.[1]);
      expect(new Set(way.map(([from]) => from)).size).toBe(way.length);
    }),
    { numRuns: 2000 },
  );
  expect(found.cycle).toBeGreaterThan(100);
  expect(found.none).toBeGreaterThan(100);
});
