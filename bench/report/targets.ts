import { median, type Results, rowOf } from "../results";
import { percent, ratio, table } from "./format";

interface Target {
  readonly aim: string;
  /** What was found, where both sides were measured. */
  readonly found: number | undefined;
  readonly reached: (found: number) => boolean;
  readonly write?: (found: number) => string;
}

/** What the engine is meant to reach, and whether this run shows that it does. */
export function targetsTable(results: Results): string {
  const rows = targets(results).map(({ aim, found, reached, write = ratio }) =>
    found === undefined
      ? [aim, "not measured", "not measured"]
      : [aim, write(found), reached(found) ? "reached" : "**not reached**"],
  );
  return table(["target", "this run", ""], rows);
}

function targets(results: Results): Target[] {
  const goals = (people: number, who: string) => median(rowOf(results, "goals", people, who), "engine");
  const lemon = (people: number, part: string) => median(rowOf(results, "lemon", people, "lemon"), part);
  const first = (who: string) => median(rowOf(results, "objective", 10_000, who, "first"), "solver");
  const road = (people: number) => median(rowOf(results, "road", people, "network"), "road");
  const explained = (people: number, part: string) => {
    const row = rowOf(results, "explain", people, "network");
    return quotient(median(row, part), median(row, "solve"));
  };
  const times = (factor: number) => (found: number) => found >= factor;
  const share = (factor: number) => (found: number) => found <= factor;
  return [
    {
      aim: "≥ 50× faster than javascript-lp-solver at 1,000 × 30, all goals",
      found: quotient(goals(1_000, "javascript-lp"), goals(1_000, "network")),
      reached: times(50),
    },
    {
      aim: "≥ 20× faster than HiGHS WASM at 10,000 × 200, all goals",
      found: quotient(goals(10_000, "highs"), goals(10_000, "network")),
      reached: times(20),
    },
    {
      aim: "the same, first goal alone",
      found: quotient(first("highs"), first("network")),
      reached: times(20),
    },
    {
      aim: "≤ 0.4× LEMON at 100,000 × 1,000, same arcs, same single cost",
      found: quotient(lemon(100_000, "packed"), lemon(100_000, "lemon")),
      reached: share(0.4),
    },
    {
      aim: "the same, all goals against LEMON's single cost",
      found: quotient(lemon(100_000, "full"), lemon(100_000, "lemon")),
      reached: share(0.4),
    },
    {
      aim: "JSON text to verified, proved plan ≤ 1.6× LEMON's solve alone at 100,000 × 1,000",
      found: quotient(road(100_000), lemon(100_000, "lemon")),
      reached: share(1.6),
    },
    {
      aim: "the same road at 1,000,000 × 3,000 within --max-old-space-size=8192",
      found: road(1_000_000),
      reached: () => true,
      write: (found) => `${(found / 1_000).toPrecision(3)} s`,
    },
    {
      aim: "engine's time grows no faster than n^1.3 from 10⁴ to 10⁶ people",
      found: growth(goals(10_000, "network"), goals(1_000_000, "network"), 100),
      reached: share(1.3),
      write: (found) => `n^${found.toFixed(2)}`,
    },
    {
      aim: "index of explanations ≤ 20 % of a solve at 100,000 × 1,000",
      found: explained(100_000, "index"),
      reached: share(0.2),
      write: percent,
    },
    {
      aim: "one `whyNot` after it < 1 % of a solve",
      found: explained(100_000, "whyNot"),
      reached: (found) => found < 0.01,
      write: percent,
    },
    {
      aim: "all waiting people explained, index included, in less than a solve at 10,000 × 200",
      found: explained(10_000, "waiting"),
      reached: (found) => found < 1,
      write: percent,
    },
    {
      aim: "price table of all limits < 3× a solve at 10,000 × 200",
      found: explained(10_000, "prices"),
      reached: (found) => found < 3,
      write: percent,
    },
  ];
}

/** The exponent by which time grows where people grow by `factor`. */
export function growth(from: number | undefined, to: number | undefined, factor: number): number | undefined {
  const times = quotient(to, from);
  return times === undefined ? undefined : Math.log(times) / Math.log(factor);
}

function quotient(above: number | undefined, below: number | undefined): number | undefined {
  return above === undefined || below === undefined ? undefined : above / below;
}
