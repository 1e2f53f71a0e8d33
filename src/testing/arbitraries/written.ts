import type { Counts } from "../../kernel/counts";
import type { Body } from "../../schema/document";

/** Counts as a document writes them: zeros are left out. */
export function countsOf(keys: readonly string[], numbers: readonly number[]): Counts {
  return Object.fromEntries(
    keys.flatMap((key, k) => ((numbers[k] ?? 0) > 0 ? [[key, numbers[k] as number]] : [])),
  );
}

export function sectionOf(body: Body, pick: number): string {
  const sections = body.sections?.map(({ id }) => id) ?? [];
  const names = sections.length > 0 ? sections : ["comprehensive", "business"];
  return names[pick % names.length] as string;
}
