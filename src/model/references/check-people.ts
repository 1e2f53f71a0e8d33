import { duplicateIds } from "../names/duplicate-ids";
import type { Reading } from "../reading";
import { isKnownRank, isKnownType, knownBody } from "./known";
import { sectionCheck } from "./section-check";

/** People are listed once, in a section of a body that exists, of a declared type, rank and grade. */
export function checkPeople(reading: Reading): void {
  const { scenario, issues, people, bodies, types, ranks, grades, doubt } = reading;
  const { hasSection, reportSection } = sectionCheck(reading);
  if (people.hasRepeats) {
    for (const position of duplicateIds(issues, ["people"], scenario.people)) {
      doubt.markBody(bodies.indexOf(scenario.people[position].body));
    }
  }
  scenario.people.forEach(({ body, section, quotaType, leaderRank, grade }, k) => {
    const index = bodies.indexOf(body);
    if (index < 0) {
      knownBody(reading, body, ["people", k, "body"]);
      doubt.staff = true;
    } else if (!hasSection(index, section)) reportSection(index, section, ["people", k, "section"]);
    if (types.indexOf(quotaType) < 0) {
      isKnownType(reading, quotaType, ["people", k, "quotaType"]);
      doubt.markBody(index);
    }
    if (leaderRank !== undefined && ranks.indexOf(leaderRank) < 0) {
      isKnownRank(reading, leaderRank, ["people", k, "leaderRank"]);
      doubt.markBody(index);
    }
    if (grade !== undefined && grades.indexOf(grade) < 0) {
      issues.add("unknown-grade", ["people", k, "grade"], [grade], { expected: grades.ids });
    }
  });
}
