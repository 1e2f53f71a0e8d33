import type { Answer, Program } from "../formulation/types";
import type { Progress, Steps } from "../kernel/steps";
import type { NetworkSolution } from "./network/types";

export type { Progress, Steps };

/**
 * A solver of programs. It makes the program's levels best one after the other, in order; what happens to choices
 * that are equally good is of no concern to it: a closing stage shared by all engines settles that.
 *
 * @example
 * const mine: Engine = { name: "mine", solve: (program, control) => networkEngine.solve(program, control) };
 * const solved = reassign(scenario, { engine: mine });
 * solved.status === "optimal" && solved.plan.engine; // "mine"
 */
export interface Engine {
  /** Stands in `plan.engine`: 1–64 characters, no control characters. */
  readonly name: string;
  /** Pure: the same program gives the same outcome. Never throws on a well-formed program. */
  solve(program: Program, control: Control): Outcome;
  /**
   * The same work, left off every few milliseconds, so that a page stays alive and a signal can end it. Without it
   * `reassignAsync` runs `solve` in one go.
   */
  steps?(program: Program): Steps<Outcome>;
}

/** What an engine asks while it works whether to go on. */
export interface Control {
  /** Called at a fixed number of steps of work. When it returns false the engine returns `{ status: "stopped" }` at once. */
  proceed(progress: Progress): boolean;
}

/** How an engine ended. Outcomes are returned; what an engine throws becomes an `EngineError`. */
export type Outcome =
  | {
      readonly status: "optimal";
      readonly answer: Answer;
      /** The flow and the potentials that prove it, for the network that `nest` makes of the program, where the engine has them. */
      readonly solution?: NetworkSolution;
    }
  | { readonly status: "infeasible" }
  | { readonly status: "stopped" }
  /** The engine could not answer, or its answer could not be read as whole numbers. */
  | { readonly status: "failed"; readonly reason: string };

/**
 * Dual prices: `value[row * levels + level]`, whole numbers, for rows of the program and its levels (each level taken
 * as something to be made least: "most" levels are negated). Lexicographically ≥ 0 for "at-most" rows, ≤ 0 for
 * `minimum` rows. Reduced cost of an alternative = its cost + Σ prices of the rows that hold its cell. A pool's row is
 * read as Σ grants ≤ toDivide − demanded with price ≥ 0, and `recover` as a cost of 1 for every unit granted, so
 * that recovered, reserve and the ceiling rows need no prices.
 */
export interface RowPrices {
  readonly levels: number;
  readonly value: Float64Array;
}
