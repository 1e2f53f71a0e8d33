import fc from "fast-check";
import type { IssuePath } from "../../src/kernel/issue";
import { bases } from "../rejected/bases";
import { remove, set } from "../rejected/table";

/** Accepted documents after one to four changes, each somewhere in the document, to values from `values`. */
export function mutated(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.record({
    where: fc.nat(),
    how: fc.constantFrom("set", "remove", "copy", "add"),
    value: values,
  });
  return fc
    .record({
      base: fc.constantFrom(bases.complete, bases.small),
      changes: fc.array(change, { minLength: 1, maxLength: 4 }),
    })
    .map(({ base, changes }) => changes.reduce<unknown>(apply, structuredClone(base)));
}

interface Change {
  readonly where: number;
  readonly how: string;
  readonly value: unknown;
}

function apply(document: unknown, { where, how, value: drawn }: Change): unknown {
  const value = structuredClone(drawn);
  const places = placesOf(document);
  const place = places[where % places.length];
  if (how === "remove" && place.length > 0) return remove(place)(document);
  if (how === "copy")
    return set(place, structuredClone(valueAt(document, places[(where * 7) % places.length])))(document);
  if (how === "add" && isContainer(valueAt(document, place))) return set([...place, "添"], value)(document);
  return set(place, value)(document);
}

/** Words that mean something in some place, and numbers, texts and containers that are wrong in most. */
export const plainValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(0, 1, -1, 1.5, 2 ** 53, 2 ** 53 - 1, -(2 ** 60), Number.NaN, Number.POSITIVE_INFINITY),
  fc.constantFrom(
    "",
    " ",
    "a\nb",
    "\u0000",
    "\ud800",
    "x".repeat(65),
    "😀".repeat(64),
    "bianzhi/1",
    "2020-02-29",
    "2019-02-29",
  ),
  fc.constantFrom(
    "merge",
    "transfer",
    "host",
    "comprehensive",
    "department",
    "retained",
    "place",
    "administrative",
    "Ä",
  ),
  fc.constantFrom(
    { min: 1, max: 2 },
    { min: 2, max: 1 },
    { min: 1 },
    { post: "a", rank: 1 },
    { body: "a", post: "b", rank: 0 },
  ),
  fc.constantFrom(
    { kind: "abolish", body: "a" },
    { kind: "merge" },
    { id: "a" },
    [],
    {},
    [[]],
    [null],
    null,
    true,
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

function placesOf(value: unknown, path: IssuePath = []): IssuePath[] {
  if (!isContainer(value)) return [path];
  const steps = Array.isArray(value) ? value.map((_entry, k) => k) : Object.keys(value);
  return [
    path,
    ...steps.flatMap((step) => placesOf((value as Record<string | number, unknown>)[step], [...path, step])),
  ];
}

function valueAt(document: unknown, path: IssuePath): unknown {
  return path.reduce((value, step) => (value as Record<string | number, unknown>)[step], document);
}

function isContainer(value: unknown): value is object {
  return Array.isArray(value) || (typeof value === "object" && value !== null && isPlain(value));
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
