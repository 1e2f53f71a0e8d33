/** One size of scenario, and how often each thing is run at it. */
export interface Size {
  readonly people: number;
  readonly posts: number;
  /** Timed runs of our own engine and of the whole road. */
  readonly ownRuns: number;
  /** Timed runs of any other solver. */
  readonly peerRuns: number;
}

const small = { people: 100, posts: 10, ownRuns: 25, peerRuns: 9 };
const town = { people: 1_000, posts: 30, ownRuns: 15, peerRuns: 3 };
const city = { people: 10_000, posts: 200, ownRuns: 9, peerRuns: 1 };
const province = { people: 100_000, posts: 1_000, ownRuns: 5, peerRuns: 3 };
const nation = { people: 1_000_000, posts: 3_000, ownRuns: 3, peerRuns: 1 };

/** How much of the bench is run. */
export interface Extent {
  readonly name: "full" | "quick";
  readonly sizes: readonly Size[];
  /** Milliseconds after which a job of our own, or one of another solver, is ended. */
  readonly ownCap: number;
  readonly peerCap: number;
}

export const full: Extent = {
  name: "full",
  sizes: [small, town, city, province, nation],
  ownCap: 300_000,
  peerCap: 90_000,
};

/** Under a minute on a quiet machine. */
export const quick: Extent = {
  name: "quick",
  sizes: [
    { ...small, ownRuns: 9, peerRuns: 3 },
    { ...town, ownRuns: 5, peerRuns: 1 },
    { ...city, ownRuns: 3, peerRuns: 1 },
  ],
  ownCap: 30_000,
  peerCap: 10_000,
};

/** The largest number of people that a solver is asked about, in either extent, and why no more. */
export interface Reach {
  readonly full: number;
  readonly quick: number;
  readonly why: string;
}

const ours: Reach = { full: Number.POSITIVE_INFINITY, quick: Number.POSITIVE_INFINITY, why: "" };
const dense: Reach = { full: 1_000, quick: 1_000, why: "a dense tableau would not fit" };
const sparse: Reach = { full: 10_000, quick: 10_000, why: "more than the bench has time for" };

/** Engines that make all goals best, one after the other. */
export const goalEngines = {
  network: ours,
  "javascript-lp": dense,
  highs: { ...sparse, quick: 1_000 },
} as const satisfies Record<string, Reach>;
export type GoalEngine = keyof typeof goalEngines;

/** Solvers that are given one objective. */
export const objectiveSolvers = {
  network: ours,
  "javascript-lp": dense,
  highs: sparse,
  yalps: dense,
  "glpk.js": { ...sparse, quick: 1_000 },
} as const satisfies Record<string, Reach>;
export type ObjectiveSolver = keyof typeof objectiveSolvers;

/** The largest number of people about whom everything is asked. */
export const explained = { most: 100_000, why: "more answers than the bench has time for" };

export const seed = 1;
export const preferences = 5;
