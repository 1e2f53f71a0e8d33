import type { GoalValue } from "../../plan/types";
import type { Alternative, Stage } from "./alternatives";
import { compareGoals, goalValues } from "./goal-values";
import { isPoolPaid, leastGrants } from "./least-grants";
import { recoveredInAll } from "./pool-balances";
import type { Reckoning } from "./reckoning";
import { canTake, emptySeats, leave, type Seats, take } from "./seats";
import { type Standing, standingOf } from "./standings";

/** What everybody takes, and what that is worth. */
export interface Found {
  readonly chosen: ReadonlyMap<string, Alternative>;
  readonly goals: readonly GoalValue[];
}

interface Candidate {
  readonly goals: readonly GoalValue[];
  readonly granted: number;
  /** Per person in closing order: position of what they take in their menu. */
  readonly picks: readonly number[];
}

/**
 * The best way to give everybody one thing from their menu, found by trying everything.
 *
 * @param menus per person, in the order in which the closing stage lets people choose
 */
export function search(
  menus: ReadonlyMap<string, readonly Alternative[]>,
  reckoning: Reckoning,
  stage: Stage,
  limit: number,
): Found | "infeasible" | "too-large" {
  const people = [...menus].map(([id, menu]) => ({ id, menu, standing: standingOf(id, reckoning) }));
  const seats = emptySeats(reckoning);
  const picks: number[] = [];
  let best: Candidate | undefined;
  let steps = 0;

  const explore = (k: number): void => {
    if (++steps > limit) return;
    const one = people[k] as { menu: readonly Alternative[]; standing: Standing } | undefined;
    if (one === undefined) {
      const candidate = weigh(picks, seats, reckoning, stage);
      if (candidate !== undefined && (best === undefined || isBetter(candidate, best, reckoning)))
        best = candidate;
      return;
    }
    for (const [pick, alternative] of one.menu.entries()) {
      if (!canTake(alternative, one.standing, seats, reckoning)) continue;
      take(alternative, one.standing, seats, reckoning);
      picks.push(pick);
      explore(k + 1);
      picks.pop();
      leave(alternative, one.standing, seats, reckoning);
    }
  };
  explore(0);
  if (steps > limit) return "too-large";
  if (best === undefined) return "infeasible";
  const { goals, picks: taken } = best;
  const chosen = new Map(people.map(({ id, menu }, k) => [id, menu[taken[k] as number] as Alternative]));
  return { chosen, goals };
}

/** Goal values of one way to seat everybody; undefined where pools cannot pay or hard minimums are missed. */
function weigh(
  picks: readonly number[],
  seats: Seats,
  reckoning: Reckoning,
  stage: Stage,
): Candidate | undefined {
  const grants = leastGrants(seats.used, reckoning);
  if (!isPoolPaid(grants, reckoning)) return undefined;
  if (reckoning.scenario.policy?.hardMinimums && isAnyMissing(seats, reckoning)) return undefined;
  const granted = grants.reduce((sum, grant) => sum + grant.count, 0);
  const recovered = recoveredInAll(granted, reckoning);
  const waiting = picks.length - seats.taken.size;
  const goals = goalValues({ seats, waiting, recovered }, reckoning, stage);
  return { goals, granted, picks: [...picks] };
}

function isAnyMissing({ staffed, kept }: Seats, { scenario, sections }: Reckoning): boolean {
  return (
    scenario.posts.some(({ id, openings }) => (staffed.get(id) ?? 0) < (openings.min ?? 0)) ||
    sections.needs.some(({ group, count }) => (kept.get(group) ?? 0) < count)
  );
}

function isBetter(a: Candidate, b: Candidate, reckoning: Reckoning): boolean {
  const byGoals = compareGoals(a.goals, b.goals, reckoning);
  if (byGoals !== 0) return byGoals < 0;
  if (a.granted !== b.granted) return a.granted < b.granted;
  const k = a.picks.findIndex((pick, person) => pick !== b.picks[person]);
  return k >= 0 && (a.picks[k] as number) < (b.picks[k] as number);
}
