import { sortedIds } from "../../kernel/order";
import type { Plan } from "../../plan/types";
import type { Post, Scenario } from "../../schema/document";
import { type LeaderNumbers, leaderLines } from "./leader-lines";
import { type Line, lines } from "./lines";
import { listedRelatives } from "./listed-relatives";
import type { PairMap } from "./pair-map";
import { type PoolNumbers, pools } from "./pools";
import { type QuotaBook, quotaBook } from "./quota-book";
import { idsOf } from "./requirements";
import { type Sections, sections } from "./sections";
import { type Standing, standings } from "./standings";
import { type Succession, succession } from "./succession";

/** Everything that follows from a scenario before anybody is moved: written for clarity, not for speed. */
export interface Reckoning {
  readonly scenario: Scenario;
  /** In declared order. */
  readonly types: readonly string[];
  /** Highest first. */
  readonly ranks: readonly string[];
  /** Highest first. */
  readonly grades: readonly string[];
  readonly reforms: Succession;
  readonly book: QuotaBook;
  readonly people: ReadonlyMap<string, Standing>;
  readonly posts: ReadonlyMap<string, Post>;
  readonly lines: PairMap<Line>;
  /** Lines that may be granted something, by body, then by type. */
  readonly growing: readonly Line[];
  readonly pools: PairMap<PoolNumbers>;
  readonly leaders: PairMap<LeaderNumbers>;
  /** L: the highest rank that anyone listed, 0 if nobody did. */
  readonly highestRank: number;
  readonly sections: Sections;
  /** Person → listed people who are their relatives, whichever of the two said so. */
  readonly relatives: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the goal `fewest-changes` compares with. */
  readonly earlier: Plan | undefined;
}

const usualTypes = ["administrative", "political-legal", "participating", "institution", "worker"];

/**
 * Recomputes a scenario that was accepted, with nothing but the format's own words. It is what the laws and the
 * brute-force reference stand on, and shares nothing with the model, the formulation, the engines or `verify`.
 *
 * @param earlier the plan that the goal `fewest-changes` compares with; without it nobody counts as changed
 */
export function reckon(scenario: Scenario, earlier?: Plan): Reckoning {
  const types = typesOf(scenario);
  const ranks = idsOf(scenario.ranks);
  const reforms = succession(scenario);
  const book = quotaBook(scenario, types, reforms);
  const people = standings(scenario, reforms);
  const everyLine = lines(scenario, types, reforms, book, people);
  return {
    scenario,
    types,
    ranks,
    grades: idsOf(scenario.grades),
    reforms,
    book,
    people,
    posts: new Map(scenario.posts.map((post) => [post.id, post])),
    lines: everyLine,
    growing: sortedIds(scenario.bodies.map(({ id }) => id))
      .flatMap((body) => types.flatMap((type) => everyLine.get(body, type) ?? []))
      .filter(({ grantMax }) => grantMax > 0),
    pools: pools(scenario, types, reforms, book),
    leaders: leaderLines(scenario, ranks, reforms, people),
    highestRank: Math.max(0, ...listedRanks(scenario)),
    sections: sections(scenario),
    relatives: listedRelatives(scenario),
    earlier,
  };
}

/** Quota types in declared order. */
export function typesOf(scenario: Scenario): readonly string[] {
  return scenario.quotaTypes?.map((type) => type.id) ?? usualTypes;
}

/** Every rank that anyone wrote down. */
export function listedRanks(scenario: Scenario): number[] {
  return scenario.people.flatMap((person) => person.preferences.map((preference) => preference.rank));
}
