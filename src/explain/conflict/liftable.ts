import type { Draft } from "./draft";
import type { Cause } from "./types";

/** A cause, and how a draft does without it. */
export interface Liftable {
  readonly cause: Cause;
  lift(draft: Draft): void;
  /** Posts, by index, that a demand is about. */
  readonly posts?: readonly number[];
}
