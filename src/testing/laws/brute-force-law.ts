import { drawOrder } from "../../kernel/draw";
import { sortedIds } from "../../kernel/order";
import type { Scenario } from "../../schema/document";
import { bruteForce, directedStage } from "../brute-force";
import { broken, type Finding, holds, type Law, type LawContext, notApplicable } from "./law";
import { takenIn, voluntaryPart } from "./seating";

export const bruteForceAgrees: Law = {
  name: "brute-force-agrees",
  statement: {
    zh: "小规模情形下,与逐一枚举所得的目标值和方案一致。",
    en: "On small scenarios, trying everything gives the same goal values and the same plan.",
  },
  check: (context) => {
    const { scenario, result, earlier } = context;
    if (result.status === "stopped") return notApplicable("no plan: stopped");
    const reference = bruteForce(scenario, { order: closingOrder(scenario), earlier });
    if (reference.status === "too-large") return notApplicable("too large for brute force");
    if (!("plan" in result) || reference.status === "infeasible") {
      const same = result.status === reference.status;
      return same ? holds : broken(`${result.status}, but brute force says ${reference.status}`);
    }
    const { plan } = result;
    const closed = plan.notes.every(({ code }) => code !== "closing-order-not-applied");
    const notes = plan.notes.filter(({ code }) => ["grade-kept", "returns", "directed"].includes(code));
    const found = { ...plan, notes, waiting: plan.waiting.map(({ person }) => person) };
    const parts = closed
      ? (["goals", "grants", "pools", "shortfalls", "waiting", "staying", "placements", "notes"] as const)
      : (["goals"] as const);
    for (const part of parts) {
      const mine = JSON.stringify(found[part]);
      const theirs = JSON.stringify(reference.plan[part]);
      if (mine !== theirs) return broken(`${part}: ${mine}, but brute force says ${theirs}`);
    }
    return closed ? holds : directedAgrees(context);
  },
};

/** Of equally good voluntary plans this one may be another than brute force has: its directed stage is tried anew. */
function directedAgrees({ scenario, reckoning, result, earlier }: LawContext): Finding {
  const note = "plan" in result ? result.plan.notes.find(({ code }) => code === "directed") : undefined;
  if (!("plan" in result) || note?.code !== "directed") return holds;
  const reference = directedStage(scenario, takenIn(voluntaryPart(result.plan), reckoning), { earlier });
  if (typeof reference === "string") return notApplicable(`directed stage: ${reference}`);
  const [mine, theirs] = [JSON.stringify(note.goals), JSON.stringify(reference.goals)];
  return mine === theirs ? holds : broken(`directed goals: ${mine}, but brute force says ${theirs}`);
}

/** People in the order in which they choose among equally good plans: by id, or as `policy.seed` draws it. */
function closingOrder({ people, policy }: Scenario): string[] {
  const ids = sortedIds(people.map(({ id }) => id));
  if (policy?.seed === undefined) return ids;
  return [...drawOrder(policy.seed, ids.length)].map((k) => ids[k] as string);
}
