import type { Named, Person, Requirement } from "../../schema/document";

/** Grades and leader ranks, each highest first. */
export interface Ladders {
  readonly grades: readonly string[];
  readonly ranks: readonly string[];
}

export function idsOf(list: readonly Named[] | undefined): string[] {
  return (list ?? []).map(({ id }) => id);
}

/** True where a person shows all that is asked, and meets it. */
export function meetsAll(person: Person, requires: readonly Requirement[], ladders: Ladders): boolean {
  return requires.every((requirement) => meets(person, requirement, ladders));
}

/** What is not shown is not met. */
export function meets(person: Person, requirement: Requirement, ladders: Ladders): boolean {
  const { attribute, op, value } = requirement;
  const shown = shownBy(person, attribute);
  if (shown === undefined) return false;
  switch (op) {
    case "equals":
      return shown === value;
    case "in":
      return Array.isArray(value) && !Array.isArray(shown) && value.some((one) => one === shown);
    case "has":
      return Array.isArray(shown) && shown.some((one) => one === value);
    case "at-least":
    case "at-most": {
      const difference = heightOf(shown, attribute, ladders) - heightOf(value, attribute, ladders);
      return op === "at-least" ? difference >= 0 : difference <= 0;
    }
    case "not-before":
      return isDay(shown) && isDay(value) && shown >= value;
    case "not-after":
      return isDay(shown) && isDay(value) && shown <= value;
  }
}

/** What a person shows under a name; undefined where nothing. */
export function shownBy(person: Person, attribute: string) {
  if (attribute === "grade") return person.grade;
  if (attribute === "leaderRank") return person.leaderRank;
  const { attributes } = person;
  return attributes !== undefined && Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
}

/** Numbers as they are, grades and ranks by their place from below; NaN, which nothing equals, for all else. */
function heightOf(value: unknown, attribute: string, { grades, ranks }: Ladders): number {
  if (attribute !== "grade" && attribute !== "leaderRank") {
    return typeof value === "number" ? value : Number.NaN;
  }
  const position = (attribute === "grade" ? grades : ranks).indexOf(String(value));
  return position < 0 ? Number.NaN : -position;
}

function isDay(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [year, month, day] = value.split("-").map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
