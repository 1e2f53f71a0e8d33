import type { Costs } from "./costs";
import type { ExactSum } from "./exact-sum";
import type { Facts } from "./facts";
import type { Alternatives } from "./worth";

/** The least of what is offered to one person after the other. */
export interface Offers {
  /**
   * Offers an alternative at a rank (by group and position) and a tier, −1 for none; `isUnchanged` where the earlier plan
   * says the same.
   */
  make(alternative: number, rank: number, tier: number, isUnchanged: boolean): void;
  /** The person takes the least that was offered. There was an offer. */
  take(): void;
  /** Adds what everybody took. */
  addTo(bound: readonly ExactSum[]): void;
}

/** Counts how many take which alternative, at which rank and tier, and only at the end multiplies. */
export function openOffers(
  { wishes, unitRanks, earlier }: Facts,
  costs: Costs,
  { table }: Alternatives,
): Offers {
  const { levels, rankLevel, rankCost } = costs;
  const taken: number[] = [];
  const takenAt = new Float64Array(wishes.ranks.length * 2);
  const takenTier = new Float64Array(unitRanks.tiers + 1);
  let unchanged = 0;
  let isOpen = false;
  const least = { alternative: 0, rank: -1, rankLevel: -1, tier: -1, tierLevel: -1, changeLevel: -1 };

  const isLess = (
    alternative: number,
    rank: number,
    ownLevel: number,
    tierLevel: number,
    changeLevel: number,
  ) => {
    for (let level = 0; level < levels; level++) {
      let difference = table[alternative * levels + level] - table[least.alternative * levels + level];
      if (level === ownLevel) difference += rankCost[rank];
      if (level === least.rankLevel) difference -= rankCost[least.rank];
      if (level === tierLevel) difference--;
      if (level === least.tierLevel) difference++;
      if (level === changeLevel) difference--;
      if (level === least.changeLevel) difference++;
      if (difference !== 0) return difference < 0;
    }
    return false;
  };
  return {
    make: (alternative, rank, tier, isUnchanged) => {
      const ownLevel = rank < 0 ? -1 : rankLevel[rank];
      const tierLevel = tier < 0 || costs.tiers < 0 ? -1 : costs.tiers + tier;
      const changeLevel = isUnchanged ? costs.changes : -1;
      if (isOpen && !isLess(alternative, rank, ownLevel, tierLevel, changeLevel)) return;
      isOpen = true;
      least.alternative = alternative;
      least.rank = rank;
      least.rankLevel = ownLevel;
      least.tier = tier;
      least.tierLevel = tierLevel;
      least.changeLevel = changeLevel;
    },
    take: () => {
      isOpen = false;
      while (taken.length <= least.alternative) taken.push(0);
      taken[least.alternative]++;
      if (least.rank >= 0) takenAt[least.rank]++;
      if (least.tierLevel >= 0) takenTier[least.tier]++;
      if (least.changeLevel >= 0) unchanged++;
    },
    addTo: (bound) => {
      for (const [alternative, times] of taken.entries()) {
        for (let level = 0; level < levels && times > 0; level++) {
          bound[level].add(times, table[alternative * levels + level]);
        }
      }
      for (let r = 0; r < takenAt.length; r++) {
        if (rankLevel[r] >= 0) bound[rankLevel[r]].add(takenAt[r], rankCost[r]);
      }
      for (let tier = 0; tier < takenTier.length && costs.tiers >= 0; tier++) {
        bound[costs.tiers + tier].add(takenTier[tier], -1);
      }
      // Everybody whom the earlier plan names has changed who is not where it put them.
      if (costs.changes >= 0) bound[costs.changes].add(earlier.size - unchanged, 1);
    },
  };
}
