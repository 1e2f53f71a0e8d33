import type { WishTargets } from "../types";
import type { Registry } from "./registry";

/** Looks every wish up once: there are more of them than of anything else, and several rules ask what they are for. */
export function wishTargets({
  scenario,
  posts,
  bodies,
}: Pick<Registry, "scenario" | "posts" | "bodies">): WishTargets {
  const { people } = scenario;
  const start = new Int32Array(people.length + 1);
  for (let i = 0; i < people.length; i++) start[i + 1] = start[i] + people[i].preferences.length;
  const target = new Int32Array(start[people.length]);
  const rank = new Float64Array(target.length);
  for (let i = 0; i < people.length; i++) {
    const { preferences } = people[i];
    for (let k = 0; k < preferences.length; k++) {
      const { post, body, rank: own } = preferences[k];
      const index = post === undefined ? bodies.indexOf(body) : posts.indexOf(post);
      target[start[i] + k] = post === undefined && index >= 0 ? -2 - index : index;
      rank[start[i] + k] = own;
    }
  }
  return { start, target, rank };
}
