import { isCalendarDate } from "../kernel/calendar-date";
import type { Model, ModelPerson, Person, Requirement } from "../model/types";

/** `shown`: the person's papers say something about it, which is not enough. `missing`: they say nothing. */
export type Gap = "shown" | "missing";

/**
 * What a person lacks of a list of requirements: nothing (`undefined` twice is an empty list) where all are met. What
 * nobody wrote down about a person is not shown, and never counts as met.
 */
export function gapsOf(model: Model, person: ModelPerson, requires: readonly Requirement[]): readonly Gap[] {
  if (requires.length === 0) return none;
  const papers = model.scenario.people[person.position];
  let shown = false;
  let missing = false;
  for (const requirement of requires) {
    const value = shownBy(papers, requirement.attribute);
    if (value === undefined) missing = true;
    else if (!isMet(model, value, requirement)) shown = true;
  }
  if (!shown && !missing) return none;
  return [...(shown ? ["shown" as const] : []), ...(missing ? ["missing" as const] : [])];
}

const none: readonly never[] = [];

type Shown = string | number | boolean | readonly string[];

function shownBy(papers: Person, attribute: string): Shown | undefined {
  if (attribute === "grade") return papers.grade;
  if (attribute === "leaderRank") return papers.leaderRank;
  const { attributes } = papers;
  return attributes !== undefined && Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
}

function isMet(model: Model, shown: Shown, { attribute, op, value }: Requirement): boolean {
  switch (op) {
    case "equals":
      return shown === value;
    case "in":
      return Array.isArray(value) && !Array.isArray(shown) && value.includes(shown);
    case "has":
      return Array.isArray(shown) && shown.includes(value);
    case "at-least":
    case "at-most": {
      const [has, asked] = [measureOf(model, attribute, shown), measureOf(model, attribute, value)];
      if (has === undefined || asked === undefined) return false;
      return op === "at-least" ? has >= asked : has <= asked;
    }
    case "not-before":
    case "not-after":
      if (typeof shown !== "string" || typeof value !== "string" || !isCalendarDate(shown)) return false;
      return op === "not-before" ? shown >= value : shown <= value;
  }
}

/** Grades and ranks are declared highest first; other things are compared as numbers. */
function measureOf(model: Model, attribute: string, value: unknown): number | undefined {
  if (attribute !== "grade" && attribute !== "leaderRank") {
    return typeof value === "number" ? value : undefined;
  }
  const declared = attribute === "grade" ? model.scenario.grades : model.scenario.ranks;
  const index = declared?.findIndex(({ id }) => id === value) ?? -1;
  return index < 0 ? undefined : -index;
}
