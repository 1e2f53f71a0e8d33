import type { Policy, PolicyGoal } from "../../model/types";
import type { GoalValue } from "../../plan/types";
import { peopleIn, sayIn } from "../say";
import type { Language } from "../types";

const titles: Readonly<Record<Language, Readonly<Record<PolicyGoal, string>>>> = {
  zh: {
    minimums: "各单位缺员最少",
    place: "待安置人数最少",
    "fill:retained": "留任岗位到岗最多",
    "fill:new-body": "新设机构到岗最多",
    "fill:coordinating-office": "议事协调机构办事机构到岗最多",
    "fill:urgent": "急需部门到岗最多",
    preferences: "志愿满足最好",
    recover: "核销编制最多",
    "unit-preferences": "用人单位意愿满足最好",
    "source-priority": "优先从涉改单位划转",
    "fewest-changes": "与上一方案变动最少",
    "equal-treatment": "一视同仁",
  },
  en: {
    minimums: "fewest people missing",
    place: "fewest people waiting",
    "fill:retained": "most people in retained posts",
    "fill:new-body": "most people in new bodies",
    "fill:coordinating-office": "most people in coordinating offices",
    "fill:urgent": "most people in departments in urgent need",
    preferences: "wishes met best",
    recover: "most quota recovered",
    "unit-preferences": "units' own order met best",
    "source-priority": "people of re-formed bodies first",
    "fewest-changes": "fewest changes to the earlier plan",
    "equal-treatment": "equal treatment",
  },
};

/** Who is missing, in the order of the goal's numbers. */
const missing: Readonly<Record<Language, readonly string[]>> = {
  zh: ["新设机构和议事协调机构办事机构", "急需部门", "留任岗位", "须留守的科室"],
  en: [
    "new bodies and coordinating offices",
    "departments in urgent need",
    "retained posts",
    "sections that keep people",
  ],
};

/**
 * What a goal asks for and what the plan reaches, in one sentence without its full stop.
 *
 * @param goal one of `plan.goals`
 * @param language default `zh`
 * @param policy of the scenario: where it is given, wishes of affected people and of volunteers are told apart
 * @example describeGoal({ goal: "place", value: [1] }) // "待安置人数最少：1人"
 */
export function describeGoal(
  { goal, value }: GoalValue,
  language: Language = "zh",
  policy?: Policy | undefined,
): string {
  const colon = sayIn(language)("：", ": ");
  return `${titles[language][goal]}${colon}${reached(goal, value, language, policy)}`;
}

function reached(
  goal: PolicyGoal,
  value: readonly number[],
  language: Language,
  policy: Policy | undefined,
): string {
  const say = sayIn(language);
  const comma = say("，", ", ");
  const [first = 0] = value;
  switch (goal) {
    case "minimums":
      return value
        .map((count, k) => say(`${missing.zh[k]}缺${count}人`, `${count} in ${missing.en[k]}`))
        .join(comma);
    case "recover":
      return say(`${first}名`, String(first));
    case "preferences":
      return wishes(value, language, policy);
    case "unit-preferences":
      return value.length === 1
        ? String(first)
        : say(`依次为 ${value.join("、")}`, `in order ${value.join(", ")}`);
    default:
      return peopleIn(language, first);
  }
}

/** Affected people come first, and then volunteers, unless the policy takes them together. */
function wishes(value: readonly number[], language: Language, policy: Policy | undefined): string {
  const say = sayIn(language);
  const list = (numbers: readonly number[]): string => numbers.join(say("、", ", "));
  if (policy === undefined || policy.pooledPreferences === true)
    return say(`依次为 ${list(value)}`, `in order ${list(value)}`);
  const half = value.length / 2;
  const [affected, volunteers] = [list(value.slice(0, half)), list(value.slice(half))];
  if (policy.preferences === "total-rank")
    return say(
      `涉改人员名次合计${affected}，志愿者${volunteers}`,
      `sum of ranks ${affected} of those affected, ${volunteers} of volunteers`,
    );
  const order =
    policy.preferences === "generous"
      ? say("由末位志愿往前", "from the worst rank up")
      : say("由第一志愿往后", "from first choices down");
  return say(
    `各志愿次序的人数（${order}）：涉改人员 ${affected}，志愿者 ${volunteers}`,
    `people by choice (${order}): affected ${affected}; volunteers ${volunteers}`,
  );
}
