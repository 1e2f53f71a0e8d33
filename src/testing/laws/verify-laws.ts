import { verify } from "../../verify/verify";
import { broken, holds, type Law, type LawResult, notApplicable, quoted } from "./law";

export const verifyAccepts: Law = {
  name: "verify-accepts",
  statement: {
    zh: "每个求解引擎给出的方案都能通过核验。",
    en: "`verify` accepts every plan of every engine.",
  },
  check: ({ scenario, result, engines, reassign }) => {
    const results = [result, ...engines.map((engine) => reassign(scenario, { engine }))];
    const plans = results.filter((one) => "plan" in one);
    if (plans.length === 0) return notApplicable(`no plan: ${result.status}`);
    for (const { plan, certificate } of plans) {
      for (const proof of certificate === undefined ? [undefined] : [certificate, undefined]) {
        const { ok, violations, optimality } = verify(scenario, plan, proof);
        if (ok) continue;
        const codes = violations.map(({ code, ids, found, expected }) =>
          [code, quoted(...ids), found ?? "", expected ?? ""].join(" "),
        );
        return broken(`${plan.engine}, ${optimality}: ${codes.join("; ")}`);
      }
    }
    return holds;
  },
};

export const enginesAgree: Law = {
  name: "engines-agree",
  statement: {
    zh: "各求解引擎目标值一致;行集嵌套时方案逐字一致(引擎名与证明程度除外)。",
    en: "Engines give the same goal values, and where rows nest the same plan (engine and optimality apart).",
  },
  check: ({ scenario, result, engines, reassign }) => {
    if (engines.length === 0) return notApplicable("one engine only");
    const mine = comparable(result);
    for (const engine of engines) {
      const theirs = comparable(reassign(scenario, { engine }));
      if (mine !== theirs) return broken(`${mine}, but ${engine.name} says ${theirs}`);
    }
    return holds;
  },
};

function comparable(result: LawResult): string {
  if (!("plan" in result)) return result.status;
  const { engine: _, optimality: __, ...plan } = result.plan;
  const crosses = plan.notes.some(({ code }) => code === "closing-order-not-applied");
  return JSON.stringify(crosses ? plan.goals : plan);
}
