import type { Model } from "../../model/types";
import type { Placement, Plan } from "../../plan/types";

/** What became of one listed person. */
export interface Journey {
  /** Index of the body that listed them. */
  readonly origin: number;
  /** Index of the body where they then work, −1 for those who wait. */
  readonly body: number;
  readonly affected: boolean;
  /** True where that body is the one that theirs became, or simply their own. */
  readonly atHome: boolean;
  readonly outcome: Placement["basis"] | "waiting";
  /** The rank at which it counts, 0 for those who wait. */
  readonly rank: number;
}

/**
 * What became of everybody, by index of the person.
 *
 * @throws RangeError where the plan is not one of this scenario: it names what the scenario does not have, or somebody
 * never or twice
 */
export function journeysOf(model: Model, plan: Plan): readonly Journey[] {
  const personAt = new Map(model.people.map(({ id }, person) => [id, person]));
  const postAt = new Map(model.posts.map(({ id }, post) => [id, post]));
  const bodyAt = new Map(model.bodies.map(({ id }, body) => [id, body]));
  const journeys = new Array<Journey | undefined>(model.people.length).fill(undefined);
  const note = (id: string, body: number, outcome: Journey["outcome"], rank: number): void => {
    const index = find(personAt, "person", id);
    if (journeys[index] !== undefined)
      throw new RangeError(`The plan says twice what becomes of person "${id}".`);
    const { origin, affected, home } = model.people[index];
    journeys[index] = { origin, body, affected, atHome: body >= 0 && body === home, outcome, rank };
  };
  for (const { person, post, basis, rank } of plan.placements)
    note(person, model.posts[find(postAt, "post", post)].body, basis, rank);
  for (const { person, body, rank } of plan.staying) note(person, find(bodyAt, "body", body), "stayed", rank);
  for (const { person } of plan.waiting) note(person, -1, "waiting", 0);
  return journeys.map((journey, person) => {
    if (journey === undefined)
      throw new RangeError(`The plan does not say what becomes of person "${model.people[person].id}".`);
    return journey;
  });
}

function find(indices: ReadonlyMap<string, number>, kind: string, id: string): number {
  const index = indices.get(id);
  if (index === undefined)
    throw new RangeError(`The plan names ${kind} "${id}", which the scenario does not have.`);
  return index;
}
