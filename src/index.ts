export {
  type ExchangeOptions,
  type FormulateOptions,
  formulate,
  ledger,
  planFromSolution,
  type SolutionResult,
  toLp,
  toMps,
  verify,
} from "./api";
export { applyStep } from "./consult/apply";
export { type ConsultationCode, ConsultationError, consultationCodes } from "./consult/consultation-error";
export { type Evidence, evidence } from "./consult/evidence";
export {
  type DroppedMinute,
  minutes,
  type OpenMinute,
  type ProposedMinute,
  type RoundMinutes,
} from "./consult/minutes";
export { type ConsultationOptions, openConsultation } from "./consult/open-consultation";
export { replay } from "./consult/replay";
export { resumeConsultation } from "./consult/resume/resume-consultation";
export type { StepOptions } from "./consult/solve-round";
export { answer, closeRound, conclude, confirm, propose, reorder, withdraw } from "./consult/steps";
export type * from "./consult/types";
export { undo } from "./consult/undo";
export { type AwaitedAnswer, waitingFor } from "./consult/waiting-for";
export { EngineError } from "./engine/engine-error";
export type { ColumnValues } from "./engine/exchange/answer-of-values";
export { javascriptLpEngine } from "./engine/javascript-lp/javascript-lp-engine";
export { networkEngine } from "./engine/network/network-engine";
export type { NetworkSolution } from "./engine/network/types";
export type { Control, Engine, Outcome, Progress, Steps } from "./engine/types";
export {
  type CompareAsyncOptions,
  type CompareOptions,
  type CompareProgress,
  compareScenarios,
  compareScenariosAsync,
} from "./explain/compare/compare-scenarios";
export type * from "./explain/compare/types";
export { type ExplainConflictOptions, explainConflict } from "./explain/conflict/explain-conflict";
export type * from "./explain/conflict/types";
export { ExplainError, type ExplainErrorCode, explainErrorCodes } from "./explain/explain-error";
export { explainPlacement } from "./explain/explain-placement";
export { outcomesOf } from "./explain/outcomes-of";
export { type PriceOptions, priceOf } from "./explain/price-of";
export { priceTable } from "./explain/price-table";
export { repair } from "./explain/repair/repair";
export type * from "./explain/repair/types";
export { repairKinds } from "./explain/repair/types";
export type * from "./explain/types";
export { whyNot } from "./explain/why-not";
export { withdrawals } from "./explain/withdrawals";
export type * from "./formulation/types";
export { basisNames } from "./formulation/types";
export { AbortError } from "./kernel/abort-error";
export type { Counts } from "./kernel/counts";
export { describeIssue, type Issue, type IssuePath, ScenarioError } from "./kernel/issue";
export { type IssueCode, issueCodes } from "./kernel/issue-codes";
export { type ReasonCode, reasonCodes } from "./kernel/reason-codes";
export type { Stage } from "./kernel/steps";
export type * from "./ledger/types";
export { type EditedScenario, editScenario } from "./model/edit/edit-scenario";
export type { DocumentPatch, Editable } from "./model/edit/record";
export { parseScenario } from "./model/parse-scenario";
export { type ParsedScenario, safeParseScenario } from "./model/safe-parse-scenario";
export {
  daysAfter,
  daysBetween,
  workingDaysAfter,
  workingDaysBetween,
} from "./office/calendar/working-days";
export { equalTreatment } from "./office/fairness/equal-treatment";
export { sourcePriority } from "./office/fairness/source-priority";
export type * from "./office/fairness/types";
export { healthCheck } from "./office/health/health-check";
export type * from "./office/health/types";
export { findingCodes, severities } from "./office/health/types";
export { progress } from "./office/progress";
export type * from "./office/progress-types";
export type { Progress as ProgressReport } from "./office/progress-types";
export { progressStates } from "./office/progress-types";
export { publish } from "./office/publish/publish";
export type * from "./office/publish/types";
export { diffPlans } from "./plan/diff-plans";
export type * from "./plan/diff-types";
export { poolColumns } from "./plan/diff-types";
export type * from "./plan/types";
export type { OnProgress } from "./reassign/control";
export {
  type ReassignAsyncOptions,
  type ReassignOptions,
  reassign,
  reassignAsync,
} from "./reassign/reassign";
export type * from "./reassign/result";
export type * from "./schema/document";
export { bodyCategories, demands, policyGoals, sectionFunctions } from "./schema/document";
export { scenarioJsonSchema } from "./schema/json-schema";
export { scenarioSchema } from "./schema/scenario";
export type * from "./verify/types";
export { violationCodes } from "./verify/types";
