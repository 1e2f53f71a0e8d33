import type { Person, Requirement, Scenario } from "../../schema/document";
import { idsOf } from "../reckoning/requirements";
import type { OfficeDraw, RequirementDraw } from "./office-draws";

type Facts = NonNullable<Person["attributes"]>;

const educations = ["大专", "本科", "研究生"];
const skills = [[], ["财务"], ["法律", "财务"], ["法律"]];
/** The last is no day of the calendar. */
const days = ["2010-07-01", "2015-02-28", "2018-12-31", "2019-02-30"];

/** Attributes of one person. */
export function factsOf(draw: OfficeDraw["people"][number]): Facts {
  const facts: [string, Facts[string] | undefined][] = [
    ["education", educations[draw.education - 1]],
    ["years", draw.years === 0 ? undefined : 5 * (draw.years - 1)],
    ["party", draw.party === 0 ? undefined : draw.party === 1],
    ["skills", skills[draw.skills - 1]],
    ["joined", days[draw.joined - 1]],
    // A number where a text is asked for, a text where a list is, and a grade that is none.
    ...misleading(draw.misleading),
  ];
  return Object.fromEntries(facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function misleading(kind: number): [string, Facts[string]][] {
  if (kind === 1) return [["grade", "g1"]];
  if (kind === 2) return [["education", ["本科"]]];
  if (kind === 3) return [["skills", "财务"]];
  if (kind === 4) return [["years", "15"]];
  return [];
}

/** One requirement that some meet and some do not; about grades and ranks only where there are any. */
export function requirementOf({ about, value }: RequirementDraw, scenario: Scenario): Requirement {
  const education = educations[value % 3] as string;
  const years = 5 * (value % 3);
  const day = days[value % 3] as string;
  const attribute = about === 1 ? "leaderRank" : "grade";
  const steps = idsOf(about === 1 ? scenario.ranks : scenario.grades);
  const step = steps[value % steps.length];
  if (about < 4 && step !== undefined) {
    if (value === 5) return { attribute, op: "in", value: [step] };
    return {
      attribute,
      op: (["at-least", "at-most", "equals"] as const)[value % 3] ?? "at-least",
      value: step,
    };
  }
  switch (about) {
    case 0:
    case 6:
      return { attribute: "education", op: "equals", value: education };
    case 1:
    case 7:
      return { attribute: "education", op: "in", value: [education, "研究生", "本科"] };
    case 2:
    case 8:
      return { attribute: "years", op: "at-least", value: years };
    case 3:
    case 9:
      return { attribute: "years", op: "at-most", value: 15 - years };
    case 4:
    case 10:
      return { attribute: "party", op: "equals", value: value > 0 };
    case 5:
    case 11:
      return { attribute: "skills", op: "has", value: value % 2 === 0 ? "财务" : "法律" };
    case 12:
      return { attribute: "joined", op: "not-before", value: day };
    case 13:
      return { attribute: "joined", op: "not-after", value: day };
    default:
      return { attribute: "constructor", op: "equals", value: "本科" };
  }
}
