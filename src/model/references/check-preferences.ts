import type { Reading } from "../reading";
import { knownBody, knownPost } from "./known";

/** A wish is for a post or a body that exists, and is written once per person. */
export function checkPreferences(reading: Reading): void {
  const { scenario, issues, posts, bodies } = reading;
  const postWishedBy = new Int32Array(posts.entries.length).fill(-1);
  const bodyWishedBy = new Int32Array(bodies.entries.length).fill(-1);
  scenario.people.forEach(({ id, preferences }, person) => {
    preferences.forEach((wish, k) => {
      const target = wish.post ?? wish.body;
      const wishedBy = wish.post === undefined ? bodyWishedBy : postWishedBy;
      const index = wish.post === undefined ? bodies.indexOf(wish.body) : posts.indexOf(wish.post);
      if (index < 0) {
        if (wish.post === undefined)
          knownBody(reading, wish.body, ["people", person, "preferences", k, "body"]);
        else knownPost(reading, wish.post, ["people", person, "preferences", k, "post"]);
      } else if (wishedBy[index] === person) {
        issues.add("duplicate-entry", ["people", person, "preferences", k], [id, target]);
      } else wishedBy[index] = person;
    });
  });
}
