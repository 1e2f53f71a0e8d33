import type { Scenario } from "../../schema/document";

/** Person → listed people who are their relatives, whichever of the two said so. */
export function listedRelatives({ people }: Scenario): ReadonlyMap<string, ReadonlySet<string>> {
  const result = new Map<string, Set<string>>(people.map(({ id }) => [id, new Set()]));
  for (const { id, relatives } of people) {
    for (const { person } of relatives ?? []) {
      if (person === undefined) continue;
      result.get(id)?.add(person);
      result.get(person)?.add(id);
    }
  }
  return result;
}
