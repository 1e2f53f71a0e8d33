import { ownCount } from "./counts";
import { locate, type Register } from "./register";

/** Offices of coordinating bodies, which sit inside their host's quota (条例12, 19). */
export interface Hosts {
  /** Per body: the body in whose quota its people count; itself where it is not hosted. */
  readonly host: Int32Array;
  /** Per body and type: seats of a hosted office. */
  readonly seats: Float64Array;
}

/** Who hosts whom. Seats that no reform writes down are the openings of the office's posts. */
export function settleHosts({ scenario, types, bodyAt, postsOf, postType }: Register): Hosts {
  const host = Int32Array.from(scenario.bodies, (_, b) => b);
  const seats = new Float64Array(scenario.bodies.length * types.length);
  for (const reform of scenario.reforms) {
    if (reform.kind !== "host") continue;
    const office = locate(bodyAt, reform.office);
    host[office] = locate(bodyAt, reform.host);
    if (reform.seats === undefined) {
      for (const p of postsOf[office]) {
        seats[office * types.length + postType[p]] += scenario.posts[p].openings.max;
      }
    } else {
      for (const [t, type] of types.entries())
        seats[office * types.length + t] = ownCount(reform.seats, type);
    }
  }
  return { host, seats };
}
