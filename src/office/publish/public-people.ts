import type { Model } from "../../model/types";
import type { Plan } from "../../plan/types";
import type { PublicBody, PublicRank } from "./types";

/** Counts of people, of published bodies alone. */
export interface PublicPeople {
  ofBody(body: number): PublicBody["people"];
  readonly ranks: readonly PublicRank[];
}

/**
 * Counts people where a published body can be named: the body whose post they got, their own seat, or, of who waits,
 * their body of origin. Choices are counted of the same people, so that no sum contains others.
 */
export function publicPeople(model: Model, plan: Plan, isMasked: readonly boolean[]): PublicPeople {
  const personAt = new Map(model.people.map(({ id }, person) => [id, person]));
  const bodyAt = new Map(model.bodies.map(({ id }, body) => [id, body]));
  const bodyOfPost = new Map(model.posts.map(({ id, body }) => [id, body]));
  const placed = new Float64Array(model.bodies.length);
  const staying = new Float64Array(model.bodies.length);
  const waiting = new Float64Array(model.bodies.length);
  const ranks = new Map<number, { affected: number; volunteers: number }>();

  const count = (list: Float64Array, body: number, id: string, rank: number): void => {
    list[body]++;
    if (isMasked[body]) return;
    const entry = ranks.get(rank) ?? { affected: 0, volunteers: 0 };
    if (model.people[known(personAt, id)].affected) entry.affected++;
    else entry.volunteers++;
    ranks.set(rank, entry);
  };
  for (const { person, post, rank } of plan.placements) count(placed, known(bodyOfPost, post), person, rank);
  for (const { person, body, rank } of plan.staying) count(staying, known(bodyAt, body), person, rank);
  for (const { person } of plan.waiting) waiting[model.people[known(personAt, person)].origin]++;

  return {
    ofBody: (body) => ({ placed: placed[body], staying: staying[body], waiting: waiting[body] }),
    ranks: [...ranks].sort(([a], [b]) => a - b).map(([rank, counts]) => ({ rank, ...counts })),
  };
}

function known(positions: ReadonlyMap<string, number>, id: string): number {
  const position = positions.get(id);
  if (position === undefined)
    throw new RangeError(`The plan names "${id}", which the scenario does not list.`);
  return position;
}
