import { small } from "../fixtures/small-scenario";

/** Entries to be added at the end of the small document's lists. */
export type Additions = Readonly<Record<string, readonly unknown[]>>;

/** The small document with more entries; a fresh copy at every call. */
export function smallWith(additions: Additions): () => unknown {
  return () => {
    const copy: Record<string, unknown> = structuredClone(small);
    for (const [list, entries] of Object.entries(additions)) {
      copy[list] = [...((copy[list] as unknown[] | undefined) ?? []), ...structuredClone(entries)];
    }
    return copy;
  };
}

/** A department of the city; with quota, it has as much administrative quota as staff. */
export function departmentOf(id: string, quota = 0): object {
  const numbers = quota === 0 ? {} : { quota: { administrative: quota }, staff: { administrative: quota } };
  return { id, jurisdiction: "city", category: "department", ...numbers };
}
