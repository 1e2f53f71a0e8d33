import type { Model } from "../../model/types";
import type { Extras } from "../extras";

/** What every goal function reads. */
export interface GoalParts {
  readonly model: Model;
  readonly extras: Extras;
  /** See `Program.ranks`. */
  readonly ranks: readonly number[];
  /** The largest number of tiers of any unit's order of people. */
  readonly tiers: number;
  readonly isDirected: boolean;
}
