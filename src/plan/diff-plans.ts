import { compareIds } from "../kernel/order";
import { diffNumbers } from "./diff-numbers";
import type { PersonChange, PersonOfOnePlan, PlanDiff, PlannedPlace } from "./diff-types";
import type { Plan } from "./types";

interface Whereabouts {
  readonly place: PlannedPlace;
  readonly rank?: number;
}

/**
 * What differs between two plans: who moved and whether they fare better, whose name only one plan has, grants, pools,
 * missing people, goals. Looks at the plans alone, so that plans of an edited scenario can be compared too; ranks are
 * compared as the plans state them. Where the plans change sides, so do before and after, new and gone, better and worse.
 *
 * Time in proportion to the plans, but for sorting.
 *
 * @throws TypeError where a plan has no lists of placements, staying, waiting, grants, pools, shortfalls and goals
 * @example
 * const { scenario: fewer } = editScenario(scenario, (draft) => {
 *   draft.posts[1].openings.max = 1;
 * });
 * const after = reassign(fewer);
 * const diff = after.status === "optimal" ? diffPlans(result.plan, after.plan) : undefined;
 * diff?.moved.map(({ person, change }) => `${person} ${change}`); // ["张三 worse", "李四 worse"]
 */
export function diffPlans(before: Plan, after: Plan): PlanDiff {
  checkPlan("before", before);
  checkPlan("after", after);
  const earlier = whereaboutsOf(before);
  const later = whereaboutsOf(after);
  return {
    moved: movedBetween(earlier, later),
    added: onlyIn(later, earlier),
    gone: onlyIn(earlier, later),
    ...diffNumbers(before, after),
  };
}

const lists = ["placements", "staying", "waiting", "grants", "pools", "shortfalls", "goals"] as const;

function checkPlan(name: string, plan: Plan): void {
  for (const list of lists) {
    if (!Array.isArray(Object(plan)[list])) {
      throw new TypeError(`diffPlans: "${name}" must be a plan, with its list "${list}"`);
    }
  }
}

function whereaboutsOf(plan: Plan): Map<string, Whereabouts> {
  const found = new Map<string, Whereabouts>();
  for (const { person } of plan.waiting) found.set(person, { place: { at: "waiting" } });
  for (const { person, body, rank } of plan.staying) {
    found.set(person, { place: { at: "own-seat", body }, rank });
  }
  for (const { person, post, rank } of plan.placements) {
    found.set(person, { place: { at: "post", post }, rank });
  }
  return found;
}

function movedBetween(
  earlier: ReadonlyMap<string, Whereabouts>,
  later: ReadonlyMap<string, Whereabouts>,
): PersonChange[] {
  const moved: PersonChange[] = [];
  for (const [person, from] of earlier) {
    const to = later.get(person);
    if (to === undefined || (isSamePlace(from.place, to.place) && from.rank === to.rank)) continue;
    moved.push({
      person,
      from: from.place,
      to: to.place,
      ...(from.rank === undefined ? {} : { rankBefore: from.rank }),
      ...(to.rank === undefined ? {} : { rankAfter: to.rank }),
      change: changeOf(from.rank, to.rank),
    });
  }
  return moved.sort((a, b) => compareIds(a.person, b.person));
}

function changeOf(
  before = Number.POSITIVE_INFINITY,
  after = Number.POSITIVE_INFINITY,
): PersonChange["change"] {
  if (after < before) return "better";
  return after > before ? "worse" : "same";
}

function isSamePlace(a: PlannedPlace, b: PlannedPlace): boolean {
  if (a.at === "post") return b.at === "post" && a.post === b.post;
  if (a.at === "own-seat") return b.at === "own-seat" && a.body === b.body;
  return b.at === "waiting";
}

function onlyIn(
  one: ReadonlyMap<string, Whereabouts>,
  other: ReadonlyMap<string, Whereabouts>,
): PersonOfOnePlan[] {
  const found = [...one].flatMap(([person, { place, rank }]) =>
    other.has(person) ? [] : [{ person, place, ...(rank === undefined ? {} : { rank }) }],
  );
  return found.sort((a, b) => compareIds(a.person, b.person));
}
