import type { Issue, IssuePath } from "../kernel/issue";

/**
 * Issues in the order in which a reader of the document meets them. What is missing comes behind what is there; an
 * object comes before its parts.
 */
export function inDocumentOrder(issues: readonly Issue[], plain: unknown): Issue[] {
  const keyOrders: KeyOrders = new Map();
  return issues
    .map((issue) => ({ issue, place: positions(issue.path, plain, keyOrders) }))
    .sort((a, b) => comparePositions(a.place, b.place))
    .map(({ issue }) => issue);
}

type KeyOrders = Map<object, ReadonlyMap<string, number>>;

/** Each step of a path as the position of its key or entry. */
function positions(path: IssuePath, plain: unknown, keyOrders: KeyOrders): number[] {
  let value = plain;
  return path.map((key) => {
    const inside = typeof value === "object" && value !== null ? value : {};
    const position = typeof key === "number" ? key : keyOrder(inside, keyOrders).get(key);
    value = Object.hasOwn(inside, key) ? (inside as Record<string | number, unknown>)[key] : undefined;
    return position ?? Number.POSITIVE_INFINITY;
  });
}

function keyOrder(value: object, keyOrders: KeyOrders): ReadonlyMap<string, number> {
  const known = keyOrders.get(value);
  if (known !== undefined) return known;
  const order = new Map(Object.keys(value).map((key, k) => [key, k]));
  keyOrders.set(value, order);
  return order;
}

function comparePositions(a: readonly number[], b: readonly number[]): number {
  for (let k = 0; k < Math.min(a.length, b.length); k++) {
    if (a[k] !== b[k]) return a[k] < b[k] ? -1 : 1;
  }
  return a.length - b.length;
}
