import type { Model } from "../../model/types";
import type { Plan } from "../../plan/types";
import type { Names } from "../names";
import { listIn, peopleIn, sayIn } from "../say";
import { describeGoal } from "./goals";
import { noteSentence } from "./notes";

/** What a plan comes to: people, totals, goals, in sentences. */
export function overviewParagraphs(model: Model, plan: Plan, names: Names): string[] {
  return [
    peopleParagraph(model, plan, names),
    totalsParagraph(plan, names),
    goalsParagraph(model, plan, names),
  ];
}

function peopleParagraph(model: Model, plan: Plan, names: Names): string {
  const say = sayIn(names.language);
  const people = (count: number): string => peopleIn(names.language, count);
  const { placements, staying, waiting } = plan;
  const by = (basis: (typeof placements)[number]["basis"]): number =>
    placements.filter((placement) => placement.basis === basis).length;
  const first = placements.filter(({ basis, rank }) => basis === "listed" && rank === 1).length;
  const affected = model.people.filter((person) => person.affected).length;
  const directed = by("directed");
  const elsewhere = new Set(model.people.flatMap(({ id, home, origin }) => (home === origin ? [] : [id])));
  const transferred = staying.filter(({ person }) => elsewhere.has(person)).length;
  const inSeat = staying.length - transferred;
  return say(
    `列入方案${people(model.people.length)}，其中涉改人员${people(affected)}、志愿者${people(model.people.length - affected)}。建议安置${people(placements.length)}：按志愿${people(by("listed"))}（第一志愿${people(first)}）、留任${people(by("stayed"))}、服从调剂${people(by("adjusted"))}${directed === 0 ? "" : `、组织调配${people(directed)}`}；留原岗位${people(inSeat)}${transferred === 0 ? "" : `、随转${people(transferred)}`}，待安置${people(waiting.length)}。`,
    `The plan names ${people(model.people.length)}: ${affected} affected, ${model.people.length - affected} volunteering. It proposes posts for ${people(placements.length)}: ${by("listed")} as they wished (${first} with their first choice), ${by("stayed")} retained, ${by("adjusted")} by adjustment${directed === 0 ? "" : `, ${directed} directed`}; ${inSeat} keep their own seat${transferred === 0 ? "" : `, ${transferred} were transferred`}, ${waiting.length} wait.`,
  );
}

function totalsParagraph({ pools }: Plan, names: Names): string {
  const say = sayIn(names.language);
  const parts = pools.map(
    ({ jurisdiction, quotaType, before, approvedIn, approvedOut, recovered, reserve, after }) => {
      const place = names.jurisdiction(jurisdiction);
      const type = names.quotaType(quotaType);
      const details = [
        ...(recovered > 0 ? [say(`核销${recovered}名`, `${recovered} recovered`)] : []),
        ...(approvedIn > 0 ? [say(`批准调入${approvedIn}名`, `${approvedIn} approved in`)] : []),
        ...(approvedOut > 0 ? [say(`批准调出${approvedOut}名`, `${approvedOut} approved out`)] : []),
        ...(reserve > 0 ? [say(`收回统筹${reserve}名`, `${reserve} held in reserve`)] : []),
      ];
      const more =
        details.length === 0 ? "" : say(`（${listIn("zh", details)}）`, ` (${listIn("en", details)})`);
      return say(
        `${place}${type}由${before}名到${after}名${more}`,
        `${place}, ${type}: ${before} to ${after}${more}`,
      );
    },
  );
  if (parts.length === 0) return say("编制总额没有变化。", "Totals do not change.");
  return say(
    `编制总额：${parts.join("；")}。除经批准的跨层级调整外，总额只减不增。`,
    `Totals: ${parts.join("; ")}. But for approvals between levels, no total rises.`,
  );
}

function goalsParagraph({ scenario }: Model, { goals }: Plan, names: Names): string {
  const say = sayIn(names.language);
  const list = goals.map((goal, k) =>
    say(
      `第${k + 1}，${describeGoal(goal, "zh", scenario.policy ?? {})}`,
      `${k + 1}. ${describeGoal(goal, "en", scenario.policy ?? {})}`,
    ),
  );
  return say(
    `各项目标按先后次序逐项求最优，前一项不为后一项让步：${list.join("；")}。`,
    `Goals are made best one after the other; none gives way to a later one: ${list.join("; ")}.`,
  );
}

/** How far a plan is proved, and what it rests on. */
export function proofParagraphs(plan: Plan, names: Names): string[] {
  const say = sayIn(names.language);
  const proofs = {
    proved: say(
      "方案已由独立核验程序逐条复核，并附最优性证明：在所列数据和规则下，没有更好的方案。",
      "Every rule was checked again by code of its own, and the plan is proved: under these data and rules there is no better one.",
    ),
    bounded: say(
      "方案已由独立核验程序逐条复核；与最优方案的差距有上界，未证明为最优。",
      "Every rule was checked again by code of its own; how far the plan is from the best is bounded, not proved to be nothing.",
    ),
    claimed: say(
      "方案已由独立核验程序逐条复核；最优性为求解程序所称，未附证明。",
      "Every rule was checked again by code of its own; that it is the best is the solver's claim, without a proof.",
    ),
  };
  return [
    say(
      `本方案由求解程序“${plan.engine}”测算，是供审定的建议，不代替编委会和组织部门的审议。`,
      `This plan was computed by the solver "${plan.engine}". It is a proposal; it does not take the place of the commission or the department.`,
    ),
    proofs[plan.optimality],
    say(
      "主要依据：《地方各级人民政府机构设置和编制管理条例》关于编制总额、编制类型、领导职数、议事协调机构和跨层级调整的规定，《中华人民共和国公务员法》关于任职回避的规定；各单位协商意见和个人志愿以录入数据为准。",
      "It rests on the Regulations on the Establishment of Local Governments (totals, quota types, leader positions, coordinating bodies, approvals between levels), on the Civil Servant Law (relatives), and on the answers and wishes in the data.",
    ),
    ...plan.notes.map((note) => noteSentence(note, names)),
  ];
}
