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
  const anyPostIsRetired = postIsRetired.includes(true);
  scenario.people.forEach(({ preferences }, person) => {
    preferences.forEach((wish, k) => {
      if (wish.post === undefined) {
        if (isRetired(wish.body)) check(wish.body, ["people", person, "preferences", k, "body"]);
        return;
      }
      const post = anyPostIsRetired ? posts.indexOf(wish.post) : -1;
      if (post < 0 || !postIsRetired[post]) return;
      const { body } = posts.entries[post];
      issues.add("retired-body", ["people", person, "preferences", k, "post"], [wish.post, body], {
        retiredBy: retiredBy[bodies.indexOf(body)],
      });
    });
  });
}
