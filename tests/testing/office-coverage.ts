import type { Scenario } from "../../src/schema/document";

/** What a scenario has of the rules of the office, in words. */
export function officeFeaturesOf(scenario: Scenario): Set<string> {
  const found = new Set<string>();
  const note = (what: string, isThere: boolean): void => {
    if (isThere) found.add(what);
  };
  const { posts, people, bodies, policy } = scenario;
  for (const { requires = [], reserved = [], prefers = [], demand } of posts) {
    const asked = [...requires, ...reserved.flatMap((entry) => entry.requires)];
    for (const { attribute, op } of asked) {
      found.add(`asks ${op}`);
      found.add(`asks for ${attribute}`);
    }
    note("retained post with requirements", demand === "retained" && requires.length > 0);
    note("several reserved entries", reserved.filter(({ count }) => count > 0).length > 1);
    note(
      "reserved entry of count 0",
      reserved.some(({ count }) => count === 0),
    );
    note(
      "tie in a unit's order",
      prefers.some((tier) => typeof tier !== "string" && tier.length > 1),
    );
  }
  const stated = people.flatMap(({ id, relatives = [] }) => relatives.map((one) => ({ id, ...one })));
  note(
    "relatives stated by both",
    stated.some((one) => stated.some((other) => one.person === other.id && other.person === one.id)),
  );
  note(
    "relatives stated by one",
    stated.some((one) => !stated.some((other) => one.person === other.id && other.person === one.id)),
  );
  for (const { body, leader, section } of stated) {
    note("relative who leads", body !== undefined && leader === true);
    note("relative in a section", body !== undefined && section !== undefined);
    note("relative who leads and sits in a section", leader === true && section !== undefined);
  }
  for (const { sections = [], expires, returnTo, confidential } of bodies) {
    note(
      "keepAtLeast",
      sections.some(({ keepAtLeast = 0 }) => keepAtLeast > 0),
    );
    note("expires", expires !== undefined);
    note("returnTo", returnTo !== undefined);
    note("confidential", confidential === true);
  }
  note("tasks", (scenario.tasks ?? []).length > 0);
  note("departures", (scenario.departures ?? []).length > 0);
  note("calendar", (scenario.calendar?.holidays ?? []).length > 0);
  note("directed", policy?.directed === true);
  note("keepAtLeast that is hard", policy?.hardMinimums === true && found.has("keepAtLeast"));
  for (const goal of ["source-priority", "unit-preferences"] as const) {
    note(`goal ${goal}`, policy?.goals?.includes(goal) === true);
  }
  return found;
}
