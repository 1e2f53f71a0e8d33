import { type Costs, layOutCosts } from "../costs";
import type { Facts } from "../facts";
import { minimumLevel } from "../goals";

/**
 * What single things cost: somebody who takes something at some rank or waits, one more person in a post, one person
 * missing, one unit of grant. Vectors over all goal levels, fewest grants last, several levels packed into one word.
 */
export interface Classes {
  /** Words of a cost. Costs compare word by word, the first first. */
  readonly words: number;
  /** `table[class * words + word]`. Class 0 costs nothing. */
  readonly table: Float64Array;
  readonly waiting: number;
  /** One unit of quota granted. */
  readonly grant: number;
  /** Somebody of a group (0 affected, 1 volunteers) at a rank, by its position. */
  atRank(group: number, rank: number): number;
  /** One person in a post of this demand. */
  inPost(demand: string): number;
  /** One person missing in a post of this demand. */
  missing(demand: keyof typeof minimumLevel): number;
}

/**
 * Lays the costs out so that ways of at most `steps` exchanges add up exactly: an exchange brings one class and takes
 * another away, so a sum at a level lies within ± 2 × steps × the largest cost there, and the difference of two sums
 * within twice that. Levels share a word while the sums of all of them together stay below 2⁵³.
 *
 * @returns undefined where a single level has no room in a word: `total-rank` with ranks near 2⁵³
 */
export function layOutClasses(facts: Facts, steps: number): Classes | undefined {
  const costs = layOutCosts(facts);
  const entries = entriesOf(facts, costs);
  const largest = new Float64Array(costs.levels + 1);
  for (const { level, cost } of entries) largest[level] = Math.max(largest[level], Math.abs(cost));
  const packing = pack(largest, (steps + 1) * 4);
  if (packing === undefined) return undefined;
  const { words, word, factor } = packing;
  const width = facts.wishes.ranks.length;
  const demands = Object.keys(minimumLevel);
  const waiting = 1 + width * 2;
  const grant = waiting + 1;
  const filled = grant + 1;
  const lacking = filled + demands.length;
  const table = new Float64Array((lacking + 3) * words);
  for (const { of, level, cost } of entries) {
    const first = { rank: 1, waiting, grant, filled, lacking }[of.kind];
    table[(first + of.position) * words + word[level]] += cost * factor[level];
  }
  return {
    words,
    table,
    waiting,
    grant,
    atRank: (group, rank) => 1 + group * width + rank,
    inPost: (demand) => filled + demands.indexOf(demand),
    missing: (demand) => lacking + minimumLevel[demand],
  };
}

interface Entry {
  readonly of: {
    readonly kind: "rank" | "waiting" | "grant" | "filled" | "lacking";
    readonly position: number;
  };
  readonly level: number;
  readonly cost: number;
}

/** Which class costs what at which level. */
function entriesOf(facts: Facts, costs: Costs): Entry[] {
  const entries: Entry[] = [{ of: { kind: "grant", position: 0 }, level: costs.levels, cost: 1 }];
  const add = (kind: Entry["of"]["kind"], position: number, level: number, cost: number): void => {
    if (level >= 0) entries.push({ of: { kind, position }, level, cost });
  };
  costs.rankLevel.forEach((level, k) => {
    add("rank", k, level, costs.rankCost[k]);
  });
  add("waiting", 0, costs.place, 1);
  add("grant", 0, costs.recover, 1);
  const demanded = new Set(facts.at.scenario.posts.map(({ demand }) => demand));
  for (const [k, demand] of Object.keys(minimumLevel).entries()) {
    if ([...demanded].some((each) => each === demand)) add("filled", k, costs.fill.get(demand) ?? -1, -1);
  }
  const asked = facts.at.scenario.posts.filter(({ openings }) => (openings.min ?? 0) > 0);
  for (const level of new Set(asked.map(({ demand }) => minimumLevel[demand]))) {
    add("lacking", level, costs.minimums < 0 ? -1 : costs.minimums + level, 1);
  }
  return entries;
}

/** Per level: its word and its factor there. Levels at which nothing costs anything take no room. */
function pack(
  largest: Float64Array,
  times: number,
): { readonly words: number; readonly word: Int32Array; readonly factor: Float64Array } | undefined {
  const word = new Int32Array(largest.length);
  const factor = new Float64Array(largest.length).fill(1);
  let at = 0;
  /** Largest sum of the levels that this word holds so far, the last levels first. */
  let reach = 0;
  for (let level = largest.length - 1; level >= 0; level--) {
    const sum = largest[level] * times;
    if (!(sum < 2 ** 53)) return undefined;
    if (reach + sum * (reach + 1) >= 2 ** 53) {
      at++;
      reach = 0;
    }
    word[level] = at;
    factor[level] = reach + 1;
    reach += sum * factor[level];
  }
  return { words: at + 1, word: word.map((each) => at - each), factor };
}
