import type { Scenario } from "../../schema/document";
import { compatibilitySheet, generalSheet, gradesSheet, quotaTypesSheet, ranksSheet } from "../sheets/kinds";
import {
  approvalsSheet,
  calendarSheet,
  departuresSheet,
  dutiesSheet,
  permitsSheet,
  responsesSheet,
  tasksSheet,
} from "../sheets/papers";
import { peopleSheet, relativesSheet, wishesSheet } from "../sheets/people";
import { policySheet } from "../sheets/policy";
import { postsSheet, preferredSheet, requirementsSheet, reservedSheet } from "../sheets/posts";
import { reformsSheet, transfersSheet } from "../sheets/reforms";
import { bodiesSheet, jurisdictionsSheet, leadersSheet, sectionsSheet } from "../sheets/structure";
import type { SheetDescription } from "../sheets/types";
import {
  calendarLines,
  generalLines,
  gradeLines,
  listLines,
  policyLines,
} from "./scenario-sheets/paper-lines";
import { personLines, relativeLines, wishLines } from "./scenario-sheets/person-lines";
import { postLines, preferredLines, requirementLines, reservedLines } from "./scenario-sheets/post-lines";
import { reformLines, transferLines } from "./scenario-sheets/reform-lines";
import { bodyLines, jurisdictionLines, leaderLines, sectionLines } from "./scenario-sheets/structure-lines";
import type { Line } from "./write-cell";

/** What every sheet says of a scenario, as lines; sheets without lines say nothing. */
export function scenarioLines(scenario: Scenario): ReadonlyMap<SheetDescription, readonly Line[]> {
  return new Map([
    [generalSheet, generalLines(scenario)],
    [quotaTypesSheet, listLines(scenario.quotaTypes, "id")],
    [compatibilitySheet, listLines(scenario.compatibility, "person")],
    [ranksSheet, listLines(scenario.ranks, "id")],
    [gradesSheet, gradeLines(scenario)],
    [jurisdictionsSheet, jurisdictionLines(scenario)],
    [bodiesSheet, bodyLines(scenario)],
    [sectionsSheet, sectionLines(scenario)],
    [leadersSheet, leaderLines(scenario)],
    [reformsSheet, reformLines(scenario)],
    [transfersSheet, transferLines(scenario)],
    [postsSheet, postLines(scenario)],
    [requirementsSheet, requirementLines(scenario)],
    [reservedSheet, reservedLines(scenario)],
    [preferredSheet, preferredLines(scenario)],
    [peopleSheet, personLines(scenario)],
    [wishesSheet, wishLines(scenario)],
    [relativesSheet, relativeLines(scenario)],
    [responsesSheet, listLines(scenario.responses, "post")],
    [approvalsSheet, listLines(scenario.approvals, "id")],
    [permitsSheet, listLines(scenario.permits, "id")],
    [dutiesSheet, listLines(scenario.duties, "id")],
    [tasksSheet, listLines(scenario.tasks, "id")],
    [departuresSheet, listLines(scenario.departures, "body")],
    [calendarSheet, calendarLines(scenario)],
    [policySheet, policyLines(scenario)],
  ]);
}
