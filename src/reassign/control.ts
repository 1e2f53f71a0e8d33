import { controlOf as controlOfEngine } from "../engine/deadline";
import type { Control, Progress } from "../engine/types";

/** What work asks whether to go on. */
export type WorkControl = Control;
/** Returns false to stop the work with an `AbortError`. */
export type OnProgress = (progress: Progress) => boolean | undefined;

/** See `Control`. */
export function controlOf(onProgress: OnProgress | undefined, timeLimitMs: number | undefined): WorkControl {
  return controlOfEngine(onProgress, timeLimitMs);
}
