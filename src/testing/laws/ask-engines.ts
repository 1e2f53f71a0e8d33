import { EngineError } from "../../engine/engine-error";
import type { LawContext, LawResult } from "./law";

export interface EngineResult {
  readonly engine: string;
  readonly result: LawResult;
}

/** What every engine says of the scenario; engines that do not solve crossing rows are left out where rows cross. */
export function askEngines({ scenario, engines, reassign }: LawContext): EngineResult[] {
  return engines.flatMap((engine) => {
    try {
      return [{ engine: engine.name, result: reassign(scenario, { engine }) }];
    } catch (error) {
      if (error instanceof EngineError && error.findings.some((finding) => finding.startsWith("rows cross")))
        return [];
      throw error;
    }
  });
}
