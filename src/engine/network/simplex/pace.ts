import type { Progress } from "../../types";

/** Counts work, so that the simplex yields at a fixed number of steps. */
export interface Pace {
  /** First level of the present stage. */
  level: number;
  /** What that level cost when it was last counted; undefined where it was not yet, or is no exact number. */
  value: number | undefined;
  /** Basis changes so far, those in which the tree stays as it is included. */
  pivots: number;
  /** Steps so far: people and arcs priced, places visited. */
  work: number;
  /** Steps at which the next yield is due. */
  due: number;
}

/** A few milliseconds. */
const stepsBetweenYields = 50_000;

/** People looked at between two yields in loops over all of them. */
export const peopleBetweenRests = 0x4000;

/** No work done. */
export function createPace(): Pace {
  return { level: 0, value: undefined, pivots: 0, work: 0, due: 0 };
}

/** Adds steps of work; true where it is time to yield, once. */
export function isRestDue(pace: Pace, work: number): boolean {
  pace.work += work;
  if (pace.work < pace.due) return false;
  pace.due = pace.work + stepsBetweenYields;
  return true;
}

/** What is yielded. */
export function progressOf({ level, pivots, value }: Pace): Progress {
  return value === undefined ? { level, steps: pivots } : { level, steps: pivots, value };
}
