import type { Control, Engine } from "../engine/types";
import type { Agreed, Plan } from "../plan/types";

/** What is asked for, beside the model. */
export interface Request {
  /** Default: what the rows need. */
  readonly engine: Engine | undefined;
  readonly earlier: Plan | undefined;
  readonly agreed: readonly Agreed[] | undefined;
  readonly control: Control;
}
