import type { IssuePath } from "../kernel/issue";
import { id } from "./fields";

/** The value at a path of a plain copy; undefined where there is none. */
export function valueAt(document: unknown, path: IssuePath): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** Whether a key of an object is not there; the document itself counts as absent when it is undefined. */
export function isAbsent(document: unknown, path: IssuePath): boolean {
  return valueAt(document, path) === undefined;
}

/** The id of the innermost object around a place that has one; empty where none has. */
export function enclosingIds(document: unknown, path: IssuePath): string[] {
  for (let depth = path.length; depth > 0; depth--) {
    const own = id.safeParse(valueAt(document, [...path.slice(0, depth), "id"]));
    if (own.success) return [own.data];
  }
  return [];
}
