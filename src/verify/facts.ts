import { finish, type Steps } from "../kernel/steps";
import type { PolicyGoal, Scenario } from "../model/types";
import { collectAgreed } from "./agreed";
import { type Continuity, settleContinuity } from "./continuity";
import { collectDeclines, type Declines } from "./declines";
import { collectEarlier, type Earlier } from "./earlier";
import { type Hosts, settleHosts } from "./hosts";
import { sortIntoKinds } from "./kinds";
import { settleLeaders } from "./leaders";
import { type Lines, settleLines } from "./lines";
import { type Homes, settlePeople } from "./people";
import { layOutPlaces, type Places } from "./places";
import { type Pools, settlePools } from "./pools";
import { verifying } from "./progress";
import { settleQuotas } from "./quotas";
import { type Register, register } from "./register";
import { collectRelatives, type Relatives } from "./relatives";
import { judgeRequirements, type Requirements } from "./requirements";
import { type ReservedSeats, settleReserves } from "./reserves";
import { groupSections, type SectionGroups } from "./section-groups";
import { collectSources, type Sources } from "./sources";
import { follow } from "./succession";
import type { VerifyOptions } from "./types";
import { collectUnitRanks, type UnitRanks } from "./unit-ranks";
import { collectWishes, type Wishes } from "./wishes";

/** Everything that follows from a scenario alone, before any plan is looked at. */
export interface Facts {
  readonly at: Register;
  readonly homes: Homes;
  readonly hosts: Hosts;
  readonly lines: Lines;
  /** Leader positions for listed people, by body and rank. */
  readonly positions: Float64Array;
  readonly pools: Pools;
  readonly wishes: Wishes;
  readonly declines: Declines;
  readonly requirements: Requirements;
  readonly reserves: ReservedSeats;
  readonly sections: SectionGroups;
  readonly places: Places;
  readonly relatives: Relatives;
  /** See {@link sortIntoKinds}. */
  readonly kinds: Int32Array;
  readonly continuity: Continuity;
  readonly unitRanks: UnitRanks;
  readonly sources: Sources;
  readonly earlier: Earlier;
  /** Per person: the post that they have for good, as all agreed; −1 for who has a choice. */
  readonly agreed: Int32Array;
  readonly goals: readonly PolicyGoal[];
  /**
   * In the directed stage: where everybody was after the voluntary one, by post, −1 in their own seat or waiting.
   * Only affected people who waited have a choice.
   */
  readonly settled?: Int32Array;
}

/**
 * Reads a scenario, the plan that `fewest-changes` compares with, and the pairs that stand. Throws a RangeError where a
 * reference leads nowhere, or where that goal has no plan to compare with.
 */
export function establishFacts(scenario: Scenario, options: VerifyOptions = {}): Facts {
  return finish(gatherFacts(scenario, options, true));
}

/** {@link establishFacts}, to be left off every few milliseconds. `isLazy`: see {@link register}. */
export function* gatherFacts(
  scenario: Scenario,
  { earlier, agreed }: VerifyOptions,
  isLazy = false,
): Steps<Facts> {
  const goals = scenario.policy?.goals ?? ["minimums", "place", "preferences"];
  if (goals.includes("fewest-changes") && earlier === undefined) {
    throw new RangeError('The goal "fewest-changes" needs an earlier plan: pass it as the option "earlier".');
  }
  const at = yield* register(scenario, isLazy);
  const pause = { ...verifying, steps: scenario.people.length };
  const succession = follow(at);
  const homes = settlePeople(at, succession);
  yield pause;
  const quotas = settleQuotas(at, succession, homes);
  yield pause;
  const hosts = settleHosts(at);
  const requirements = judgeRequirements(at);
  yield pause;
  const sections = groupSections(at);
  const places = layOutPlaces(at, homes, sections);
  yield pause;
  const relatives = collectRelatives(at, succession, sections, places);
  yield pause;
  const lines = settleLines(at, quotas, hosts, homes);
  const positions = settleLeaders(at, succession, homes);
  yield pause;
  const kinds = yield* sortIntoKinds({ at, homes, hosts, lines, requirements, relatives });
  yield pause;
  const continuity = settleContinuity(at, homes, sections);
  yield pause;
  const wishes = yield* collectWishes(at);
  return {
    at,
    homes,
    hosts,
    lines,
    positions,
    pools: settlePools(at, quotas),
    wishes,
    declines: collectDeclines(at),
    requirements,
    reserves: settleReserves(at, requirements),
    sections,
    places,
    relatives,
    kinds,
    continuity,
    unitRanks: collectUnitRanks(at),
    sources: collectSources(at),
    earlier: collectEarlier(at, earlier),
    agreed: collectAgreed(at, agreed ?? []),
    goals,
  };
}
