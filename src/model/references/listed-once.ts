import type { IssuePath } from "../../kernel/issue";
import type { Reading } from "../reading";

/** True where no id is repeated in a list of ids; `duplicate-entry` for every one that is. */
export function isListedOnce({ issues }: Reading, ids: readonly string[], path: IssuePath): boolean {
  const first = new Map<string, number>();
  ids.forEach((id, k) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, k);
    else issues.add("duplicate-entry", [...path, k], [id], { first: earlier });
  });
  return first.size === ids.length;
}
