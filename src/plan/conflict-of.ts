import type { Model, Scenario } from "../model/types";
import { poolsThatCannotPay } from "./pools-that-cannot-pay";
import type { Conflict, Shortfall } from "./types";

/**
 * Why no plan exists: pools that cannot pay for all smallest grants, or else minimums that are hard.
 *
 * @param fewestMissing solves the model with soft minimums for the fewest missing, and says what is missing
 */
export function conflictOf(model: Model, fewestMissing: (softened: Model) => readonly Shortfall[]): Conflict {
  const causes = poolsThatCannotPay(model);
  if (causes.length > 0) return { causes };
  return { causes: [{ code: "minimums-unmet", missing: fewestMissing(soften(model)) }] };
}

/** The same with soft minimums and no other goal. */
function soften(model: Model): Model {
  const scenario: Scenario = {
    ...model.scenario,
    policy: { ...model.scenario.policy, hardMinimums: false, goals: ["minimums"] },
  };
  return { ...model, scenario };
}
