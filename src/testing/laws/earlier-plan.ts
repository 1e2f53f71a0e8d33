import type { Plan } from "../../plan/types";
import type { Scenario } from "../../schema/document";
import type { Reassign } from "./law";

/**
 * A plan for the goal `fewest-changes` to compare with: what comes of the same scenario before any unit answered, with
 * ties drawn by a lot of its own. Undefined where the policy has no such goal.
 */
export function earlierPlan(scenario: Scenario, reassign: Reassign): Plan | undefined {
  if (!scenario.policy?.goals?.includes("fewest-changes")) return undefined;
  const { responses: _, ...unanswered } = scenario;
  const result = reassign({ ...unanswered, policy: { goals: ["place"], seed: "earlier" } });
  return "plan" in result ? result.plan : nobodyNamed;
}

const nobodyNamed: Plan = {
  placements: [],
  staying: [],
  waiting: [],
  grants: [],
  pools: [],
  shortfalls: [],
  goals: [],
  engine: "none",
  optimality: "claimed",
  notes: [],
};
