import type { Control } from "../../types";

/** Counts work, so that `Control.proceed` is called at a fixed number of steps. */
export interface Pace {
  readonly control: Control;
  /** First level of the present stage. */
  level: number;
  /** Basis changes so far, those in which the tree stays as it is included. */
  pivots: number;
  /** Steps so far: people and arcs priced, places visited. */
  work: number;
  /** Steps at which the next call is due. */
  due: number;
}

/** Thrown when `Control.proceed` has said no; never leaves `solveNetwork`. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

/** A few milliseconds. */
const stepsBetweenCalls = 100_000;

/** People looked at between two calls of `rest` in loops over all of them. */
export const peopleBetweenRests = 0x4000;

/** No work done. */
export function createPace(control: Control): Pace {
  return { control, level: 0, pivots: 0, work: 0, due: 0 };
}

/**
 * Asks whether to go on, if it is time to.
 *
 * @throws Stopped when not
 */
export function rest(pace: Pace): void {
  if (pace.work < pace.due) return;
  pace.due = pace.work + stepsBetweenCalls;
  if (!pace.control.proceed({ level: pace.level, steps: pace.pivots })) throw new Stopped();
}
