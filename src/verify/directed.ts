import type { Plan } from "../plan/types";
import { checkGoals } from "./goals";
import type { Report } from "./report";
import type { Stage } from "./stage";

/**
 * The note on the directed stage stands, last, exactly where somebody waited after the voluntary stage and policy opens
 * another; it says how many that one placed, how many wait still, and its goals with their true numbers.
 *
 * @param waited how many waited after the voluntary stage
 * @param directed the directed stage; its tally is of the plan as it finally is
 */
export function checkDirected(waited: number, directed: Stage, plan: Plan, report: Report): void {
  const { facts, tally, granted } = directed;
  const isDue = facts.at.scenario.policy?.directed === true && waited > 0;
  const place = plan.notes.findIndex(({ code }) => code === "directed");
  const note = plan.notes[place];
  if (note?.code !== "directed") {
    if (isDue) report("note-differs", [], { field: "notes", found: "nothing", expected: "directed" });
    return;
  }
  const field = `notes[${place}]`;
  if (!isDue) {
    report("note-differs", [], { field, found: "directed", expected: "nothing" });
    return;
  }
  const placed = waited - tally.waiting;
  if (note.placed !== placed) {
    report("note-differs", [], { field: `${field}.placed`, found: note.placed, expected: placed });
  }
  if (note.waiting !== tally.waiting) {
    report("note-differs", [], { field: `${field}.waiting`, found: note.waiting, expected: tally.waiting });
  }
  checkGoals(facts, tally, granted, note.goals, report, `${field}.`);
}
