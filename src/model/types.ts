import type { BodyCategory, Demand, Requirement, Scenario } from "../schema/document";
import type { LeaderMovement, QuotaMovement, StaffMovement } from "./types-movements";

export type * from "../schema/document";
export type * from "./types-movements";

/**
 * A scenario with every reference resolved and every number derived that does not depend on the solver.
 * Lists of people, posts, bodies, jurisdictions are sorted by id; other objects refer to them by index.
 */
export interface Model {
  readonly scenario: Scenario;
  /** Quota type ids in declared order. */
  readonly types: readonly string[];
  /** Leader rank ids, highest first. */
  readonly ranks: readonly string[];
  readonly jurisdictions: readonly ModelJurisdiction[];
  readonly bodies: readonly ModelBody[];
  readonly posts: readonly ModelPost[];
  readonly people: readonly ModelPerson[];
  /** 编制 of one body and type, for every pair where any number is not zero or a post or person needs it. Sorted by body, then type. */
  readonly lines: readonly QuotaLine[];
  /** Jurisdiction × type, for every pair where any number is not zero or a line needs it. Sorted by jurisdiction, then type. */
  readonly pools: readonly Pool[];
  /** Leader positions per body and rank, where any number is not zero or a post needs it. */
  readonly leaders: readonly LeaderLine[];
  /** Sections as places where people sit together. */
  readonly sections: readonly ModelSection[];
  /** Every movement of quota that the reforms bring about, before the solver grants anything, in order. */
  readonly movements: readonly QuotaMovement[];
  /** The same for approved leader positions. */
  readonly leaderMovements: readonly LeaderMovement[];
  /** Unlisted staff that move with a reform, and listed people who are transferred. */
  readonly staffMovements: readonly StaffMovement[];
  /** Pairs (type of the person, type of the post), `person * types.length + post`, that are allowed; equal types included. */
  readonly compatible: ReadonlySet<number>;
  /** The highest rank that anyone listed, declined and ineligible wishes included; 0 if nobody did. */
  readonly highestRank: number;
  /** What every wish is for. */
  readonly wishes: WishTargets;
}

/**
 * Wishes in the order of the document; those of the person at a position of `scenario.people` are
 * `start[position]` … `start[position + 1] − 1`.
 */
export interface WishTargets {
  readonly start: Int32Array;
  /** An index into the posts; −2 − index for a whole body; −1 for what does not exist. */
  readonly target: Int32Array;
  readonly rank: Float64Array;
}

export interface ModelJurisdiction {
  readonly id: string;
  readonly name: string;
  /** Index of the parent, −1 for a root. */
  readonly parent: number;
}

export interface ModelBody {
  readonly id: string;
  readonly name: string;
  readonly category: BodyCategory;
  readonly jurisdiction: number;
  /** The reform that ends this body, by position in the scenario's list; −1 when it goes on. */
  readonly retiredBy: number;
  /** The body at the end of its chain of succession (itself when it goes on); −1 when it is abolished without successor. */
  readonly successor: number;
  /** The body inside whose quota this office sits; itself when it is not hosted. */
  readonly host: number;
  /** Seats per type inside the host's quota; undefined when it is not hosted. */
  readonly seats: readonly number[] | undefined;
  /** True when `cut` names it. */
  readonly isCut: boolean;
  /** True for a body that an establish, a merge or a reorganize makes or makes anew. */
  readonly isReformed: boolean;
  /** Where the people of a temporary body return to, −1 where nothing is said; and the day on which it ends. */
  readonly returnTo: number;
  readonly expires: string | undefined;
}

/** A section, or the comprehensive sections of a joint office (合署办公), which are one; named by the first of them. */
export interface ModelSection {
  readonly body: number;
  readonly section: string;
  /** Σ `keepAtLeast`: how many of its people have to stay. */
  readonly keepAtLeast: number;
  /** The sections that ask for it, each with its own `keepAtLeast`. */
  readonly keeps: readonly { readonly body: number; readonly section: string; readonly count: number }[];
}

export interface ModelPost {
  readonly id: string;
  readonly name: string;
  readonly body: number;
  readonly type: number;
  readonly demand: Demand;
  /** Index into `Model.ranks`, −1 for a post that is not a leader's. */
  readonly leaderRank: number;
  readonly min: number;
  readonly max: number;
  /** Index into `Model.lines`: the body's line, or its host's, for this type. */
  readonly line: number;
  /** Index into `Model.sections`. */
  readonly section: number;
  /** True where the section does work that 公务员法74 closes to relatives of the body's leaders. */
  readonly isWatched: boolean;
  /** 任职条件; empty for most. */
  readonly requires: readonly Requirement[];
  /** Seats held for those who meet more; as written. */
  readonly reserved: readonly { readonly count: number; readonly requires: readonly Requirement[] }[];
  /** The unit's order of people, tier by tier, by index. */
  readonly prefers: readonly (readonly number[])[];
}

export interface ModelPerson {
  readonly id: string;
  readonly name: string;
  /** The body that listed them. */
  readonly origin: number;
  /** Where they belong once the reforms act: the end of the chain of succession; −1 for people of an abolished body. */
  readonly home: number;
  readonly type: number;
  readonly leaderRank: number;
  /** Affected people are placed or waiting; volunteers are placed or stay. */
  readonly affected: boolean;
  readonly acceptsAdjustment: boolean;
  /** Own seat: index into `Model.lines` of home (or its host) and type; −1 for affected people. */
  readonly seatLine: number;
  /** Position in `scenario.people`. */
  readonly position: number;
  /** Index into `Model.sections`: the section that lists them. */
  readonly section: number;
  /** True for a volunteer whose own seat is still in that section (who was not transferred), and whether it is a watched one. */
  readonly sitsInSection: boolean;
  readonly sitsWatched: boolean;
  /** 回避: listed relatives, by index, whichever of the two said so; ascending. Empty for most. */
  readonly relatives: readonly number[];
  /** 回避: relatives who are not listed. Empty for most. */
  readonly unlistedRelatives: readonly UnlistedRelative[];
}

/** A relative among the unlisted staff of a body, as it is after the reforms. */
export interface UnlistedRelative {
  readonly body: number;
  /** Index into `Model.sections`, −1 where it is not known. */
  readonly section: number;
  readonly isLeader: boolean;
}

/** 编制 of one body and one type through the reform. All numbers are whole. */
export interface QuotaLine {
  readonly body: number;
  readonly type: number;
  readonly pool: number;
  /** 核定 before. */
  readonly before: number;
  /** 实有 before, listed and unlisted. */
  readonly staffBefore: number;
  /** Quota that the body holds after the reforms, grants not included. */
  readonly settled: number;
  /** Unlisted staff afterwards, those of offices hosted here included. */
  readonly unlisted: number;
  /** Listed volunteers whose own seat counts here, those of offices hosted here included. */
  readonly volunteers: number;
  /** Number by which a permit in force lets people exceed quota here: what is needed, never more than the permit says. */
  readonly permitted: number;
  /** True where a permit in force lets nobody enter. */
  readonly noEntry: boolean;
  /** settled − unlisted + permitted: right-hand side of the body's row, grants not included. May be negative while the smallest grant makes up for it. */
  readonly room: number;
  /** Smallest and largest grant; the smallest already raised to volunteers − room. */
  readonly grantMin: number;
  readonly grantMax: number;
}

/** 编制总额 of one jurisdiction and one type. */
export interface Pool {
  readonly jurisdiction: number;
  readonly type: number;
  readonly before: number;
  readonly ceiling: number;
  readonly reserveBefore: number;
  readonly approvedIn: number;
  readonly approvedOut: number;
  readonly freed: number;
  /** freed + reserveBefore + approvedIn − approvedOut: what is to be divided into grants, recovered and reserve. */
  readonly toDivide: number;
  /** before − ceiling: what must be recovered. */
  readonly demanded: number;
}

/** 领导职数 of one body and rank. */
export interface LeaderLine {
  readonly body: number;
  readonly rank: number;
  readonly before: number;
  readonly presentBefore: number;
  /** Approved afterwards. */
  readonly after: number;
  /** Present leaders who are unlisted and follow. */
  readonly unlisted: number;
  /** Listed volunteers of that rank at home here. */
  readonly volunteers: number;
  /** Right-hand side of the row over posts of this rank and own seats of these volunteers: max(after − unlisted, volunteers). */
  readonly positions: number;
}
