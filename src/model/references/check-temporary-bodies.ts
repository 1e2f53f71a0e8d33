import type { Reading } from "../reading";
import { knownBody } from "./known";

/**
 * A temporary body ends on a day that the scenario's day can be compared with (`date-required`), its people return to
 * another body that exists (`return-to-itself`), and it has no posts to be filled once that day is past (`expired-body`).
 */
export function checkTemporaryBodies(reading: Reading): void {
  const { scenario, issues, bodies } = reading;
  const { date } = scenario;
  const expiring = scenario.bodies.filter(({ expires }) => expires !== undefined);
  if (expiring.length > 0 && date === undefined) {
    issues.add(
      "date-required",
      ["date"],
      expiring.map(({ id }) => id),
      { because: "expires" },
    );
  }
  scenario.bodies.forEach(({ id, returnTo }, k) => {
    if (returnTo === undefined) return;
    const path = ["bodies", k, "returnTo"];
    if (returnTo === id) issues.add("return-to-itself", path, [id]);
    else knownBody(reading, returnTo, path);
  });
  scenario.posts.forEach(({ id, body }, k) => {
    const index = bodies.indexOf(body);
    const expires = index < 0 ? undefined : bodies.entries[index].expires;
    if (date === undefined || expires === undefined || expires >= date) return;
    issues.add("expired-body", ["posts", k, "body"], [id, body], { expires, date });
  });
}
