import type { Reading } from "../reading";
import { checkRequirements } from "./check-requirements";
import { knownPerson } from "./known";

/** More entries than this would make more rows than anybody reads: every set of them is one. */
export const mostReserved = 6;

/**
 * What posts ask of people: requirements, reserved seats (together no more than there are openings) and the unit's
 * order of people, each named once. Dates need a day on which they are judged.
 */
export function checkPostRules(reading: Reading): void {
  const { scenario, issues } = reading;
  const dated: string[] = [];
  scenario.posts.forEach((post, k) => {
    const path = ["posts", k];
    let compares = checkRequirements(reading, post.requires ?? [], [...path, "requires"]);
    const reserved = post.reserved ?? [];
    reserved.forEach(({ requires }, r) => {
      if (checkRequirements(reading, requires, [...path, "reserved", r, "requires"])) compares = true;
    });
    if (compares) dated.push(post.id);
    if (reserved.length > mostReserved) {
      issues.add("too-many-reserved", [...path, "reserved"], [post.id], {
        found: reserved.length,
        most: mostReserved,
      });
    }
    const count = reserved.reduce((sum, entry) => sum + entry.count, 0);
    if (count > post.openings.max) {
      issues.add("reserved-above-openings", [...path, "reserved"], [post.id], {
        reserved: count,
        openings: post.openings.max,
      });
    }
    checkPrefers(reading, k);
  });
  if (dated.length > 0 && scenario.date === undefined) {
    issues.add("date-required", ["date"], dated, { because: "requirements" });
  }
}

function checkPrefers(reading: Reading, post: number): void {
  const { prefers, id } = reading.scenario.posts[post];
  const named = new Set<string>();
  prefers?.forEach((tier, k) => {
    const path = ["posts", post, "prefers", k];
    if (Array.isArray(tier) && tier.length === 0) reading.issues.add("empty-list", path, [id]);
    const people: readonly string[] = typeof tier === "string" ? [tier] : tier;
    people.forEach((person, n) => {
      const place = typeof tier === "string" ? path : [...path, n];
      if (named.has(person)) reading.issues.add("duplicate-entry", place, [person, id]);
      else if (knownPerson(reading, person, place) >= 0) named.add(person);
    });
  });
}
