import type { Files } from "./files";

/** Longest that a file may be, and what half of the files must stay under. */
export const limits = { lines: 250, median: 100 };

/** Files over the limit, and the median where it is too high. */
export function sizeProblems(files: Files): string[] {
  const lines = [...files].map(([path, text]) => ({ path, count: linesOf(text) }));
  const long = lines.filter(({ count }) => count > limits.lines);
  const sorted = lines.map(({ count }) => count).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return [
    ...long.map(({ path, count }) => `${path}: ${count} lines`),
    ...(median >= limits.median ? [`the median file has ${median} lines`] : []),
  ];
}

function linesOf(text: string): number {
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}
