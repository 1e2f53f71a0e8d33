import type { Model } from "../../model/types";
import type { Extras } from "../extras";

/** What every goal function reads. */
export interface GoalParts {
  readonly model: Model;
  readonly extras: Extras;
  /** See `Program.ranks`. */
  readonly ranks: readonly number[];
}
