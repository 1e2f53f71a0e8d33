import type * as z from "zod";
import type { Issue, IssuePath } from "../kernel/issue";
import type { IssueCode } from "../kernel/issue-codes";
import { enclosingIds, isAbsent, valueAt } from "./places";
import { kindOf } from "./plain-copy";

type ZodIssue = z.core.$ZodIssue;

/** What zod found in a plain copy of a document, as issues of ours. zod's messages are not used. */
export function translate(found: ZodIssue, document: unknown, outer: IssuePath = []): Issue[] {
  const path = [...outer, ...(found.path as IssuePath)];
  const issue = (code: IssueCode, parameters: Issue["parameters"] = {}, at = path): Issue => ({
    code,
    path: at,
    ids: enclosingIds(document, at),
    parameters,
  });
  const value = valueAt(document, path);
  switch (found.code) {
    case "unrecognized_keys":
      return found.keys.map((key) => issue("unknown-key", { key }, [...path, key]));
    case "invalid_key":
      return [issue("invalid-id", { value: shortened(path.at(-1)) })];
    case "too_small":
      if (found.origin === "array") return [issue("empty-list")];
      return [numberIssue(issue, value, { minimum: Number(found.minimum) })];
    case "too_big":
      return [numberIssue(issue, value, { maximum: Number(found.maximum) })];
    case "invalid_format":
      return [issue(formatCodes[found.format] ?? "invalid-text", { value: shortened(value) })];
    case "custom":
      return [issue("min-above-max", value as { min: number; max: number })];
    case "invalid_union":
      return unionIssues(found, document, path, issue);
    case "invalid_value":
      return [choiceIssue(issue, document, path, found.values.map(String))];
    case "invalid_type":
      if (typeof value === "number" && isNumeric(found.expected)) return [numberIssue(issue, value, {})];
      return [typeIssue(issue, document, path, [expectedWord(found.expected)])];
    default:
      throw new TypeError(`No issue code for a zod issue of code ${found.code}`);
  }
}

type IssueAt = (code: IssueCode, parameters?: Issue["parameters"]) => Issue;

const formatCodes: Readonly<Record<string, IssueCode>> = {
  id: "invalid-id",
  key: "invalid-id",
  date: "invalid-date",
};

const expectedWords: ReadonlyMap<string, string> = new Map([
  ["string", "text"],
  ["array", "list"],
  ["record", "object"],
  ["int", "whole number"],
  ["number", "whole number"],
]);

function expectedWord(expected: string): string {
  return expectedWords.get(expected) ?? expected;
}

function isNumeric(expected: string): boolean {
  return expected === "int" || expected === "number";
}

function numberIssue(issue: IssueAt, value: unknown, bound: Issue["parameters"]): Issue {
  return Number.isSafeInteger(value)
    ? issue("out-of-range", { value: value as number, ...bound })
    : issue("not-whole", { value: String(value) });
}

function typeIssue(issue: IssueAt, document: unknown, path: IssuePath, expected: string[]): Issue {
  return isAbsent(document, path)
    ? issue("missing", { expected })
    : issue("wrong-type", { expected, received: kindOf(valueAt(document, path)) });
}

function choiceIssue(issue: IssueAt, document: unknown, path: IssuePath, choices: string[]): Issue {
  const value = valueAt(document, path);
  if (typeof value !== "string") return typeIssue(issue, document, path, ["text"]);
  const isVersion = path.length === 1 && path[0] === "format";
  return issue(isVersion ? "wrong-format-version" : "invalid-choice", { value: shortened(value), choices });
}

/** The alternative that was meant is the one of the kind of value that was found. */
function unionIssues(
  found: z.core.$ZodIssueInvalidUnion,
  document: unknown,
  path: IssuePath,
  issue: IssueAt,
): Issue[] {
  if (found.discriminator !== undefined) {
    return [
      choiceIssue(issue, document, path, ("options" in found ? (found.options ?? []) : []).map(String)),
    ];
  }
  const value = valueAt(document, path);
  const meant = found.errors.filter((branch) => !branch.some((each) => isOtherKind(each, value)));
  if (meant.length === 0) {
    const expected = found.errors
      .flat()
      .map((each) => ("expected" in each ? expectedWord(each.expected) : ""));
    return [
      typeIssue(
        issue,
        document,
        path,
        [...new Set(expected)].filter((word) => word !== ""),
      ),
    ];
  }
  const unopposed = meant.filter((branch) => !branch.some(isExcludedKey));
  if (unopposed.length === 1) return unopposed[0].flatMap((each) => translate(each, document, path));
  const rest = meant[0].filter((each) => each.path[0] !== "post" && each.path[0] !== "body");
  return [issue("one-of-post-or-body"), ...rest.flatMap((each) => translate(each, document, path))];
}

function isOtherKind(found: ZodIssue, value: unknown): boolean {
  if (found.path.length > 0 || found.code !== "invalid_type") return false;
  return !(typeof value === "number" && isNumeric(found.expected));
}

function isExcludedKey(found: ZodIssue): boolean {
  return found.code === "invalid_type" && found.expected === "never";
}

/** Enough of a text to find it again, in a form that can be printed. */
function shortened(value: unknown): string {
  const whole = String(value);
  const kept = [...whole.slice(0, 160)].slice(0, 80).join("");
  const printable = kept.replaceAll(
    /[\p{Cc}\p{Cs}]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return kept.length === whole.length ? printable : `${printable}…`;
}
