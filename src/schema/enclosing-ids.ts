import type { IssuePath } from "../kernel/issue";
import { id } from "./fields";

/** The id of the innermost object around a place of a plain document that has one in order; empty where none has. */
export function enclosingIds(plain: unknown, path: IssuePath): string[] {
  const found: string[] = [];
  let value = plain;
  for (const key of [...path, ""]) {
    if (typeof value !== "object" || value === null) break;
    const own = Object.hasOwn(value, "id") ? id.safeParse((value as { id: unknown }).id) : undefined;
    if (own?.success) found[0] = own.data;
    value = Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;
  }
  return found;
}
