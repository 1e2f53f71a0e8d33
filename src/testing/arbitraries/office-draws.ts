import * as fc from "fast-check";
import type { Sizes } from "./draws";

export type OfficeDraw = ReturnType<typeof officeDraw> extends fc.Arbitrary<infer T> ? T : never;
export type RequirementDraw = ReturnType<typeof requirementDraw> extends fc.Arbitrary<infer T> ? T : never;
export type RelativeDraw = ReturnType<typeof relativeDraw> extends fc.Arbitrary<infer T> ? T : never;

/** Picks something out of a list whose length is not known yet. */
const pick = fc.nat(30);

/** Mostly as many as there may be, so that rules are there to bind; shrinks down to nothing. */
function many<T>(element: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> {
  return fc.array(element, { maxLength, size: "max" });
}

/** Nothing in some cases, out of `none + some`. */
function orNothing<T>(none: number, some: number, list: fc.Arbitrary<T[]>): fc.Arbitrary<T[]> {
  return fc.oneof({ weight: none, arbitrary: fc.constant<T[]>([]) }, { weight: some, arbitrary: list });
}

/** Last layer: the rules of the office, laid over a scenario that is complete without them. */
export function officeDraw(sizes: Sizes) {
  return fc.record({
    people: many(factsDraw(), sizes.people),
    posts: many(postRulesDraw(), sizes.posts),
    relatives: orNothing(1, 4, many(relativeDraw(), 6)),
    /** Per section, in the order of bodies: how many must stay. */
    keeps: orNothing(1, 8, many(fc.constantFrom(0, 1, 2, 2, 3, 4), 8)),
    bodies: many(
      fc.record({
        returnTo: fc.option(pick, { nil: undefined, freq: 2 }),
        expires: fc.constantFrom(undefined, undefined, 0, 1, 2),
        confidential: fc.constantFrom(undefined, undefined, undefined, false, true),
      }),
      sizes.bodies,
    ),
    tasks: fc.array(fc.record({ body: pick, done: fc.boolean(), problem: fc.boolean() }), { maxLength: 2 }),
    departures: fc.array(fc.record({ body: pick, type: pick, count: fc.nat(3) }), { maxLength: 2 }),
    calendar: fc.nat(3),
  });
}

/** What a person shows, as positions in lists of values; 0 shows nothing. */
function factsDraw() {
  return fc.record({
    education: fc.constantFrom(0, 1, 2, 3, 2, 3),
    years: fc.constantFrom(0, 2, 3, 4, 1),
    party: fc.constantFrom(0, 2, 1, 1),
    skills: fc.constantFrom(0, 2, 3, 4, 1),
    joined: fc.constantFrom(0, 1, 2, 3, 2, 4),
    misleading: fc.nat(9),
  });
}

function requirementDraw() {
  return fc.record({ about: fc.nat(14), value: fc.nat(5) });
}

function postRulesDraw() {
  const requires = fc.oneof(
    { weight: 3, arbitrary: fc.array(requirementDraw(), { minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(requirementDraw(), { minLength: 2, maxLength: 2 }) },
  );
  return fc.record({
    requires: orNothing(1, 2, requires),
    reserved: orNothing(
      1,
      2,
      fc.array(fc.record({ count: fc.constantFrom(1, 1, 1, 2, 0), requires }), { maxLength: 3 }),
    ),
    /** Per entry: people, best first; a list of two is a tie. */
    prefers: orNothing(1, 2, fc.array(fc.array(pick, { minLength: 1, maxLength: 2 }), { maxLength: 3 })),
  });
}

function relativeDraw() {
  return fc.record({
    kind: fc.constantFrom(
      "listed",
      "listed",
      "listed",
      "listed",
      "listed",
      "section",
      "section",
      "leader",
      "leader-of-section",
      "nothing",
    ),
    /** Among pairs who may come near to each other, or anybody. */
    near: fc.constantFrom(true, true, true, false),
    pick,
    other: pick,
    /** Stated by both. */
    twice: fc.boolean(),
    /** Through the body as it was before the reforms. */
    before: fc.boolean(),
  });
}
