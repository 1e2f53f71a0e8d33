import type { Facts } from "./facts";
import { goalNumbers } from "./goals";
import type { Tally } from "./tally";

/** The goals as costs, all to be made least: at which level each thing counts; −1 where no goal asks. */
export interface Costs {
  readonly levels: number;
  /** First of the levels of `minimums`: three for posts, and one for sections where any keeps somebody. */
  readonly minimums: number;
  readonly place: number;
  /** `recover` is read as a cost of 1 for every unit granted. */
  readonly recover: number;
  /** `source-priority`: 1 for every volunteer in a new or re-formed body. */
  readonly outsiders: number;
  /** First of the levels of `unit-preferences`, one for each tier and one for who is in none: −1 for every placement. */
  readonly tiers: number;
  /** `fewest-changes`: 1 for everybody who is elsewhere than in the earlier plan. */
  readonly changes: number;
  /** Per demand: every person in such a post counts −1 at this level. */
  readonly fill: ReadonlyMap<string, number>;
  /** Per group and rank, `group * ranks + position of the rank`; affected people are the first group. */
  readonly rankLevel: Int32Array;
  readonly rankCost: Float64Array;
}

/** Lays the policy's goals out level by level, in the order in which a plan states their numbers. */
export function layOutCosts({ at, wishes, goals, continuity, unitRanks }: Facts): Costs {
  const { policy } = at.scenario;
  const width = wishes.ranks.length;
  const groups = policy?.pooledPreferences === true ? 1 : 2;
  const rankLevel = new Int32Array(width * 2).fill(-1);
  const rankCost = new Float64Array(width * 2);
  const start = { minimums: -1, place: -1, recover: -1, outsiders: -1, tiers: -1, changes: -1 };
  const fill = new Map<string, number>();
  let levels = 0;
  for (const goal of goals) {
    if (goal === "minimums" || goal === "place" || goal === "recover") {
      start[goal] = levels;
      levels += goal === "minimums" ? (continuity.groups.length > 0 ? 4 : 3) : 1;
    } else if (goal === "preferences") {
      const height = policy?.preferences === "total-rank" ? 1 : width;
      for (let k = 0; k < width * 2; k++) {
        const r = k % width;
        const first = levels + (k < width ? 0 : groups - 1) * height;
        if (policy?.preferences === "total-rank") {
          rankLevel[k] = first;
          rankCost[k] = wishes.ranks[r];
        } else if (policy?.preferences === "generous") {
          rankLevel[k] = first + width - 1 - r;
          rankCost[k] = 1;
        } else {
          rankLevel[k] = first + r;
          rankCost[k] = -1;
        }
      }
      levels += height * groups;
    } else if (goal === "unit-preferences") {
      start.tiers = levels;
      levels += unitRanks.tiers + 1;
    } else if (goal === "source-priority" || goal === "fewest-changes") {
      start[goal === "source-priority" ? "outsiders" : "changes"] = levels;
      levels += 1;
    } else {
      fill.set(goal.slice("fill:".length), levels);
      levels += 1;
    }
  }
  return { levels, ...start, fill, rankLevel, rankCost };
}

const countsLeast: ReadonlySet<string> = new Set(["minimums", "place", "source-priority", "fewest-changes"]);

/** What a plan costs, level by level. */
export function costOf(facts: Facts, tally: Tally, granted: Float64Array): bigint[] {
  const rankMaximal = (facts.at.scenario.policy?.preferences ?? "rank-maximal") === "rank-maximal";
  return facts.goals.flatMap((goal) => {
    if (goal === "recover") return [[...granted].reduce((sum, number) => sum + BigInt(number), 0n)];
    const least = countsLeast.has(goal) || (goal === "preferences" && !rankMaximal);
    return goalNumbers(goal, facts, tally, granted).map((number) => BigInt(least ? number : -number));
  });
}
