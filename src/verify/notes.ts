import type { Note, Plan } from "../plan/types";
import type { Assignment } from "./assignment";
import { findCrossing } from "./crossing";
import type { Facts } from "./facts";
import { byCodePoint } from "./order";
import type { Report } from "./report";
import { readRowNames } from "./row-names";
import type { Stages } from "./stage";

/**
 * Notes stand in the order of their codes. They say that lots were drawn exactly where `policy.seed` is given; that rows
 * cross only where they do, and, in a plan that does not claim a proof, wherever they do, naming any odd cycle of them;
 * that a grade is kept exactly for people placed below their rank under `keepGrade: "flag"`; and that people return
 * exactly from temporary bodies.
 * `closing-order-not-applied` is a word about how the plan was made: it may stand or not.
 */
export function checkNotes(stages: Stages, plan: Plan, report: Report): void {
  const { facts } = stages.voluntary;
  const { assignment } = stages.directed ?? stages.voluntary;
  const { seed } = facts.at.scenario.policy ?? {};
  const expected: Note[] = seed === undefined ? [] : [{ code: "by-lot", seed }];
  const named = plan.notes.find((note) => note.code === "crossing-rows");
  if (named !== undefined && isOddCycle(stages, named.rows)) expected.push(named);
  else if (plan.optimality !== "proved" && findCrossing(facts).isOdd)
    expected.push({ code: "crossing-rows", rows: ["an odd cycle"] });
  if (plan.notes.some(({ code }) => code === "closing-order-not-applied")) {
    expected.push({ code: "closing-order-not-applied" });
  }
  const all = expected.concat(keptGrades(facts, assignment), returns(facts, assignment));
  // Whether there has to be one, and what it says, is judged with the directed stage.
  const directed = plan.notes.at(-1);
  if (directed?.code === "directed") all.push(directed);
  for (let k = 0; k < Math.max(all.length, plan.notes.length); k++) {
    const found = describe(plan.notes[k]);
    const wanted = describe(all[k]);
    if (found === wanted) continue;
    report("note-differs", [], { field: `notes[${k}]`, found, expected: wanted });
    return;
  }
}

/** Whether the rows that a note names are an odd cycle of the voluntary stage, or of the directed one. */
function isOddCycle({ voluntary, directed }: Stages, names: readonly string[]): boolean {
  const rows = readRowNames(voluntary.facts, names);
  if (rows === undefined) return false;
  if (findCrossing(voluntary.facts).isOddCycle(rows)) return true;
  return directed !== undefined && findCrossing(directed.facts).isOddCycle(rows);
}

function keptGrades({ at }: Facts, { post }: Assignment): Note[] {
  const { policy, people, posts } = at.scenario;
  if (policy?.keepGrade !== "flag") return [];
  const kept: { readonly code: "grade-kept"; readonly person: string; readonly post: string }[] = [];
  for (const [i, { id }] of people.entries()) {
    if (post[i] < 0 || at.personRank[i] < 0) continue;
    const rank = at.postRank[post[i]];
    if (rank < 0 || rank > at.personRank[i]) {
      kept.push({ code: "grade-kept", person: id, post: posts[post[i]].id });
    }
  }
  return kept.sort((a, b) => byCodePoint(a.person, b.person));
}

/** Whoever is placed in a temporary body is told where they return to, and when where that is known. */
function returns({ at }: Facts, { post }: Assignment): Note[] {
  const { bodies, people, posts } = at.scenario;
  const returning: (Note & { readonly code: "returns" })[] = [];
  if (bodies.every(({ returnTo }) => returnTo === undefined)) return returning;
  for (const [i, p] of post.entries()) {
    if (p < 0) continue;
    const { returnTo: body, expires: date } = bodies[at.postBody[p]];
    if (body === undefined) continue;
    const note = { code: "returns", person: people[i].id, post: posts[p].id, body } as const;
    returning.push(date === undefined ? note : { ...note, date });
  }
  return returning.sort((a, b) => byCodePoint(a.person, b.person));
}

/** One line that differs between any two different notes. */
function describe(note: Note | undefined): string {
  if (note === undefined) return "nothing";
  if (note.code === "by-lot") return JSON.stringify([note.code, note.seed]);
  if (note.code === "grade-kept") return JSON.stringify([note.code, note.person, note.post]);
  if (note.code === "returns") {
    return JSON.stringify([note.code, note.person, note.post, note.body, note.date ?? null]);
  }
  if (note.code === "crossing-rows") return JSON.stringify([note.code, ...note.rows]);
  return note.code;
}
