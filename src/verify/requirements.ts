import type { Person, Requirement } from "../model/types";
import { isCalendarDate } from "./calendar-date";
import { openNumbering, refine } from "./interning";
import { bitOf } from "./reason-bits";
import { locate, type Register } from "./register";

const notMet = bitOf("requirement-not-met");
const notShown = bitOf("requirement-not-shown");

/** What posts and reserved seats ask of people. Equal lists of requirements have one number. */
export interface Requirements {
  /** Per post: the list that everybody in it must meet, −1 where it asks nothing. */
  readonly ofPost: Int32Array;
  /** Per post: the lists of its reserved seats, in their order. */
  readonly ofReserved: readonly (readonly number[])[];
  /** Per person: people of one number meet the same requirements. */
  readonly profile: Int32Array;
  /** What a person does not meet of a list, as bits: `requirement-not-met`, `requirement-not-shown`. */
  against(person: number, list: number): number;
}

/** One requirement: of which attribute (by number), and what speaks against each class of people, as bits. */
interface Judged {
  readonly attribute: number;
  readonly against: readonly number[];
}

/**
 * Judges every requirement once for each different value that people have. Linear in people and attributes, plus
 * different values × requirements on them.
 */
export function judgeRequirements(at: Register): Requirements {
  const { posts, people } = at.scenario;
  const lists = openNumbering();
  const known: (readonly Requirement[])[] = [];
  const listOf = (requires: readonly Requirement[]): number => {
    const list = lists.numberOf(
      JSON.stringify(requires.map(({ attribute, op, value }) => [attribute, op, value])),
    );
    known[list] ??= requires;
    return list;
  };
  const ofPost = Int32Array.from(posts, ({ requires }) =>
    requires === undefined || requires.length === 0 ? -1 : listOf(requires),
  );
  const ofReserved = posts.map(({ reserved }) => (reserved ?? []).map(({ requires }) => listOf(requires)));

  const attributes = openNumbering();
  const asked: Requirement[][] = [];
  for (const requirement of known.flat()) {
    const attribute = attributes.numberOf(requirement.attribute);
    asked[attribute] = [...(asked[attribute] ?? []), requirement];
  }
  const judged = new Map<Requirement, Judged>();
  let profile: Int32Array = new Int32Array(people.length);
  const classes = asked.map((requirements, attribute) => {
    const own = classesOf(at, requirements[0].attribute, requirements);
    for (const [k, requirement] of requirements.entries()) {
      judged.set(requirement, { attribute, against: own.against.map((bits) => bits[k]) });
    }
    profile = refine(profile, own.ofPerson);
    return own.ofPerson;
  });
  const rules = known.map((list) => list.flatMap((requirement) => judged.get(requirement) ?? []));
  return {
    ofPost,
    ofReserved,
    profile,
    against: (person, list) =>
      rules[list].reduce((bits, rule) => bits | rule.against[classes[rule.attribute][person]], 0),
  };
}

/** People by what speaks against them in the requirements on one attribute: classes, and per class the bits of each. */
function classesOf(
  at: Register,
  attribute: string,
  requirements: readonly Requirement[],
): { readonly ofPerson: Int32Array; readonly against: readonly (readonly number[])[] } {
  const classes = openNumbering();
  const against: (readonly number[])[] = [];
  const classOf = (value: Value): number => {
    const bits = requirements.map((requirement) => judge(at, requirement, value));
    const number = classes.numberOf(bits.join(" "));
    against[number] ??= bits;
    return number;
  };
  const plain = new Map<Value, number>();
  const lists = new Map<string, number>();
  const ofPerson = Int32Array.from(at.scenario.people, (person) => {
    const value = shownBy(person, attribute);
    const known = typeof value === "object" ? lists.get(JSON.stringify(value)) : plain.get(value);
    const number = known ?? classOf(value);
    if (typeof value === "object") lists.set(JSON.stringify(value), number);
    else plain.set(value, number);
    return number;
  });
  return { ofPerson, against };
}

type Value = NonNullable<Person["attributes"]>[string] | undefined;

/** What a person shows; grade and leader rank are what they are written as, never attributes of these names. */
function shownBy(person: Person, attribute: string): Value {
  if (attribute === "grade") return person.grade;
  if (attribute === "leaderRank") return person.leaderRank;
  return Object.getOwnPropertyDescriptor(person.attributes ?? {}, attribute)?.value as Value;
}

function judge(at: Register, requirement: Requirement, value: Value): number {
  if (value === undefined) return notShown;
  return isMet(at, requirement, value) ? 0 : notMet;
}

function isMet(
  at: Register,
  { attribute, op, value: asked }: Requirement,
  value: NonNullable<Value>,
): boolean {
  if (op === "has") return typeof value === "object" && value.some((entry) => entry === asked);
  if (typeof value === "object") return false;
  if (op === "equals") return value === asked;
  if (op === "in") return Array.isArray(asked) && asked.some((entry) => entry === value);
  if (op === "not-before" || op === "not-after") {
    if (!isCalendarDate(value) || typeof asked !== "string") return false;
    return op === "not-before" ? value >= asked : value <= asked;
  }
  const order = attribute === "grade" ? at.gradeAt : attribute === "leaderRank" ? at.rankAt : undefined;
  // Grades and ranks stand highest first.
  const found = order === undefined ? value : -(order.get(String(value)) ?? Number.NaN);
  const bound = order === undefined ? asked : -locate(order, String(asked));
  if (typeof found !== "number" || typeof bound !== "number") return false;
  return op === "at-least" ? found >= bound : found <= bound;
}
