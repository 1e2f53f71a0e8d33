import type { IssuePath } from "../../kernel/issue";
import type { Reading } from "../reading";

/** The index of a body; `unknown-body` and −1 where there is none of that id. */
export function knownBody({ bodies, issues }: Reading, id: string, path: IssuePath): number {
  const index = bodies.indexOf(id);
  if (index < 0) issues.add("unknown-body", path, [id]);
  return index;
}

/** The index of a jurisdiction; `unknown-jurisdiction` and −1 where there is none of that id. */
export function knownJurisdiction({ jurisdictions, issues }: Reading, id: string, path: IssuePath): number {
  const index = jurisdictions.indexOf(id);
  if (index < 0) issues.add("unknown-jurisdiction", path, [id]);
  return index;
}

/** The index of a person; `unknown-person` and −1 where there is none of that id. */
export function knownPerson({ people, issues }: Reading, id: string, path: IssuePath): number {
  const index = people.indexOf(id);
  if (index < 0) issues.add("unknown-person", path, [id]);
  return index;
}

/** The index of a post; `unknown-post` and −1 where there is none of that id. */
export function knownPost({ posts, issues }: Reading, id: string, path: IssuePath): number {
  const index = posts.indexOf(id);
  if (index < 0) issues.add("unknown-post", path, [id]);
  return index;
}

/** True for a declared quota type, otherwise `unknown-quota-type`. */
export function isKnownType({ types, issues }: Reading, id: string, path: IssuePath): boolean {
  if (types.indexOf(id) >= 0) return true;
  issues.add("unknown-quota-type", path, [id], { expected: types.ids });
  return false;
}

/** True for a declared leader rank, otherwise `unknown-rank`. */
export function isKnownRank({ ranks, issues }: Reading, id: string, path: IssuePath): boolean {
  if (ranks.indexOf(id) >= 0) return true;
  issues.add("unknown-rank", path, [id], { expected: ranks.ids });
  return false;
}
