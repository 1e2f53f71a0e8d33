import type { PolicyGoal, Scenario } from "../model/types";
import { collectDeclines, type Declines } from "./declines";
import { type Hosts, settleHosts } from "./hosts";
import { settleLeaders } from "./leaders";
import { type Lines, settleLines } from "./lines";
import { type Homes, settlePeople } from "./people";
import { type Pools, settlePools } from "./pools";
import { settleQuotas } from "./quotas";
import { type Register, register } from "./register";
import { follow } from "./succession";
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
  readonly goals: readonly PolicyGoal[];
}

/** Reads a scenario. Throws a RangeError where one of its references leads nowhere. */
export function establishFacts(scenario: Scenario): Facts {
  const at = register(scenario);
  const succession = follow(at);
  const homes = settlePeople(at, succession);
  const quotas = settleQuotas(at, succession, homes);
  const hosts = settleHosts(at);
  return {
    at,
    homes,
    hosts,
    lines: settleLines(at, quotas, hosts, homes),
    positions: settleLeaders(at, succession, homes),
    pools: settlePools(at, quotas),
    wishes: collectWishes(at),
    declines: collectDeclines(at),
    goals: scenario.policy?.goals ?? ["minimums", "place", "preferences"],
  };
}
