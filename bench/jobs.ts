import type { GoalEngine, ObjectiveSolver } from "./sizes";

/** Which goals a scenario of the bench has. */
export type Goals = "ranked" | "packed";

/** One thing to measure, in a process of its own. Plain JSON. */
export type Job = GoalsJob | ObjectiveJob | LemonJob | RoadJob | ExplainJob;

interface Common {
  readonly people: number;
  readonly posts: number;
  readonly runs: number;
}

/** All goals of the ordinary policy, one after the other. `expected`: value of every level. */
export interface GoalsJob extends Common {
  readonly task: "goals";
  readonly engine: GoalEngine;
  readonly expected?: readonly number[];
}

/** One objective. Our own engine's job finds `weights` and `expected`; the others are given them. */
export interface ObjectiveJob extends Common {
  readonly task: "objective";
  readonly objective: ObjectiveKind;
  readonly solver: ObjectiveSolver;
  readonly weights?: readonly number[];
  readonly expected?: readonly number[];
}

/** `packed`: several goals in one exact number. `first`: the first goal that is not reached by everybody's best. */
export type ObjectiveKind = "packed" | "first";

/** LEMON's network simplex beside ours on the same arcs with the same costs. */
export interface LemonJob extends Common {
  readonly task: "lemon";
  /** The compiled program. */
  readonly binary: string;
  readonly directory: string;
  /** Milliseconds after which LEMON is ended. */
  readonly cap: number;
}

/** From JSON text to a verified plan, and the plan verified once more. */
export interface RoadJob extends Common {
  readonly task: "road";
}

/** The index of explanations, single questions, all waiting people, the price table; and a solve to compare with. */
export interface ExplainJob extends Common {
  readonly task: "explain";
}

/** Milliseconds of several runs. */
export interface Timing {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

/** What a job found. Every answer in it has been checked. */
export interface Measured {
  readonly status: "measured";
  readonly timings: Readonly<Record<string, Timing>>;
  /** Goal values, or the value of the one objective. */
  readonly values: readonly number[];
  /** Weight of every level in the one objective, where there is one. */
  readonly weights?: readonly number[];
  /** The goals in order, as "goal (least)". */
  readonly levels?: readonly string[];
  /** Other numbers that a report may state. */
  readonly numbers?: Readonly<Record<string, number>>;
  /** Other facts that a report states as they are. */
  readonly notes?: readonly string[];
  readonly memory: Memory;
}

/** Megabytes (10⁶ bytes) of the process of the job: before the first run, and the most there ever were. */
export interface Memory {
  readonly before: number;
  readonly peak: number;
}

/** `not-measured`: nobody asked, or there was no end to it. `failed`: the answer was wrong, or there was none. */
export interface NotMeasured {
  readonly status: "not-measured" | "failed";
  readonly reason: string;
}

export type Found = Measured | NotMeasured;
