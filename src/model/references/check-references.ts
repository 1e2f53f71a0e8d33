import type { Reading } from "../reading";
import { checkApprovals } from "./check-approvals";
import { checkBodies } from "./check-bodies";
import { checkCalendar } from "./check-calendar";
import { checkDuties } from "./check-duties";
import { checkGoals } from "./check-goals";
import { checkJurisdictions } from "./check-jurisdictions";
import { checkPeople } from "./check-people";
import { checkPermits } from "./check-permits";
import { checkPostRules } from "./check-post-rules";
import { checkPosts } from "./check-posts";
import { checkPreferences } from "./check-preferences";
import { checkQuotaTypes } from "./check-quota-types";
import { checkReforms } from "./check-reforms";
import { checkRelatives } from "./check-relatives";
import { checkResponses } from "./check-responses";
import { checkTasks } from "./check-tasks";
import { checkTemporaryBodies } from "./check-temporary-bodies";

/** Every name that the document uses is declared, and declared once. */
export function checkReferences(reading: Reading): void {
  checkQuotaTypes(reading);
  checkJurisdictions(reading);
  checkBodies(reading);
  checkTemporaryBodies(reading);
  checkReforms(reading);
  checkPosts(reading);
  checkPostRules(reading);
  checkPeople(reading);
  checkRelatives(reading);
  checkPreferences(reading);
  checkResponses(reading);
  checkApprovals(reading);
  checkPermits(reading);
  checkDuties(reading);
  checkTasks(reading);
  checkCalendar(reading);
  checkGoals(reading);
}
