import type { Reading } from "../reading";
import { knownPerson, knownPost } from "./known";

/** An answer is about a person and a post that exist; there is one per person, post and side. */
export function checkResponses(reading: Reading): void {
  const { scenario, issues, posts } = reading;
  const first = new Map<number, number>();
  scenario.responses?.forEach(({ person, post, by }, k) => {
    const personIndex = knownPerson(reading, person, ["responses", k, "person"]);
    const postIndex = knownPost(reading, post, ["responses", k, "post"]);
    if (personIndex < 0 || postIndex < 0) return;
    const key = (personIndex * posts.entries.length + postIndex) * 2 + (by === "home" ? 1 : 0);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, k);
    else
      issues.add("duplicate-entry", ["responses", k], [person, post], { by: by ?? "post", first: earlier });
  });
}
