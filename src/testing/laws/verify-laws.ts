import { verify } from "../../verify/verify";
import { askEngines } from "./ask-engines";
import { broken, holds, type Law, type LawResult, notApplicable, quoted } from "./law";

export const verifyAccepts: Law = {
  name: "verify-accepts",
  statement: {
    zh: "每个求解引擎给出的方案都能通过核验。",
    en: "`verify` accepts every plan of every engine.",
  },
  check: (context) => {
    const options = context.earlier === undefined ? {} : { earlier: context.earlier };
    const results = [context.result, ...askEngines(context).map(({ result }) => result)];
    const plans = results.filter((one) => "plan" in one);
    if (plans.length === 0) return notApplicable(`no plan: ${context.result.status}`);
    for (const { plan, certificate } of plans) {
      for (const proof of certificate === undefined ? [undefined] : [certificate, undefined]) {
        const { ok, violations, optimality } = verify(context.scenario, plan, proof, options);
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
  check: (context) => {
    const answers = askEngines(context);
    if (answers.length === 0) return notApplicable("one engine only");
    const mine = comparable(context.result);
    for (const { engine, result } of answers) {
      const theirs = comparable(result);
      if (mine !== theirs) return broken(`${mine}, but ${engine} says ${theirs}`);
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
