export { choicesPicture } from "./report/pictures/choices-picture";
export { flowPicture } from "./report/pictures/flow-picture";
export type { PictureOptions } from "./report/pictures/options";
export { quotaPicture } from "./report/pictures/quota-picture";
export { plainRows } from "./report/render/plain-rows";
export { renderCsv } from "./report/render/render-csv";
export { renderHtml } from "./report/render/render-html";
export { renderMarkdown } from "./report/render/render-markdown";
export { reportHtml, reportMarkdown } from "./report/render/report-text";
export { type ReportOfOptions, reportOf } from "./report/report-of";
export { describeConflict, describeRepair } from "./report/sentences/conflicts";
export { describeIssue } from "./report/sentences/describe-issue";
export { describeOutcome, describePrice, describeWithdrawal } from "./report/sentences/describe-price";
export { describeDifference } from "./report/sentences/differences";
export { describeFinding } from "./report/sentences/findings";
export { describeGoal } from "./report/sentences/goals";
export { describeNote } from "./report/sentences/notes";
export { describeReason } from "./report/sentences/reasons";
export { describeViolation } from "./report/sentences/violations";
export { describePlacement, describeWhyNot } from "./report/sentences/why-not";
export { type ReportTablesOptions, reportTables } from "./report/tables/report-tables";
export type {
  Cell,
  Column,
  Language,
  Picture,
  Report,
  ReportOptions,
  Section,
  Table,
  TableId,
} from "./report/types";
