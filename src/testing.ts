export { nastyIds } from "./testing/arbitraries/names";
export { type PolicyOptions, policyArbitrary } from "./testing/arbitraries/policy";
export { type ScenarioOptions, scenarioArbitrary } from "./testing/arbitraries/scenario-arbitrary";
export {
  type BruteForceOptions,
  bruteForce,
  type Reference,
  type ReferencePlan,
} from "./testing/brute-force";
export {
  type CheckOptions,
  checkLaw,
  checkLaws,
  type LawFinding,
  lawContext,
} from "./testing/laws/check-laws";
export type { Finding, Law, LawContext, LawResult, Reassign } from "./testing/laws/law";
export { laws } from "./testing/laws/laws";
