import type { Settled } from "../engine/settle";
import type { Program } from "../formulation/types";

/** A stage that is solved and settled. */
export interface Solved {
  readonly program: Program;
  /** Name of the engine. */
  readonly engine: string;
  readonly settled: Extract<Settled, { status: "settled" | "unsettled" }>;
}

/** A stage without an answer. */
export type Unsolved =
  | { readonly status: "stopped" }
  | { readonly status: "infeasible"; readonly engine: string };
