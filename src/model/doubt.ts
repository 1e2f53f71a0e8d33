import type { Reform } from "../schema/document";
import type { Registry } from "./names/registry";

/**
 * Which numbers cannot be told because something they depend on is wrong and reported already. Checks of numbers leave
 * out what is in doubt, and nothing else, so that one mistake neither hides other mistakes nor looks like several.
 */
export class Doubt {
  /** Something names a body that does not exist: whose staff follows whom cannot be told for any body. */
  staff = false;
  /** A body, reform or approval belongs to no known jurisdiction: no pool can be added up. */
  pools = false;
  private readonly bodies: Uint8Array;
  private readonly own: Uint8Array;
  private readonly jurisdictions: Uint8Array;

  /** @param downstream per body: the bodies that get its quota, staff or people, or host it */
  constructor(
    jurisdictions: number,
    private readonly downstream: readonly (readonly number[])[],
  ) {
    this.bodies = new Uint8Array(downstream.length);
    this.own = new Uint8Array(downstream.length);
    this.jurisdictions = new Uint8Array(jurisdictions);
  }

  /** What a body had before the reform cannot be relied on, nor what it has afterwards. −1 is nobody. */
  markBody(body: number): void {
    if (body >= 0) this.own[body] = 1;
    this.markAfter(body);
  }

  /**
   * What a body has after the reform cannot be relied on, nor what those have who get something from it. Linear over
   * all calls together.
   */
  markAfter(body: number): void {
    const pending = [body];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next < 0 || this.bodies[next] === 1) continue;
      this.bodies[next] = 1;
      for (const receiver of this.downstream[next]) pending.push(receiver);
    }
  }

  markJurisdiction(jurisdiction: number): void {
    if (jurisdiction >= 0) this.jurisdictions[jurisdiction] = 1;
  }

  /** A reform names a body that does not exist. */
  markReform(): void {
    this.staff = true;
    this.pools = true;
  }

  /** In doubt by itself or because of a body that it gets something from. */
  hasBody(body: number): boolean {
    return this.bodies[body] === 1;
  }

  /** In doubt by itself: its numbers before the reform cannot be relied on. */
  hasOwn(body: number): boolean {
    return this.own[body] === 1;
  }

  hasJurisdiction(jurisdiction: number): boolean {
    return this.jurisdictions[jurisdiction] === 1;
  }
}

/** No doubts yet, but the knowledge of how they spread. */
export function doubtOf({ scenario, bodies, jurisdictions }: Registry): Doubt {
  const downstream = bodies.entries.map((): number[] => []);
  for (const reform of scenario.reforms) {
    const { givers, receiver } = flowOf(reform);
    const to = receiver === undefined ? -1 : bodies.indexOf(receiver);
    for (const giver of givers) {
      const from = bodies.indexOf(giver);
      if (from >= 0 && to >= 0) downstream[from].push(to);
    }
  }
  return new Doubt(jurisdictions.entries.length, downstream);
}

function flowOf(reform: Reform): { givers: readonly string[]; receiver?: string } {
  switch (reform.kind) {
    case "merge":
      return { givers: reform.from, receiver: reform.into };
    case "reorganize":
      return { givers: reform.from ?? [], receiver: reform.body };
    case "transfer":
      return { givers: [reform.from], receiver: reform.to };
    case "host":
      return { givers: [reform.office], receiver: reform.host };
    default:
      return { givers: [] };
  }
}
