import type { IssuePath } from "../../kernel/issue";
import type { IssueList } from "../issues/issue-list";

/** Every entry whose id an earlier entry of the same list has: `duplicate-id`. Returns the positions of these entries. */
export function duplicateIds(
  issues: IssueList,
  path: IssuePath,
  list: readonly { readonly id: string }[],
): number[] {
  const first = new Map<string, number>();
  const repeated: number[] = [];
  list.forEach(({ id }, position) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, position);
    else {
      repeated.push(position);
      issues.add("duplicate-id", [...path, position, "id"], [id], { first: earlier });
    }
  });
  return repeated;
}
