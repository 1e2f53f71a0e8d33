/** How far the work has come. */
export interface Progress {
  /**
   * What is being done, where it is not the solving itself: the program is written (`formulate`), its rows are compared
   * (`nest`), the plan is written (`plan`) and checked (`verify`). Absent while an engine or the closing stage works.
   */
  readonly stage?: Stage;
  /** Index of the level being solved (`levels.length` for the closing stage and what follows). */
  readonly level: number;
  /** Steps so far: pivots, or programs solved; in a `stage`, people and the like that its present pass has looked at. */
  readonly steps: number;
  /**
   * What the level came to when it was last counted, in the sense of its goal: at the start of work on it and, as its best,
   * at the end; in between it may have become better. Only of engines that can tell (`networkEngine`).
   */
  readonly value?: number;
}

/** A stage of the work that is not the solving itself; see {@link Progress}. */
export type Stage = "formulate" | "nest" | "plan" | "verify";

/**
 * Work that can be left off: a generator that yields its progress every few milliseconds and returns its result.
 * Whoever drives it may stop driving at any point; nothing outside has changed.
 */
export type Steps<Result> = Generator<Progress, Result, void>;

/** Runs steps to the end. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As many people as a pass with a handful of wishes each gets through in a few milliseconds, even before it is compiled. */
export const portion = 1 << 11;

/** The first portion: code that has not been compiled yet is many times slower. */
const firstPortion = 1 << 8;

/**
 * Does work over `0 … count − 1` in portions, and yields between them. The first portions are smaller.
 *
 * @param work is given the first of a portion and the end behind its last
 * @example yield* inPortions(people, { stage: "plan", level: 0 }, (first, end) => { … });
 */
export function* inPortions(
  count: number,
  progress: Omit<Progress, "steps">,
  work: (first: number, end: number) => void,
  size: number = portion,
): Steps<void> {
  let next = Math.min(size, firstPortion);
  for (let first = 0; first < count; ) {
    const end = Math.min(count, first + next);
    work(first, end);
    if (end < count) yield { ...progress, steps: end };
    first = end;
    next = Math.min(size, 2 * next);
  }
}
