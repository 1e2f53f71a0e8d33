import type { Progress, Steps } from "../kernel/steps";

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

/** The same, letting the event loop run between steps wherever a turn is due. */
export async function driveAsync<Result>(
  steps: Steps<Result>,
  proceed: (progress: Progress) => boolean,
  isTurnDue: () => boolean,
): Promise<Driven<Result>> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { finished: true, result: step.value };
    if (!proceed(step.value)) return { finished: false };
    if (isTurnDue()) await new Promise((resume) => setTimeout(resume, 0));
  }
}
