import { parseScenario } from "../../model/parse-scenario";
import type { Approval, Body, Scenario } from "../../model/types";
import type { RepairEdit } from "./types";

/** The scenario with these edits. Approvals that are still to be obtained have no document number yet: 待批. */
export function applyEdits(scenario: Scenario, edits: readonly RepairEdit[]): Scenario {
  const lowered = new Map<string, number>();
  const raised = new Map<string, number>();
  const kept = new Map<string, number>();
  const asked = new Set<string>();
  const reconsidered = new Set<string>();
  const approvals: Approval[] = [...(scenario.approvals ?? [])];
  const ids = new Set(approvals.map(({ id }) => id));
  for (const edit of edits) {
    if (edit.kind === "openings-min") lowered.set(edit.post, edit.to);
    else if (edit.kind === "openings-max") raised.set(edit.post, edit.to);
    else if (edit.kind === "keep-at-least") kept.set(JSON.stringify([edit.body, edit.section]), edit.to);
    else if (edit.kind === "adjustment") asked.add(edit.person);
    else if (edit.kind === "decline") reconsidered.add(JSON.stringify([edit.person, edit.post, edit.by]));
    else approvals.push(approvalOf(edit, ids));
  }
  const responses = (scenario.responses ?? []).filter(
    ({ person, post, by = "post", decision }) =>
      decision !== "decline" || !reconsidered.has(JSON.stringify([person, post, by])),
  );
  return parseScenario({
    ...scenario,
    bodies: kept.size === 0 ? scenario.bodies : scenario.bodies.map((body) => withKept(body, kept)),
    posts: scenario.posts.map((post) => {
      const min = lowered.get(post.id);
      const max = raised.get(post.id) ?? post.openings.max;
      const openings = { ...post.openings, max, ...(min === undefined ? {} : { min }) };
      return { ...post, openings };
    }),
    people: scenario.people.map((person) =>
      asked.has(person.id) ? { ...person, acceptsAdjustment: true } : person,
    ),
    ...(reconsidered.size === 0 ? {} : { responses }),
    ...(approvals.length === (scenario.approvals ?? []).length ? {} : { approvals }),
  });
}

function withKept(body: Body, kept: ReadonlyMap<string, number>): Body {
  if (body.sections === undefined) return body;
  const sections = body.sections.map((section) => {
    const keepAtLeast = kept.get(JSON.stringify([body.id, section.id]));
    return keepAtLeast === undefined ? section : { ...section, keepAtLeast };
  });
  return { ...body, sections };
}

function approvalOf(edit: Extract<RepairEdit, { kind: "approval" }>, ids: Set<string>): Approval {
  let number = ids.size + 1;
  while (ids.has(`repair-${number}`)) number += 1;
  const id = `repair-${number}`;
  ids.add(id);
  return { id, document: "待批", to: edit.jurisdiction, quotaType: edit.quotaType, count: edit.count };
}
