import type { Establish, Merge, Reorganize } from "../../schema/document";
import { rangeOf } from "../reckoning/quota-book";
import { type Law, type LawContext, notApplicable, quoted } from "./law";
import { neverWorse } from "./more";

export const largerGrantNeverWorse: Law = {
  name: "larger-grant-never-worse",
  statement: {
    zh: "提高一个机构核增的上限,目标值不会变差。",
    en: "Raising a largest grant never makes the goal vector worse.",
  },
  check: (context) => {
    const candidates = raisable(context);
    if (candidates.length === 0) return notApplicable("no reform grants a range");
    const { reform, position, body, type } = candidates[context.choose(candidates.length)] as Candidate;
    // Where a permit covers people above quota, the largest grant is also the smallest: raising it asks for more quota.
    if ((context.reckoning.lines.get(body, type)?.permitted ?? 0) > 0)
      return notApplicable("a permit is in use");
    const { min, max } = rangeOf(reform.quota, type);
    const raised = { ...reform, quota: { ...reform.quota, [type]: { min, max: max + 1 } } };
    const reforms = context.scenario.reforms.map((old, k) => (k === position ? raised : old));
    const what = `a larger grant to ${quoted(body, type)}`;
    return neverWorse(context, { what, scenario: { ...context.scenario, reforms } });
  },
};

interface Candidate {
  readonly reform: Merge | Establish | Reorganize;
  readonly position: number;
  readonly body: string;
  readonly type: string;
}

/** Ranges of bodies that go on. */
function raisable({ scenario, reckoning }: LawContext): Candidate[] {
  return scenario.reforms.flatMap((reform, position) => {
    if (reform.kind !== "merge" && reform.kind !== "establish" && reform.kind !== "reorganize") return [];
    const body = reform.kind === "merge" ? reform.into : reform.body;
    if (reckoning.reforms.retiredBy.has(body)) return [];
    return reckoning.types.map((type) => ({ reform, position, body, type }));
  });
}
