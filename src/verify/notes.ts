import type { Note, Plan } from "../plan/types";
import type { Assignment } from "./assignment";
import type { Facts } from "./facts";
import { byCodePoint } from "./order";
import type { Report } from "./report";

/**
 * Notes stand in the order of their codes, and say that lots were drawn exactly where `policy.seed` is given, and
 * that a grade is kept exactly for people placed below their rank under `keepGrade: "flag"`. `closing-order-not-applied`
 * is a word about how the plan was made and may stand or not. `crossing-rows` is never true: of the rows that this
 * format knows only those of leader ranks cross others (offices and bodies), never each other, so every graph of
 * crossing rows is two-colourable.
 */
export function checkNotes(facts: Facts, assignment: Assignment, plan: Plan, report: Report): void {
  const expected = expectedNotes(facts, assignment);
  const cautious = plan.notes.some(({ code }) => code === "closing-order-not-applied");
  if (cautious) expected.splice(facts.at.scenario.policy?.seed === undefined ? 0 : 1, 0, closingOrder);
  for (let k = 0; k < Math.max(expected.length, plan.notes.length); k++) {
    const found = describe(plan.notes[k]);
    const wanted = describe(expected[k]);
    if (found === wanted) continue;
    report("note-differs", [], { field: `notes[${k}]`, found, expected: wanted });
    return;
  }
}

const closingOrder: Note = { code: "closing-order-not-applied" };

function expectedNotes({ at }: Facts, { post }: Assignment): Note[] {
  const { policy, people, posts } = at.scenario;
  const notes: Note[] = policy?.seed === undefined ? [] : [{ code: "by-lot", seed: policy.seed }];
  if (policy?.keepGrade !== "flag") return notes;
  const kept: { readonly code: "grade-kept"; readonly person: string; readonly post: string }[] = [];
  for (const [i, { id }] of people.entries()) {
    if (post[i] < 0 || at.personRank[i] < 0) continue;
    const rank = at.postRank[post[i]];
    if (rank < 0 || rank > at.personRank[i]) {
      kept.push({ code: "grade-kept", person: id, post: posts[post[i]].id });
    }
  }
  kept.sort((a, b) => byCodePoint(a.person, b.person));
  return notes.concat(kept);
}

/** One line that differs between any two different notes. */
function describe(note: Note | undefined): string {
  if (note === undefined) return "nothing";
  if (note.code === "by-lot") return JSON.stringify([note.code, note.seed]);
  if (note.code === "grade-kept") return JSON.stringify([note.code, note.person, note.post]);
  return note.code;
}
