import type { Alternative } from "./alternatives";
import type { Reckoning } from "./reckoning";
import type { Standing } from "./standings";

/** Where somebody sits, as far as relatives are concerned. */
interface Place {
  readonly isOwnSeat: boolean;
  readonly body: string;
  /** Undefined in the own seat of somebody who was transferred: nobody knows which section it is in. */
  readonly group: string | undefined;
  readonly isWatched: boolean;
  readonly leaderRank: string | undefined;
}

function placeOf(alternative: Alternative, standing: Standing, { sections }: Reckoning): Place | undefined {
  if (alternative.kind === "waiting") return undefined;
  if (alternative.kind === "post") {
    const { body, section, leaderRank } = alternative.post;
    const group = sections.groupOf(body, section);
    return { isOwnSeat: false, body, group, isWatched: sections.isWatched(body, section), leaderRank };
  }
  const { person, home } = standing;
  const body = home as string;
  const inPlace = person.body === home;
  return {
    isOwnSeat: true,
    body,
    group: inPlace ? sections.groupOf(body, person.section) : undefined,
    isWatched: inPlace && sections.isWatched(body, person.section),
    leaderRank: person.leaderRank,
  };
}

/** One thing that happens to one person. */
export interface Taking {
  readonly standing: Standing;
  readonly alternative: Alternative;
}

/** True where two relatives may not have these two places at the same time; their own seats they may keep. */
export function mayNotBoth(one: Taking, other: Taking, reckoning: Reckoning): boolean {
  const a = placeOf(one.alternative, one.standing, reckoning);
  const b = placeOf(other.alternative, other.standing, reckoning);
  if (a === undefined || b === undefined || (a.isOwnSeat && b.isOwnSeat)) return false;
  if (a.group !== undefined && a.group === b.group) return true;
  if (a.body !== b.body) return false;
  const [leads, otherLeads] = [a.leaderRank !== undefined, b.leaderRank !== undefined];
  if ((leads && b.isWatched) || (otherLeads && a.isWatched)) return true;
  return leads && otherLeads && a.leaderRank !== b.leaderRank;
}
