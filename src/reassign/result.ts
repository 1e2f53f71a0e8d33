import type { Certificate, Conflict, Plan } from "../plan/types";

/** What became of a scenario. */
export type Result =
  /** `optimal`: proved the best, goal by goal. `feasible`: verified; the engine claims that it is the best. */
  | { readonly status: "optimal"; readonly plan: Plan; readonly certificate: Certificate }
  | { readonly status: "feasible"; readonly plan: Plan; readonly certificate?: undefined }
  /** No plan can meet the hard demands; `conflict` says which. */
  | { readonly status: "infeasible"; readonly conflict: Conflict }
  /** The time limit ran out. */
  | { readonly status: "stopped" };

/** A result that has a plan. */
export type Planned = Extract<Result, { readonly plan: Plan }>;
