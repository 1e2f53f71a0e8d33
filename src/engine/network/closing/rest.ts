import type { Progress } from "../../types";

/** People, slots or edges between two yields while the closing stage is set up: a power of 2, a few milliseconds. */
const between = 1 << 15;

/** Whether it is time to yield before the next of a list. */
export function isRestDue(index: number): boolean {
  return (index & (between - 1)) === between - 1;
}

/** What is yielded before anybody chooses. */
export const settingUp = (levels: number): Progress => ({ level: levels, steps: 0 });
