/** Stands for what a getter or a proxy did not let be read. */
export const unreadable: unique symbol = Symbol("unreadable");

/** The value under a key. Getters and proxies may throw: then {@link unreadable}. */
export function propertyOf(value: object, key: string | number): unknown {
  try {
    return (value as Record<string | number, unknown>)[key];
  } catch {
    return unreadable;
  }
}

/** Whether a key is there, not inherited; false where a proxy does not say. */
export function hasKey(value: object, key: string | number): boolean {
  try {
    return Object.hasOwn(value, key);
  } catch {
    return false;
  }
}

/** The keys that JSON would write, in their order; undefined where they cannot be read. */
export function keysOf(value: object): string[] | undefined {
  try {
    return Object.keys(value);
  } catch {
    return undefined;
  }
}

/**
 * What a value is, in a word: `text`, `number`, `boolean`, `list`, `object`, `null`, `nothing` (undefined),
 * `unreadable`, `function`, `bigint`, `symbol`, or for an instance of a class the name of that class.
 */
export function kindOf(value: unknown): string {
  if (typeof value === "string") return "text";
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  if (value === unreadable) return "unreadable";
  if (typeof value !== "object") return typeof value;
  try {
    if (Array.isArray(value)) return "list";
    return isPlain(value) ? "object" : className(value);
  } catch {
    return "unreadable";
  }
}

/** Of no class, as JSON knows objects; those of another window or realm included. */
function isPlain(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf");
}

function className(value: object): string {
  const name: unknown = value.constructor?.name;
  return typeof name === "string" && name !== "" ? name : "instance of a class";
}
