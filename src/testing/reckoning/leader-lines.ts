import { countOf } from "../../kernel/counts";
import type { Scenario } from "../../schema/document";
import { PairMap, Tally } from "./pair-map";
import type { Standing } from "./standings";
import { partsOf, type Succession } from "./succession";

/** 领导职数 of one body and rank. */
export interface LeaderNumbers {
  readonly body: string;
  readonly rank: string;
  readonly before: number;
  /** Approved afterwards. */
  readonly after: number;
  /** People of that rank whom the solver may seat here, own seats included. */
  readonly positions: number;
}

export function leaderLines(
  scenario: Scenario,
  ranks: readonly string[],
  reforms: Succession,
  people: ReadonlyMap<string, Standing>,
): PairMap<LeaderNumbers> {
  const bodies = new Map(scenario.bodies.map((body) => [body.id, body]));
  const numbersOf = (body: string, rank: string) => {
    const leaders = bodies.get(body)?.leaders;
    return leaders !== undefined && Object.hasOwn(leaders, rank) ? leaders[rank] : undefined;
  };
  const approved = (body: string, rank: string): number => {
    const given = reforms.givenBy.get(body);
    const own = numbersOf(body, rank)?.approved ?? 0;
    if (given === undefined || given.kind === "cut") return own;
    if (given.leaders !== undefined) return countOf(given.leaders, rank);
    if (given.kind !== "merge") return own;
    return partsOf(given).reduce((sum, part) => sum + approved(part, rank), 0);
  };
  const unlisted = new Tally();
  const volunteers = new Tally();
  for (const body of scenario.bodies) {
    for (const rank of ranks) {
      const successor = reforms.successorOf(body.id) ?? "";
      unlisted.add(successor, rank, numbersOf(body.id, rank)?.present ?? 0);
    }
  }
  for (const { person, home, affected } of people.values()) {
    if (person.leaderRank === undefined) continue;
    unlisted.add(reforms.successorOf(person.body) ?? "", person.leaderRank, -1);
    if (!affected && home !== undefined) volunteers.add(home, person.leaderRank, 1);
  }
  const result = new PairMap<LeaderNumbers>();
  for (const { id: body } of scenario.bodies) {
    for (const rank of ranks) {
      const after = reforms.retiredBy.has(body) ? 0 : approved(body, rank);
      const positions = Math.max(0, after - unlisted.of(body, rank), volunteers.of(body, rank));
      result.set(body, rank, { body, rank, before: numbersOf(body, rank)?.approved ?? 0, after, positions });
    }
  }
  return result;
}
