import { duplicateIds } from "../names/duplicate-ids";
import type { Reading } from "../reading";
import { isKnownRank, isKnownType, knownBody } from "./known";
import { sectionCheck } from "./section-check";

/** Posts are listed once, in a section of a body that exists, of a declared type and rank. */
export function checkPosts(reading: Reading): void {
  const { hasSection, reportSection } = sectionCheck(reading);
  const { scenario, issues } = reading;
  duplicateIds(issues, ["posts"], scenario.posts);
  scenario.posts.forEach(({ body, section, quotaType, leaderRank }, k) => {
    const path = ["posts", k];
    const index = knownBody(reading, body, [...path, "body"]);
    if (index >= 0 && !hasSection(index, section)) reportSection(index, section, [...path, "section"]);
    isKnownType(reading, quotaType, [...path, "quotaType"]);
    if (leaderRank !== undefined) isKnownRank(reading, leaderRank, [...path, "leaderRank"]);
  });
}
