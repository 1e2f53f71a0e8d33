import type { Issue, IssuePath } from "../kernel/issue";
import type { IssueCode } from "../kernel/issue-codes";
import { kindOf } from "./look";
import type { Shape } from "./shape";

/** An issue that does not know yet whose it is. */
export type Finding = Omit<Issue, "ids">;

/** Why a value is not what a shape asks for. */
export function refusal(shape: Shape, value: unknown, path: IssuePath): Finding {
  if (shape.kind === "text" && typeof value === "string") {
    return { code: shape.code, path, parameters: { value: printable(value) } };
  }
  if (shape.kind === "word" && typeof value === "string") {
    const code = path.length === 1 && path[0] === "format" ? "wrong-format-version" : "invalid-choice";
    return { code, path, parameters: { value: printable(value), choices: [...shape.words] } };
  }
  if (shape.kind === "number" && typeof value === "number") {
    if (!Number.isSafeInteger(value))
      return { code: "not-whole", path, parameters: { value: String(value) } };
    const bound = value < shape.least ? { minimum: shape.least } : { maximum: shape.most };
    return { code: "out-of-range", path, parameters: { value, ...bound } };
  }
  return wrongType(expectedOf(shape), kindOf(value), path);
}

export function wrongType(expected: readonly string[], received: string, path: IssuePath): Finding {
  return { code: "wrong-type", path, parameters: { expected, received } };
}

/** The kinds of value that a shape takes, in words. */
export function expectedOf(shape: Shape | undefined): readonly string[] {
  switch (shape?.kind) {
    case "choice":
      return [...shape.byKind.values()].flatMap(expectedOf);
    case "text":
    case "word":
      return ["text"];
    case "number":
      return ["whole number"];
    case "boolean":
    case "list":
      return [shape.kind];
    default:
      return ["object"];
  }
}

const quotaRecords: ReadonlySet<unknown> = new Set(["total", "ceiling", "quota", "staff", "by", "seats"]);

/** What a key `__proto__` is called in the record at a path: a name that cannot have been declared. */
export function prototypeKeyCode(path: IssuePath): IssueCode {
  const record = path.at(-1);
  if (quotaRecords.has(record)) return "unknown-quota-type";
  return record === "leaders" ? "unknown-rank" : "unknown-key";
}

/** Enough of a text to find it again, without characters that cannot be printed. */
function printable(text: string): string {
  const kept = [...text.slice(0, 160)].slice(0, 80).join("");
  const escaped = kept.replaceAll(/[\p{Cc}\p{Cs}]/gu, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return kept.length === text.length ? escaped : `${escaped}…`;
}
