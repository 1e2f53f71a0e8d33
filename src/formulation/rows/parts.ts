import type { Model } from "../../model/types";
import type { Extras } from "../extras";
import type { Cell } from "../types";

/** What every row function reads. */
export interface Parts {
  readonly model: Model;
  readonly cells: readonly Cell[];
  readonly extras: Extras;
}
