import type { Plan } from "../../plan/types";
import { broken, holds, type Law, notApplicable, quoted } from "./law";

export const directedTouchesNobody: Law = {
  name: "directed-touches-nobody",
  statement: {
    zh: "组织调配单列于自愿安置之后:已安置、留任的人员一律不动,只安置当时仍待安置的人员,并逐一标明。",
    en: "The directed stage leaves everybody where the voluntary one put them, places only who waits then, and marks each.",
  },
  check: ({ scenario, result, reassign }) => {
    if (!("plan" in result)) return notApplicable(`no plan: ${result.status}`);
    const { placements, staying, waiting, notes } = result.plan;
    const directed = placements.filter(({ basis }) => basis === "directed");
    const note = notes.find(({ code }) => code === "directed");
    if (!scenario.policy?.directed) {
      const nothing = directed.length === 0 && note === undefined;
      return nothing
        ? notApplicable("the policy opens no directed stage")
        : broken("directed, but not opened");
    }
    const voluntary = reassign({ ...scenario, policy: { ...scenario.policy, directed: false } });
    if (!("plan" in voluntary))
      return broken(`${result.status}, but ${voluntary.status} without a directed stage`);
    const problems = [
      ...differences(
        "placed",
        placements.filter((one) => !directed.includes(one)),
        voluntary.plan.placements,
      ),
      ...differences("staying", staying, voluntary.plan.staying),
      ...differences("goals", result.plan.goals, voluntary.plan.goals),
      ...differences("waiting", everybody(directed, waiting), everybody([], voluntary.plan.waiting)),
    ];
    const expected = { placed: directed.length, waiting: waiting.length };
    if (voluntary.plan.waiting.length === 0) {
      if (note !== undefined) problems.push("noted, although nobody waited");
    } else if (note?.code !== "directed") problems.push("not noted");
    else problems.push(...differences("note", { placed: note.placed, waiting: note.waiting }, expected));
    return problems.length === 0 ? holds : broken(problems.join("; "));
  },
};

function everybody(directed: readonly { person: string }[], waiting: Plan["waiting"]): string[] {
  return [...directed, ...waiting].map(({ person }) => quoted(person)).sort();
}

function differences(what: string, found: unknown, expected: unknown): string[] {
  const [mine, theirs] = [JSON.stringify(found), JSON.stringify(expected)];
  return mine === theirs ? [] : [`${what}: ${mine}, not ${theirs}`];
}
