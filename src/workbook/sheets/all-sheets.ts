import { compatibilitySheet, generalSheet, gradesSheet, quotaTypesSheet, ranksSheet } from "./kinds";
import {
  approvalsSheet,
  calendarSheet,
  departuresSheet,
  dutiesSheet,
  permitsSheet,
  responsesSheet,
  tasksSheet,
} from "./papers";
import { peopleSheet, relativesSheet, wishesSheet } from "./people";
import { policySheet } from "./policy";
import { postsSheet, preferredSheet, requirementsSheet, reservedSheet } from "./posts";
import { reformsSheet, transfersSheet } from "./reforms";
import { bodiesSheet, jurisdictionsSheet, leadersSheet, sectionsSheet } from "./structure";
import type { SheetDescription } from "./types";

/** Every sheet of a workbook that holds a scenario, in the order in which they are written. */
export const allSheets: readonly SheetDescription[] = [
  generalSheet,
  jurisdictionsSheet,
  quotaTypesSheet,
  compatibilitySheet,
  ranksSheet,
  gradesSheet,
  bodiesSheet,
  sectionsSheet,
  leadersSheet,
  reformsSheet,
  transfersSheet,
  postsSheet,
  requirementsSheet,
  reservedSheet,
  preferredSheet,
  peopleSheet,
  wishesSheet,
  relativesSheet,
  responsesSheet,
  approvalsSheet,
  permitsSheet,
  dutiesSheet,
  tasksSheet,
  departuresSheet,
  calendarSheet,
  policySheet,
];

/** Sheets of this name explain the workbook; nothing is read from them. */
export const explanationSheet = "说明";

/** The help in row 2 begins with this, so that a row of data is never taken for it. */
export const helpMark = "说明：";
