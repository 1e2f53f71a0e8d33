import type { Reading } from "../reading";

/** A goal stands in the policy's list once. */
export function checkGoals({ scenario, issues }: Reading): void {
  const goals = scenario.policy?.goals ?? [];
  goals.forEach((goal, k) => {
    const first = goals.indexOf(goal);
    if (first < k) issues.add("duplicate-entry", ["policy", "goals", k], [], { goal, first });
  });
}
