import type { Size } from "../sizes";

/** `1,234 × 56`. */
export function sizeName({ people, posts }: Pick<Size, "people" | "posts">): string {
  return `${people.toLocaleString("en")} × ${posts.toLocaleString("en")}`;
}

/** Milliseconds with three digits that count. */
export function time(milliseconds: number): string {
  if (milliseconds >= 10_000) return `${(milliseconds / 1_000).toPrecision(3)} s`;
  if (milliseconds >= 1_000) return `${(milliseconds / 1_000).toFixed(2)} s`;
  return `${Number(milliseconds.toPrecision(3))} ms`;
}

export function megabytes(amount: number): string {
  return `${Math.round(amount).toLocaleString("en")} MB`;
}

/** How many times as long. */
export function ratio(factor: number): string {
  return `${factor >= 100 ? Math.round(factor).toLocaleString("en") : Number(factor.toPrecision(2))}×`;
}

/** A part of a whole. */
export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(2))} %`;
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
