import { type Counts, countOf } from "../../kernel/counts";
import type { Body } from "../../schema/document";
import { written } from "../reckoning/pools";
import { type Law, notApplicable, quoted } from "./law";
import { neverWorse } from "./more";

export const moreQuotaNeverWorse: Law = {
  name: "more-quota-never-worse",
  statement: {
    zh: "改革前某机构多一名编制(所在层级写明的总额与上限随之加一),目标值不会变差。",
    en: "One more quota before the reform, the written total and ceiling raised with it, never makes the goal vector worse.",
  },
  check: (context) => {
    const { scenario, reckoning, choose } = context;
    const raisable = scenario.bodies.filter(({ quota }) => quota !== undefined);
    if (raisable.length === 0) return notApplicable("no body has quota");
    const raised = raisable[choose(raisable.length)] as Body;
    const type = reckoning.types[choose(reckoning.types.length)] as string;
    const bodies = scenario.bodies.map((body) =>
      body === raised ? { ...body, quota: { ...body.quota, [type]: countOf(body.quota, type) + 1 } } : body,
    );
    const jurisdictions = scenario.jurisdictions.map((place) =>
      place.id === raised.jurisdiction
        ? { ...place, ...plusOne("total", place.total, type), ...plusOne("ceiling", place.ceiling, type) }
        : place,
    );
    const what = `one more quota in ${quoted(raised.id, type)}`;
    return neverWorse(context, { what, scenario: { ...scenario, bodies, jurisdictions } });
  },
};

/** One more where the count is written; nothing where it is left to its default. */
function plusOne(name: "total" | "ceiling", counts: Counts | undefined, type: string): { [name]?: Counts } {
  const count = written(counts, type);
  return count === undefined ? {} : { [name]: { ...counts, [type]: count + 1 } };
}
