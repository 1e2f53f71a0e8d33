import type { ReasonCode } from "../kernel/reason-codes";
import type { PolicyGoal } from "../model/types";

/**
 * Who goes where, who gets which quota. Plain JSON; every list is sorted by id. A plan belongs to whoever asked for it:
 * it is not frozen, and nothing in the library changes with it. `verify` judges it as it then stands.
 */
export interface Plan {
  /** Who got a post. */
  readonly placements: readonly Placement[];
  /** Volunteers in their own seat. */
  readonly staying: readonly Staying[];
  /** Affected people without a post. */
  readonly waiting: readonly Waiting[];
  /** 核增. Only grants above zero. */
  readonly grants: readonly Grant[];
  /** 编制总额 per jurisdiction and type, wherever any number is not zero. */
  readonly pools: readonly PoolBalance[];
  /** Posts that have fewer people than they cannot work without. */
  readonly shortfalls: readonly Shortfall[];
  /** One entry per goal of the policy, in its order; see {@link GoalValue}. */
  readonly goals: readonly GoalValue[];
  /** Name of the engine that solved it: 1–64 characters, no control characters. */
  readonly engine: string;
  readonly optimality: Optimality;
  /** What a reader has to know: codes with parameters. */
  readonly notes: readonly Note[];
}

/** `proved`: a certificate was checked. `bounded`: at most `notes` away from the best. `claimed`: nobody has proved it. */
export type Optimality = "proved" | "bounded" | "claimed";

/**
 * Who goes to which post, at which rank it counts for them, and by what: their wish, right of staying, or 服从调剂.
 */
export interface Placement {
  readonly person: string;
  readonly post: string;
  /** Rank at which it counts: as listed, L+1 for a retained post that was not listed, L+2 by adjustment. */
  readonly rank: number;
  /** `listed`: their wish. `stayed`: a retained post that they did not list. `adjusted`: 服从调剂. `directed`: 组织调配. */
  readonly basis: "listed" | "stayed" | "adjusted" | "directed";
}

/** A pair that all agreed to: it stands, whatever else is decided. */
export interface Agreed {
  readonly person: string;
  readonly post: string;
}

/** A volunteer who keeps their own seat. */
export interface Staying {
  readonly person: string;
  readonly body: string;
  /** Rank at which it counts: L+1, unless they listed it. */
  readonly rank: number;
}

/**
 * Why an affected person has no post. Told of are, by id: every post that they listed, by itself or with its body;
 * every retained post of the body that became theirs; and, if they accept adjustment (服从调剂), every other post that
 * is not retained and of a type that they may fill. Of each: every reason code that keeps them out, in the order of the
 * codes; or, where nothing does, `no-seat` or `no-quota`, and `lot` where lots were drawn.
 * Where no post is to be told of there is one reason without a post: `type-incompatible` if they accept adjustment and
 * every post that it opens is of another type, otherwise `not-listed`.
 */
export interface Waiting {
  readonly person: string;
  /** At least one. Without a post: concerns the person as a whole. */
  readonly reasons: readonly { readonly code: ReasonCode; readonly post?: string }[];
}

/** Quota of a pool that a body is given (核增). */
export interface Grant {
  readonly body: string;
  readonly quotaType: string;
  /** Units of quota, above zero. */
  readonly count: number;
}

/**
 * 编制平衡 of one jurisdiction and type, in units of quota:
 * `after = before + approvedIn − approvedOut − recovered`;
 * `reserve = reserve before + freed + approvedIn − approvedOut − granted − recovered`.
 */
export interface PoolBalance {
  readonly jurisdiction: string;
  readonly quotaType: string;
  /** 编制总额 before the reforms. */
  readonly before: number;
  /** 批文调入 */
  readonly approvedIn: number;
  /** 批文调出 */
  readonly approvedOut: number;
  /** 核减空出 */
  readonly freed: number;
  /** 核增 */
  readonly granted: number;
  /** 核销: leaves the total for good. */
  readonly recovered: number;
  /** 收回统筹(周转): in the total, and held by no body. */
  readonly reserve: number;
  /** 编制总额 afterwards. */
  readonly after: number;
}

/** People missing below `openings.min` of a post, or below `keepAtLeast` of a section (of a joint office: its first section). */
export type Shortfall =
  | { readonly post: string; readonly missing: number }
  | { readonly post?: undefined; readonly body: string; readonly section: string; readonly missing: number };

/**
 * The numbers of one goal, most important first.
 * `minimums`: missing in new-body and coordinating-office, urgent, retained posts, and, where any section has
 * `keepAtLeast`, in sections. `place`: waiting. `source-priority`: volunteers in new and re-formed bodies.
 * `unit-preferences`: placements per rank that units gave, best first, unranked last. `fewest-changes`: people whose
 * outcome is not that of the earlier plan. `fill:…`: people in
 * those posts. `recover`: quota recovered. `preferences`: affected people first, then volunteers (together where pooled);
 * rank-maximal: people per rank, best rank first; generous: people per rank, worst rank first; total-rank: sum of ranks.
 */
export interface GoalValue {
  readonly goal: PolicyGoal;
  readonly value: readonly number[];
}

/** What a reader of the plan should know besides, by code. */
export type Note =
  /** The order among equally good plans was drawn from `policy.seed`. */
  | { readonly code: "by-lot"; readonly seed: string }
  /** Rows cross: these, one after the other, share pairs and neither contains the other (an odd cycle). */
  | { readonly code: "crossing-rows"; readonly rows: readonly string[] }
  /** Equally good plans may exist; the closing order of people was not applied. */
  | { readonly code: "closing-order-not-applied" }
  /** 保留待遇: the person keeps their grade in a post below it. */
  | { readonly code: "grade-kept"; readonly person: string; readonly post: string }
  /** The post is in a temporary body: where the person returns to, and when. */
  | {
      readonly code: "returns";
      readonly person: string;
      readonly post: string;
      readonly body: string;
      readonly date?: string;
    }
  /** 组织调配, a stage of its own (公务员法73): how many it placed, how many still wait, and its goals, `place` first. */
  | {
      readonly code: "directed";
      readonly placed: number;
      readonly waiting: number;
      readonly goals: readonly GoalValue[];
    };

/** Travels beside the plan; `verify` checks it against the scenario alone. */
export interface Certificate extends StageCertificate {
  /** The proof of the directed stage, where there was one. */
  readonly directed?: StageCertificate;
}

/** What proves one stage. */
export interface StageCertificate {
  /** Number of goal levels that the prices have. */
  readonly levels: number;
  /** Rows whose price is not zero at some level. Level by level, all goals turned into "least". */
  readonly prices: readonly RowPrice[];
}

/**
 * What one more unit on a row's right-hand side is worth; the potential difference across the row's arc.
 * "At most" rows have prices ≥ 0, `minimum` and `continuity` rows ≤ 0 (lexicographically). A pool's row is read as
 * Σ grants ≤ what the pool can grant, and `recover` as the cost of 1 for every unit granted.
 */
export type RowPrice = (
  | { readonly rule: "post"; readonly post: string }
  | { readonly rule: "minimum"; readonly post: string }
  | { readonly rule: "office"; readonly body: string; readonly quotaType: string }
  | { readonly rule: "leaders"; readonly body: string; readonly rank: string }
  | { readonly rule: "body"; readonly body: string; readonly quotaType: string }
  | { readonly rule: "pool"; readonly jurisdiction: string; readonly quotaType: string }
  /** Seats of a post that are closed to people who meet none of these entries of `reserved` (positions, ascending). */
  | { readonly rule: "reserved"; readonly post: string; readonly reserves: readonly number[] }
  /** If the person takes that post (their own seat where absent), their relative takes none that 公务员法74 forbids beside it. */
  | { readonly rule: "relatives"; readonly person: string; readonly post?: string; readonly relative: string }
  /** What a section (of a joint office: its first) keeps at least. */
  | { readonly rule: "continuity"; readonly body: string; readonly section: string }
) & { readonly price: readonly number[] };

/** Why no plan exists. */
export interface Conflict {
  readonly causes: readonly ConflictCause[];
}

/** One thing that keeps every plan from meeting the hard demands, by code. */
export type ConflictCause =
  /** The smallest grants of a pool exceed what it can grant (条例18). */
  | {
      readonly code: "pool-cannot-pay";
      readonly jurisdiction: string;
      readonly quotaType: string;
      /** The smallest grants, taken together. */
      readonly needed: number;
      /** What the pool can grant. */
      readonly available: number;
      /** Bodies that must be granted something. */
      readonly bodies: readonly string[];
    }
  /** `policy.hardMinimums` asks for more people than can be had: the fewest that are missing, post by post. */
  | { readonly code: "minimums-unmet"; readonly missing: readonly Shortfall[] };
