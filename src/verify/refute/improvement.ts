import type { Assignment } from "../assignment";
import { standing } from "../eligibility";
import type { Facts } from "../facts";
import { goalNumbers } from "../goals";
import { byCodePoint } from "../order";
import { count, type Tally } from "../tally";
import type { Improvement, Whereabouts } from "../types";
import { leastGrants } from "./state";

/** Who goes elsewhere: a post, or any other number for waiting or their own seat. */
export type Moves = ReadonlyMap<number, number>;

/** Says moves in the words of the domain, with the grants that are needed then and what every goal gains or loses. */
export function improvementOf(
  facts: Facts,
  assignment: Assignment,
  tally: Tally,
  granted: Float64Array,
  moves: Moves,
): Improvement {
  const { at, homes, wishes, goals } = facts;
  const { people, posts, bodies } = at.scenario;
  const after = { post: assignment.post.slice(), rank: assignment.rank.slice() };
  for (const [i, target] of moves) {
    after.post[i] = target >= 0 && target < posts.length ? target : -1;
    after.rank[i] =
      after.post[i] < 0 ? -1 : (wishes.rankAt.get(standing(facts, i, after.post[i]).rank) ?? -1);
  }
  const tallyAfter = count(facts, after);
  const grantedAfter = leastGrants(facts, tallyAfter.seated);
  const whereabouts = (i: number, p: number): Whereabouts => {
    if (p >= 0) return { at: "post", post: posts[p].id };
    return homes.affected[i] === 1 ? { at: "waiting" } : { at: "own-seat", body: bodies[homes.home[i]].id };
  };
  return {
    moves: [...moves.keys()]
      .filter((i) => assignment.post[i] !== after.post[i])
      .map((i) => ({
        person: people[i].id,
        from: whereabouts(i, assignment.post[i]),
        to: whereabouts(i, after.post[i]),
      }))
      .sort((a, b) => byCodePoint(a.person, b.person)),
    grants: changesOfGrants(facts, granted, grantedAfter),
    goals: goals.map((goal) => ({
      goal,
      before: goalNumbers(goal, facts, tally, granted),
      after: goalNumbers(goal, facts, tallyAfter, grantedAfter),
    })),
    granted: { before: sum(granted), after: sum(grantedAfter) },
  };
}

function changesOfGrants({ at }: Facts, before: Float64Array, after: Float64Array): Improvement["grants"] {
  const changed = [...after.keys()].filter((line) => after[line] !== before[line]);
  const bodyOf = (line: number): string => at.scenario.bodies[Math.floor(line / at.types.length)].id;
  return changed
    .sort((a, b) => byCodePoint(bodyOf(a), bodyOf(b)) || a - b)
    .map((line) => ({
      body: bodyOf(line),
      quotaType: at.types[line % at.types.length],
      change: after[line] - before[line],
    }));
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, number) => total + number, 0);
}
