import type { Reading } from "../reading";
import { knownBody, knownPost } from "./known";

/** A wish is for a post or a body that exists, and is written once per person. */
export function checkPreferences(reading: Reading): void {
  const { scenario, issues, posts, bodies, wishes } = reading;
  const { start, target } = wishes;
  const postWishedBy = new Int32Array(posts.entries.length).fill(-1);
  const bodyWishedBy = new Int32Array(bodies.entries.length).fill(-1);
  for (let person = 0; person < scenario.people.length; person++) {
    for (let e = start[person]; e < start[person + 1]; e++) {
      const found = target[e];
      const wishedBy = found < -1 ? bodyWishedBy : postWishedBy;
      const index = found < -1 ? -2 - found : found;
      if (index >= 0 && wishedBy[index] !== person) wishedBy[index] = person;
      else report(person, e - start[person], index >= 0);
    }
  }

  function report(person: number, k: number, isRepeated: boolean): void {
    const { id, preferences } = scenario.people[person];
    const { post, body } = preferences[k];
    const path = ["people", person, "preferences", k];
    if (isRepeated) issues.add("duplicate-entry", path, [id, post ?? body]);
    else if (post === undefined) knownBody(reading, body, [...path, "body"]);
    else knownPost(reading, post, [...path, "post"]);
  }
}
