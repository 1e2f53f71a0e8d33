import type { Scenario } from "../../model/types";
import type { Plan } from "../../plan/types";
import { type ReportOfOptions, reportOf } from "../report-of";
import { renderHtml } from "./render-html";
import { renderMarkdown } from "./render-markdown";

/**
 * The report on a plan as Markdown: `renderMarkdown(reportOf(…))`.
 *
 * @throws ScenarioError where a scenario that was not parsed before is wrong
 * @throws RangeError where the plan is not one of this scenario, or `asOf` is no day
 * @example
 * reportMarkdown(scenario, result, { language: "en" }).includes("| 赵六 | 赵六 | 原畜牧局 |"); // true
 */
export function reportMarkdown(
  scenario: Scenario,
  result: { readonly plan: Plan },
  options: ReportOfOptions = {},
): string {
  return renderMarkdown(reportOf(scenario, result, options));
}

/**
 * The report on a plan as one HTML file: `renderHtml(reportOf(…))`.
 *
 * @throws ScenarioError where a scenario that was not parsed before is wrong
 * @throws RangeError where the plan is not one of this scenario, or `asOf` is no day
 * @example
 * reportHtml(scenario, result).includes("<svg"); // true
 */
export function reportHtml(
  scenario: Scenario,
  result: { readonly plan: Plan },
  options: ReportOfOptions = {},
): string {
  return renderHtml(reportOf(scenario, result, options));
}
