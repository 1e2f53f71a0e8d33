import type { Progress, Steps } from "./types";

/** How driving ended: with the work's result, or left off because `proceed` said no. */
export type Driven<Result> =
  | { readonly finished: true; readonly result: Result }
  | { readonly finished: false };

/** Runs steps to the end, or until `proceed` says no. */
export function drive<Result>(
  steps: Steps<Result>,
  proceed: (progress: Progress) => boolean,
): Driven<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { finished: true, result: step.value };
    if (!proceed(step.value)) return { finished: false };
  }
}

/** The same, letting the event loop run between steps. */
export async function driveAsync<Result>(
  steps: Steps<Result>,
  proceed: (progress: Progress) => boolean,
): Promise<Driven<Result>> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { finished: true, result: step.value };
    if (!proceed(step.value)) return { finished: false };
    await new Promise((resume) => setTimeout(resume, 0));
  }
}

/** Runs steps to the end. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
