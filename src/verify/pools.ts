import { hasCount, ownCount } from "./counts";
import type { Quotas } from "./quotas";
import type { Register } from "./register";

/** 编制总额, by jurisdiction and type. */
export interface Pools {
  readonly before: Float64Array;
  readonly ceiling: Float64Array;
  readonly reserveBefore: Float64Array;
  readonly approvedIn: Float64Array;
  readonly approvedOut: Float64Array;
  readonly freed: Float64Array;
  /** freed + reserve before + approved in − approved out. */
  readonly toDivide: Float64Array;
  /** before − ceiling: what has to leave the total. */
  readonly demanded: Float64Array;
}

/** What each pool was, must become, and has to divide (design 3a). */
export function settlePools({ scenario, types, bodyJurisdiction }: Register, quotas: Quotas): Pools {
  const { freed, approvedIn, approvedOut } = quotas;
  const width = types.length;
  const held = new Float64Array(freed.length);
  for (const [b, body] of scenario.bodies.entries()) {
    for (const [t, type] of types.entries()) {
      held[bodyJurisdiction[b] * width + t] += ownCount(body.quota, type);
    }
  }
  const before = held.slice();
  for (const [j, { total }] of scenario.jurisdictions.entries()) {
    for (const [t, type] of types.entries()) {
      if (hasCount(total, type)) before[j * width + t] = ownCount(total, type);
    }
  }
  const ceiling = before.slice();
  for (const [j, jurisdiction] of scenario.jurisdictions.entries()) {
    for (const [t, type] of types.entries()) {
      if (hasCount(jurisdiction.ceiling, type)) ceiling[j * width + t] = ownCount(jurisdiction.ceiling, type);
    }
  }
  const reserveBefore = before.map((total, k) => total - held[k]);
  return {
    before,
    ceiling,
    reserveBefore,
    approvedIn,
    approvedOut,
    freed,
    toDivide: freed.map((count, k) => count + reserveBefore[k] + approvedIn[k] - approvedOut[k]),
    demanded: before.map((total, k) => total - ceiling[k]),
  };
}
