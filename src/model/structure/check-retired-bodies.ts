import type { IssuePath } from "../../kernel/issue";
import type { Reading } from "../reading";
import type { Retirements } from "./retirements";

/**
 * Posts, wishes, new names, plates, joint offices, permits, the takers of duties and of people who return from temporary
 * bodies need a body that goes on (`retired-body`). A wish for a post needs that the post's body goes on.
 */
export function checkRetiredBodies(reading: Reading, { retiredBy }: Pick<Retirements, "retiredBy">): void {
  const { scenario, issues, bodies, posts } = reading;
  const isRetired = (id: string): boolean => {
    const body = bodies.indexOf(id);
    return body >= 0 && retiredBy[body] >= 0;
  };
  const check = (id: string, path: IssuePath): void => {
    if (isRetired(id)) issues.add("retired-body", path, [id], { retiredBy: retiredBy[bodies.indexOf(id)] });
  };

  scenario.reforms.forEach((reform, k) => {
    if (reform.kind === "rename" || reform.kind === "plate") check(reform.body, ["reforms", k, "body"]);
    else if (reform.kind === "joint-office") {
      reform.bodies.forEach((id, position) => {
        check(id, ["reforms", k, "bodies", position]);
      });
    }
  });
  scenario.bodies.forEach(({ returnTo }, k) => {
    if (returnTo !== undefined) check(returnTo, ["bodies", k, "returnTo"]);
  });
  scenario.posts.forEach(({ body }, k) => {
    check(body, ["posts", k, "body"]);
  });
  scenario.permits?.forEach(({ body }, k) => {
    check(body, ["permits", k, "body"]);
  });
  scenario.duties?.forEach(({ to }, k) => {
    check(to, ["duties", k, "to"]);
  });

  const postIsRetired = posts.entries.map(({ body }) => isRetired(body));
  const mayBeRetired = (found: number): boolean =>
    found >= 0 ? postIsRetired[found] : found < -1 && retiredBy[-2 - found] >= 0;
  const { start, target } = reading.wishes;
  for (let person = 0; person < scenario.people.length; person++) {
    for (let e = start[person]; e < start[person + 1]; e++) {
      if (mayBeRetired(target[e])) reportWish(person, e - start[person]);
    }
  }

  function reportWish(person: number, k: number): void {
    const wish = scenario.people[person].preferences[k];
    const path = ["people", person, "preferences", k];
    if (wish.post === undefined) {
      check(wish.body, [...path, "body"]);
      return;
    }
    const { body } = posts.entries[posts.indexOf(wish.post)];
    issues.add("retired-body", [...path, "post"], [wish.post, body], {
      retiredBy: retiredBy[bodies.indexOf(body)],
    });
  }
}
