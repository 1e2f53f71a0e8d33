import { readFileSync } from "node:fs";
import type { Memory, Timing } from "./jobs";

/** A run this slow is not repeated: its own time stands, although nothing was warm. */
export const slow = 30_000;

/**
 * Runs something until there are `runs` timed runs, after a first one that is checked and thrown away.
 *
 * @param once one run: the milliseconds of each of its parts, and its answer
 * @param check throws where an answer is wrong; called outside the clock, for every run
 */
export function measure<Part extends string, Answer>(
  runs: number,
  once: () => { readonly parts: Readonly<Record<Part, number>>; readonly answer: Answer },
  check: (answer: Answer) => void,
): Readonly<Record<Part, Timing>> {
  const all: Readonly<Record<Part, number>>[] = [];
  const run = (): boolean => {
    collectGarbage();
    const { parts, answer } = once();
    check(answer);
    all.push(parts);
    return Object.values<number>(parts).some((time) => time > slow);
  };
  if (!run()) {
    all.length = 0;
    while (all.length < runs && !run());
  }
  const names = Object.keys(all[0]) as Part[];
  return Object.fromEntries(names.map((name) => [name, timingOf(all.map((parts) => parts[name]))])) as Record<
    Part,
    Timing
  >;
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, least: sorted[0], most: sorted[sorted.length - 1], runs: sorted.length };
}

/** A stopwatch: each call gives the milliseconds since the one before. */
export function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const before = last;
    last = performance.now();
    return last - before;
  };
}

export function collectGarbage(): void {
  (globalThis as { readonly gc?: () => void }).gc?.();
}

/** Resident memory of this process now. */
export function memoryNow(): number {
  collectGarbage();
  return process.memoryUsage().rss / 1e6;
}

/**
 * Memory of this process so far. Linux counts the peak per process image; elsewhere the peak may be that of the
 * process that started this one, where it is higher.
 */
export function memorySince(before: number): Memory {
  return { before, peak: Math.max(peakFromStatus() ?? process.resourceUsage().maxRSS / 1e3, before) };
}

function peakFromStatus(): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"));
    return kilobytes === null ? undefined : (Number(kilobytes[1]) * 1024) / 1e6;
  } catch {
    return undefined;
  }
}
