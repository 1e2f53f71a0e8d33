import type { Numbers } from "../numbers/numbers";
import type { Reading } from "../reading";
import type { Structure } from "../structure/structure";
import type { ModelPerson } from "../types";

/** People by id, volunteers with the line in which their own seat counts. */
export function modelPeople(
  { people, types }: Reading,
  { hosting, people: listed }: Pick<Structure, "hosting" | "people">,
  { lineAt }: Pick<Numbers, "lineAt">,
): ModelPerson[] {
  const { origin, home, type, leaderRank, affected } = listed;
  return people.entries.map(({ id, name, acceptsAdjustment }, index) => {
    const isAffected = affected[index] === 1;
    return {
      id,
      name: name ?? id,
      origin: origin[index],
      home: home[index],
      type: type[index],
      leaderRank: leaderRank[index],
      affected: isAffected,
      acceptsAdjustment,
      seatLine: isAffected ? -1 : lineAt[hosting.hostOf[home[index]] * types.ids.length + type[index]],
      position: people.positions[index],
    };
  });
}
