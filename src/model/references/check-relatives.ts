import type { IssuePath } from "../../kernel/issue";
import type { Reading } from "../reading";
import type { Person } from "../types";
import { knownBody, knownPerson } from "./known";
import { type SectionCheck, sectionCheck } from "./section-check";

/**
 * A relative is somebody else who is listed, or somebody unlisted in a body that exists; each is written once per
 * person. What a listed relative leads, and where they work, is said where they are listed.
 */
export function checkRelatives(reading: Reading): void {
  if (reading.scenario.people.every(({ relatives }) => relatives === undefined)) return;
  const sections = sectionCheck(reading);
  reading.scenario.people.forEach((person, k) => {
    checkPerson(reading, person, ["people", k, "relatives"], sections);
  });
}

function checkPerson(
  reading: Reading,
  { id, relatives }: Person,
  path: IssuePath,
  { hasSection, reportSection }: SectionCheck,
): void {
  const { issues } = reading;
  const written = new Set<string>();
  relatives?.forEach(({ person, body, leader, section }, k) => {
    const place = [...path, k];
    if ((person === undefined) === (body === undefined)) {
      issues.add("one-of-person-or-body", place, [id]);
      return;
    }
    const target = JSON.stringify([person, body, section]);
    if (written.has(target)) issues.add("duplicate-entry", place, [id, person ?? body ?? ""]);
    written.add(target);
    if (person !== undefined) {
      knownPerson(reading, person, [...place, "person"]);
      if (person === id) issues.add("relative-malformed", place, [id], { expected: "somebody else" });
      if (leader !== undefined || section !== undefined) {
        issues.add("relative-malformed", place, [id, person], {
          expected: "neither leader nor section: they are said where that person is listed",
        });
      }
      return;
    }
    const index = knownBody(reading, body ?? "", [...place, "body"]);
    if (index >= 0 && section !== undefined && !hasSection(index, section)) {
      reportSection(index, section, [...place, "section"]);
    }
  });
}
