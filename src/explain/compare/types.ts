import type { Issue } from "../../kernel/issue";
import type { Scenario } from "../../model/types";
import type { PlanDiff } from "../../plan/diff-types";
import type { Conflict } from "../../plan/types";
import type { Planned, Result } from "../../reassign/result";

/** A scenario to compare with the base. */
export interface Variant {
  readonly name: string;
  readonly scenario: Scenario;
}

/** The base and what became of every variant, in the order given. */
export interface Comparison {
  readonly base: Result;
  readonly variants: readonly ComparisonCase[];
}

/** What became of one scenario of a comparison. */
export type ComparisonCase =
  /** `diff` from the base's plan to this one; absent where the base has no plan. */
  | {
      readonly name: string;
      readonly status: "solved";
      readonly result: Planned;
      readonly diff?: PlanDiff;
    }
  /** No plan can meet its hard demands; `explainConflict` says more. */
  | {
      readonly name: string;
      readonly status: "infeasible";
      readonly conflict: Conflict;
      readonly diff?: undefined;
    }
  /** It is no scenario. */
  | {
      readonly name: string;
      readonly status: "invalid";
      readonly issues: readonly Issue[];
      readonly diff?: undefined;
    };
