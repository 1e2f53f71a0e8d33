import type { Plan } from "../plan/types";
import type { Register } from "./register";

/** Where an earlier plan put someone: a post, their own seat, the list of those who wait, or a post that is no more. */
export type EarlierPlace = number | "staying" | "waiting" | "elsewhere";

/** Per person whom an earlier plan names: where it put them. Of someone named twice only the first entry counts. */
export type Earlier = ReadonlyMap<number, EarlierPlace>;

export function collectEarlier(at: Register, plan: Plan | undefined): Earlier {
  const earlier = new Map<number, EarlierPlace>();
  const note = (id: string, place: EarlierPlace): void => {
    const i = at.personAt.get(id);
    if (i !== undefined && !earlier.has(i)) earlier.set(i, place);
  };
  for (const { person, post } of plan?.placements ?? []) note(person, at.postAt.get(post) ?? "elsewhere");
  for (const { person } of plan?.staying ?? []) note(person, "staying");
  for (const { person } of plan?.waiting ?? []) note(person, "waiting");
  return earlier;
}
