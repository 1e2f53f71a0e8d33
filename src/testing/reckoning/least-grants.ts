import type { Grant } from "../../plan/types";
import { Tally } from "./pair-map";
import type { Reckoning } from "./reckoning";

/** The smallest grants that pay for these people (body × type → people); only those above zero, by body, then type. */
export function leastGrants(used: Tally, { growing }: Reckoning): Grant[] {
  return growing.flatMap(({ body, type, grantMin, room }) => {
    const count = Math.max(grantMin, used.of(body, type) - room);
    return count > 0 ? [{ body, quotaType: type, count }] : [];
  });
}

/** True where no pool grants more than it has after what its ceiling demands. */
export function isPoolPaid(grants: readonly Grant[], { pools, book }: Reckoning): boolean {
  const granted = new Tally();
  return grants.every(({ body, quotaType, count }) => {
    const jurisdiction = book.jurisdictionOf(body);
    granted.add(jurisdiction, quotaType, count);
    const pool = pools.get(jurisdiction, quotaType);
    return pool !== undefined && granted.of(jurisdiction, quotaType) <= pool.toDivide - pool.demanded;
  });
}
