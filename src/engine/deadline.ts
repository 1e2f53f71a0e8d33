import { AbortError } from "../kernel/abort-error";
import type { Control, Progress } from "./types";

/**
 * What engines ask whether to go on. The only place that reads a clock: a time limit ends the work as `stopped`,
 * and never shapes a plan.
 *
 * @param onProgress returns false to end the work with {@link AbortError}
 * @param timeLimitMs milliseconds from now; undefined for no limit
 */
export function controlOf(
  onProgress: ((progress: Progress) => boolean | undefined) | undefined,
  timeLimitMs: number | undefined,
): Control {
  const end = timeLimitMs === undefined ? Number.POSITIVE_INFINITY : performance.now() + timeLimitMs;
  return {
    proceed(progress) {
      if (onProgress?.(progress) === false) throw new AbortError();
      return timeLimitMs === undefined || performance.now() < end;
    },
  };
}

/** Milliseconds of work between two turns of the event loop: waiting for a turn may itself cost some. */
const turnMs = 10;

/** Says whether the event loop has waited long enough for its turn, at first always; saying so counts as the turn. */
export function turnsOfEventLoop(): () => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const now = performance.now();
    if (now - last < turnMs) return false;
    last = now;
    return true;
  };
}
