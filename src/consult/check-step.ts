import { isCalendarDate } from "../kernel/calendar-date";
import { ConsultationError } from "./consultation-error";
import type { ConsultationStep } from "./types";

type Rule = readonly [must: string, is: (value: unknown) => boolean];

const id: Rule = ["an id", (value) => typeof value === "string"];
const reason: Rule = [
  "a line of text that says something, or absent",
  (value) =>
    value === undefined || (typeof value === "string" && /\S/.test(value) && !/[\p{Cc}\p{Cs}]/u.test(value)),
];
const pair = { person: id, post: id, reason };
const largestRank = Number.MAX_SAFE_INTEGER - 3;
const wishes: Rule = [
  "a list of { post, rank } or { body, rank }, ranks whole from 1 on",
  (value) => Array.isArray(value) && value.every(isWish),
];

const rules: { readonly [Kind in ConsultationStep["kind"]]: Readonly<Record<string, Rule>> } = {
  propose: {},
  answer: { ...pair, by: oneOf("post", "home"), decision: oneOf("accept", "hold", "decline") },
  confirm: pair,
  withdraw: pair,
  reorder: {
    person: id,
    preferences: wishes,
    acceptsAdjustment: [
      "true, false or absent",
      (value) => value === undefined || typeof value === "boolean",
    ],
    reason,
  },
  "close-round": {},
  conclude: {},
};

/**
 * Whether any value is a step: of a known kind, with its fields and no others.
 *
 * @throws ConsultationError with everything that is wrong
 */
export function checkStep(step: unknown): asserts step is ConsultationStep {
  const kind: unknown = typeof step === "object" && step !== null ? Reflect.get(step, "kind") : undefined;
  const kinds = Object.keys(rules);
  if (typeof kind !== "string" || !kinds.includes(kind)) {
    throw new ConsultationError("step-malformed", [], `kind must be one of ${kinds.join(", ")}`);
  }
  const own = rules[kind as ConsultationStep["kind"]];
  const fields: Readonly<Record<string, Rule>> = { ...own, date: ["a day, YYYY-MM-DD", isDay] };
  const given = step as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).filter((key) => key !== "kind" && !Object.hasOwn(fields, key));
  const findings = [
    ...unknown.map((key) => `${key} is no field of ${kind}`),
    ...Object.entries(fields).flatMap(([name, [must, is]]) =>
      is(given[name]) ? [] : [`${name} must be ${must}`],
    ),
  ];
  if (findings.length > 0) {
    throw new ConsultationError("step-malformed", [], `a step "${kind}" with its fields`, findings);
  }
}

function isDay(value: unknown): boolean {
  return typeof value === "string" && isCalendarDate(value);
}

function oneOf(...words: readonly string[]): Rule {
  return [`one of ${words.join(", ")}`, (value) => words.includes(value as string)];
}

function isWish(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { post, body, rank, ...rest } = value as Readonly<Record<string, unknown>>;
  const isNamed = (typeof post === "string") !== (typeof body === "string");
  const isRank = Number.isInteger(rank) && (rank as number) >= 1 && (rank as number) <= largestRank;
  const bothKnown = [post, body].every((target) => target === undefined || typeof target === "string");
  return isNamed && bothKnown && isRank && Object.keys(rest).length === 0;
}
