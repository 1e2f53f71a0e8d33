import * as fc from "fast-check";

/**
 * Raw numbers from which scenarios are built. Every list and number shrinks by itself, whatever the others are:
 * what they mean ("the third body that is still there") is decided when the scenario is built.
 */
export interface Sizes {
  readonly people: number;
  readonly posts: number;
  /** Bodies before the reforms. */
  readonly bodies: number;
  readonly reforms: number;
  readonly jurisdictions: number;
}

export type StructureDraw = ReturnType<typeof structureDraw> extends fc.Arbitrary<infer T> ? T : never;
export type HappeningDraw = ReturnType<typeof happeningDraw> extends fc.Arbitrary<infer T> ? T : never;
export type BodyDraw = ReturnType<typeof bodyDraw> extends fc.Arbitrary<infer T> ? T : never;
export type TransferDraw = ReturnType<typeof transferDraw> extends fc.Arbitrary<infer T> ? T : never;
type WishDraw = ReturnType<typeof wishDraw> extends fc.Arbitrary<infer T> ? T : never;
export type PersonDraw = ReturnType<typeof personDraw> extends fc.Arbitrary<infer T> ? T : never;
export type PostDraw = ReturnType<typeof postDraw> extends fc.Arbitrary<infer T> ? T : never;
export type PaperDraw = ReturnType<typeof paperDraw> extends fc.Arbitrary<infer T> ? T : never;

/** True once in so many times, and shrinks to false. */
const rarely = (oneIn: number) => fc.nat(oneIn - 1).map((n) => n === oneIn - 1);
const often = (oneIn: number) => fc.nat(oneIn - 1).map((n) => n !== oneIn - 1);
/** Now and then a number far beyond 2³², where sums still stay below 2⁵³. */
const orHuge = (small: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 40, arbitrary: small }, { weight: 1, arbitrary: fc.constant(1e13) });
/** Picks something out of a list whose length is not known yet. */
const pick = fc.nat(30);
/** Small numbers per quota type, in declared order; types beyond the end have none. */
const perType = (max: number) => fc.array(fc.nat(max), { maxLength: 3 });
/** A position in the list of types, mostly the first. */
const type = fc.constantFrom(0, 0, 0, 0, 0, 1, 2);

/** Mostly near the largest length, now and then shorter or empty; shrinks down to nothing. */
export function listOf<T>(element: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> {
  const part = fc.array(element, { maxLength, size: "max" });
  return fc.tuple(part, part).map(([some, more]) => [...some, ...more].slice(0, maxLength));
}

type Structural = "establish" | "merge" | "reorganize" | "abolish" | "cut" | "host";
type Decorative = "rename" | "plate" | "joint-office";

function happeningDraw(...kinds: readonly (Structural | Decorative)[]) {
  return fc.record({
    kind: fc.constantFrom(...kinds),
    pick,
    other: pick,
    parts: fc.nat(2),
    amounts: perType(3),
    spans: fc.array(orHuge(fc.nat(4)), { minLength: 1, maxLength: 3 }),
    generous: fc.boolean(),
    leaders: fc.option(perType(2), { nil: undefined }),
    documented: often(3),
  });
}

function bodyDraw() {
  return fc.record({
    jurisdiction: fc.constantFrom(0, 0, 1, 2, 3, 4),
    category: fc.constantFrom(
      "department",
      "institution",
      "party-department",
      "branch",
      "temporary",
      "other",
    ),
    coordinating: rarely(4),
    parent: fc.option(pick, { nil: undefined, freq: 2 }),
    unlisted: perType(2),
    vacancies: fc.array(orHuge(fc.constantFrom(0, 1, 2, 0, 1, 2, 0, 1, -1)), { maxLength: 3 }),
    leaders: fc.array(fc.record({ approved: fc.nat(2), unlisted: fc.nat(1) }), { maxLength: 3 }),
    sections: fc.constantFrom(0, 1, 1, 1, 2, 2, 3),
  });
}

/** Second layer: bodies and reforms. */
export function structureDraw(sizes: Sizes) {
  return fc.record({
    jurisdictions: fc.array(fc.nat(4), { minLength: 1, maxLength: sizes.jurisdictions }),
    bodies: fc.array(bodyDraw(), { minLength: 1, maxLength: sizes.bodies, size: "max" }),
    opening: fc.option(happeningDraw("merge", "abolish", "reorganize", "cut"), { nil: undefined, freq: 15 }),
    creation: fc.option(happeningDraw("establish"), { nil: undefined, freq: 9 }),
    more: fc.array(
      happeningDraw(
        "establish",
        "merge",
        "reorganize",
        "abolish",
        "cut",
        "host",
        "host",
        "rename",
        "plate",
        "joint-office",
      ),
      { maxLength: Math.max(0, sizes.reforms - 2), size: "max" },
    ),
    transfers: fc.array(transferDraw(), { maxLength: 3 }),
  });
}

function transferDraw() {
  return fc.record({
    from: pick,
    to: pick,
    mode: fc.constantFrom("people-with-quota", "people-only", "quota-only"),
    type,
    staff: fc.nat(2),
    people: fc.nat(2),
    quota: fc.nat(3),
    spare: fc.nat(1),
    sharesApproval: fc.boolean(),
    documented: fc.boolean(),
  });
}

function wishDraw() {
  return fc.record({
    target: pick,
    fits: often(8),
    wholeBody: rarely(4),
    rank: fc.constantFrom(1, 1, 2, 2, 3, 7),
  });
}

export function personDraw() {
  return fc.record({
    isAffected: fc.constantFrom(true, false, true, false, true),
    body: pick,
    type,
    leader: fc.constantFrom(0, 0, 0, 0, 0, 1, 2, 3),
    section: pick,
    grade: fc.nat(2),
    wishes: fc.oneof(
      { weight: 1, arbitrary: fc.constant<WishDraw[]>([]) },
      { weight: 12, arbitrary: listOf(wishDraw(), 4) },
    ),
    acceptsAdjustment: rarely(3),
  });
}

export function postDraw() {
  return fc.record({
    among: fc.constantFrom("growing", "growing", "home", "hosted", "any"),
    body: pick,
    type,
    leader: fc.constantFrom(0, 0, 0, 0, 1, 2, 3),
    section: pick,
    demand: fc.constantFrom(
      "natural",
      "natural",
      "natural",
      "urgent",
      "new-body",
      "coordinating-office",
      "retained",
    ),
    min: fc.constantFrom(0, 0, 1, 2),
    max: fc.constantFrom(1, 1, 2, 3, 2, 0),
  });
}

/** Everything that is written on paper: answers, approvals, permits, duties, totals. */
export function paperDraw() {
  return fc.record({
    responses: fc.array(
      fc.record({
        person: pick,
        wish: pick,
        byHome: fc.boolean(),
        decision: fc.constantFrom("accept", "hold", "decline"),
      }),
      { maxLength: 5 },
    ),
    approvals: fc.array(
      fc.record({ from: fc.option(pick, { nil: undefined }), to: pick, type, count: fc.nat(2) }),
      {
        maxLength: 2,
      },
    ),
    permit: fc.option(fc.record({ body: pick, type, over: fc.nat(2), expired: fc.boolean() }), {
      nil: undefined,
      freq: 2,
    }),
    duties: fc.array(fc.record({ from: pick, to: pick, byTransfer: fc.boolean() }), { maxLength: 3 }),
    /** Per jurisdiction and type: reserve before the reforms, undefined where no total is written. */
    reserves: fc.array(fc.option(fc.nat(2), { nil: undefined }), { maxLength: 6 }),
    ceilings: fc.array(fc.constantFrom(undefined, undefined, undefined, 0, 1, 2), { maxLength: 6 }),
    /** Whether totals are raised until every smallest grant can be paid. */
    isPaid: often(20),
    dated: fc.boolean(),
    compatibility: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 2 }),
    mood: fc.oneof(
      { weight: 5, arbitrary: fc.constant("plain" as const) },
      { weight: 1, arbitrary: fc.constantFrom("ties", "ties", "craze", "craze", "nobody-lists", "closed") },
    ),
    writesEmptyLists: fc.boolean(),
  });
}
