import { type Doubt, doubtOf } from "./doubt";
import { IssueList } from "./issues/issue-list";
import { type Registry, registryOf } from "./names/registry";
import { wishTargets } from "./names/wish-targets";
import type { Scenario, WishTargets } from "./types";

/** A scenario while it is read: its names, what was found wrong so far, and what cannot be told because of it. */
export interface Reading extends Registry {
  readonly issues: IssueList;
  readonly doubt: Doubt;
  readonly wishes: WishTargets;
}

export function readingOf(scenario: Scenario): Reading {
  const registry = registryOf(scenario);
  return { ...registry, issues: new IssueList(), doubt: doubtOf(registry), wishes: wishTargets(registry) };
}
