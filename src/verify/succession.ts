import type { Cut, Establish, Merge, Reorganize } from "../model/types";
import { locate, type Register } from "./register";

/** Which bodies end, what becomes of them, and which reform gives a body its numbers. */
export interface Succession {
  readonly retired: Uint8Array;
  /** Per retired body: the body it goes into, −1 where it is abolished. −1 for bodies that go on. */
  readonly next: Int32Array;
  /** Per body: itself, or the end of its chain; −1 where the chain ends in an abolition. */
  readonly successor: Int32Array;
  /** Per body: 1 where a merger, absorption, abolition or cut makes its listed people affected people. */
  readonly disturbed: Uint8Array;
  /** Per body: the reform that gives it its quota. */
  readonly giver: readonly (Merge | Establish | Reorganize | Cut | undefined)[];
  /** Every body, parts before the body that they go into. */
  readonly order: readonly number[];
}

/** Follows the chains of merger, absorption and abolition. Linear in bodies and reforms. */
export function follow({ scenario, bodyAt }: Register): Succession {
  const count = scenario.bodies.length;
  const retired = new Uint8Array(count);
  const disturbed = new Uint8Array(count);
  const next = new Int32Array(count).fill(-1);
  const giver = new Array<Succession["giver"][number]>(count).fill(undefined);
  const end = (id: string, into: number): void => {
    const body = locate(bodyAt, id);
    retired[body] = 1;
    disturbed[body] = 1;
    next[body] = into;
  };
  for (const reform of scenario.reforms) {
    if (reform.kind === "abolish") end(reform.body, -1);
    if (reform.kind === "merge" || reform.kind === "reorganize") {
      const into = locate(bodyAt, reform.kind === "merge" ? reform.into : reform.body);
      giver[into] = reform;
      for (const part of reform.from ?? []) end(part, into);
    }
    if (reform.kind === "establish" || reform.kind === "cut") giver[locate(bodyAt, reform.body)] = reform;
    if (reform.kind === "cut") disturbed[locate(bodyAt, reform.body)] = 1;
  }
  const order = partsFirst(next);
  const successor = new Int32Array(count);
  for (let k = order.length - 1; k >= 0; k--) {
    const body = order[k];
    successor[body] = retired[body] === 0 ? body : next[body] < 0 ? -1 : successor[next[body]];
  }
  return { retired, next, successor, disturbed, giver, order };
}

function partsFirst(next: Int32Array): number[] {
  const parts = new Int32Array(next.length);
  for (const into of next) if (into >= 0) parts[into]++;
  const order: number[] = [];
  for (let body = 0; body < next.length; body++) if (parts[body] === 0) order.push(body);
  for (let k = 0; k < order.length; k++) {
    const into = next[order[k]];
    if (into >= 0 && --parts[into] === 0) order.push(into);
  }
  return order;
}
