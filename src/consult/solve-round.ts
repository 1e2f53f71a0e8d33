import type { Engine } from "../engine/types";
import type { Scenario } from "../model/types";
import type { Agreed, Certificate, Conflict, Plan } from "../plan/types";
import { reassign } from "../reassign/reassign";

/** How steps that solve are solved; nothing here changes a plan where the rows nest. */
export interface StepOptions {
  /** Default: as `reassign` chooses. Where rows cross, replay a history with the engine that it was made with. */
  readonly engine?: Engine | undefined;
}

export type RoundResult =
  | { readonly plan: Plan; readonly certificate: Certificate | null }
  | { readonly conflict: Conflict };

/** The best plan that keeps what stands, and changes the fewest of the earlier proposals. */
export function solveRound(
  scenario: Scenario,
  earlier: Plan | null,
  agreed: readonly Agreed[],
  { engine }: StepOptions,
): RoundResult {
  const options = { engine, agreed, earlier: earlier ?? undefined };
  const conflict = agreed.length === 0 ? undefined : hardConflict(scenario, agreed);
  if (conflict !== undefined) return { conflict };
  const result = reassign(scenario, options);
  if (result.status === "infeasible") return { conflict: result.conflict };
  if (result.status === "stopped") throw new Error("work without a limit was stopped");
  return { plan: result.plan, certificate: result.certificate ?? null };
}

/** Pairs always stand together; but with them, hard minimums may be out of reach that others would have met. */
function hardConflict(scenario: Scenario, agreed: readonly Agreed[]): Conflict | undefined {
  if (scenario.policy?.hardMinimums !== true) return undefined;
  const policy = { ...scenario.policy, hardMinimums: false, directed: false, goals: ["minimums" as const] };
  const softened = reassign({ ...scenario, policy }, { agreed });
  if (!("plan" in softened) || softened.plan.shortfalls.length === 0) return undefined;
  return { causes: [{ code: "minimums-unmet", missing: softened.plan.shortfalls }] };
}
