import type { Issue, IssuePath } from "../kernel/issue";

/**
 * Issues in the order in which a reader of the document meets them, each once. What is missing comes behind what
 * is there; an object comes before its parts.
 */
export function inDocumentOrder(issues: readonly Issue[], document: unknown): Issue[] {
  const once = new Map<string, Issue>();
  for (const issue of issues) {
    const place = JSON.stringify([issue.code, issue.path]);
    if (!once.has(place)) once.set(place, issue);
  }
  const keyOrders = new Map<object, ReadonlyMap<string, number>>();
  return [...once.values()]
    .map((issue) => ({ issue, place: positions(issue.path, document, keyOrders) }))
    .sort((a, b) => comparePositions(a.place, b.place))
    .map(({ issue }) => issue);
}

/** Each step of a path as the position of its key or entry. */
function positions(
  path: IssuePath,
  document: unknown,
  keyOrders: Map<object, ReadonlyMap<string, number>>,
): number[] {
  const steps: number[] = [];
  let value = document;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return [...steps, Number.POSITIVE_INFINITY];
    steps.push(
      typeof key === "number" ? key : (keyOrder(value, keyOrders).get(key) ?? Number.POSITIVE_INFINITY),
    );
    value = Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;
  }
  return steps;
}

function keyOrder(
  value: object,
  keyOrders: Map<object, ReadonlyMap<string, number>>,
): ReadonlyMap<string, number> {
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
