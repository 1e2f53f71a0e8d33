import { type Issue, ScenarioError } from "../../kernel/issue";
import { diffPlans } from "../../plan/diff-plans";
import type { Plan } from "../../plan/types";
import type { Result } from "../../reassign/result";
import type { ComparisonCase } from "./types";

/** One entry, from what became of its scenario. */
export function caseOf(name: string, result: Result, base: Plan | undefined): ComparisonCase {
  if (result.status === "infeasible") return { name, status: "infeasible", conflict: result.conflict };
  if (result.status === "stopped") throw new Error("work without a limit was stopped");
  const { plan } = result;
  return base === undefined
    ? { name, status: "solved", result }
    : { name, status: "solved", result, diff: diffPlans(base, plan) };
}

export function planOfResult(result: Result): Plan | undefined {
  return "plan" in result ? result.plan : undefined;
}

/** What is wrong with a scenario; any other error is not the variant's and is thrown on. */
export function issuesOf(error: unknown): readonly Issue[] {
  if (error instanceof ScenarioError) return error.issues;
  throw error;
}
