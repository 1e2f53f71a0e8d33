import type { Engine } from "../../engine/types";
import type { Certificate, Plan } from "../../plan/types";
import type { Scenario } from "../../schema/document";
import type { Reckoning } from "../reckoning/reckoning";

/** Something that must be true of every scenario and its reassignment. */
export interface Law {
  /** Short and stable, such as `pool-never-rises`. */
  readonly name: string;
  readonly statement: { readonly zh: string; readonly en: string };
  /** Recomputes from the scenario what must hold; never throws for a scenario that `parseScenario` accepts. */
  check(context: LawContext): Finding;
}

/** What a law may look at, and ask for. */
export interface LawContext {
  readonly scenario: Scenario;
  /** The scenario worked out by the laws' own arithmetic. */
  readonly reckoning: Reckoning;
  /** What `reassign` says of this scenario. */
  readonly result: LawResult;
  /** The plan that the goal `fewest-changes` compares with; undefined where the policy has no such goal. */
  readonly earlier: Plan | undefined;
  /** For laws that compare with another scenario or another engine; compares with `earlier` unless told otherwise. */
  readonly reassign: Reassign;
  /** Engines that must agree, besides the one that `reassign` takes by itself. */
  readonly engines: readonly Engine[];
  /** A number from 0 to `count − 1`: which of several changes is tried. The same seed gives the same numbers. */
  choose(count: number): number;
}

/** What is being tested: `reassign` of this package, or a vendor's own. */
export type Reassign = (
  scenario: Scenario,
  options?: { readonly engine?: Engine; readonly earlier?: Plan },
) => LawResult;

/** What `reassign` says of a scenario, as far as laws look at it. */
export type LawResult =
  | {
      readonly status: "optimal" | "feasible";
      readonly plan: Plan;
      readonly certificate?: Certificate | undefined;
    }
  | { readonly status: "infeasible" }
  | { readonly status: "stopped" };

/** What a law says about one scenario. */
export type Finding =
  | { readonly outcome: "holds" }
  /** The law says nothing about this scenario: a precondition fails, or nothing of its kind is there. */
  | { readonly outcome: "not-applicable"; readonly because: string }
  | { readonly outcome: "broken"; readonly detail: string };

export const holds: Finding = { outcome: "holds" };

export function broken(detail: string): Finding {
  return { outcome: "broken", detail };
}

export function notApplicable(because: string): Finding {
  return { outcome: "not-applicable", because };
}

/** A law about plans: asked only where there is one. `problems` yields a line for whatever is wrong. */
export function planLaw(
  name: string,
  statement: Law["statement"],
  problems: (plan: Plan, context: LawContext) => Iterable<string> | { readonly nothing: string },
): Law {
  return {
    name,
    statement,
    check: (context) => {
      if (!("plan" in context.result)) return notApplicable(`no plan: ${context.result.status}`);
      const found = problems(context.result.plan, context);
      if ("nothing" in found) return notApplicable(found.nothing);
      const lines = [...found];
      return lines.length === 0 ? holds : broken(lines.join("; "));
    },
  };
}

/** An id as it stands in a report: quoted, so that a blank is seen. */
export function quoted(...ids: readonly string[]): string {
  return ids.map((id) => JSON.stringify(id)).join(" / ");
}
