import { modelOf } from "../model/model-of";
import type { Model, ModelPerson, ModelPost } from "../model/types";
import { ConsultationError } from "./consultation-error";
import type { Consultation } from "./types";

/** People, posts and bodies of a consultation by id. */
export interface Directory {
  readonly model: Model;
  person(id: string): ModelPerson;
  post(id: string): ModelPost;
  hasBody(id: string): boolean;
}

const directories = new WeakMap<Model, Directory>();

/** Looks ids up in the scenario as it was opened; made once per scenario. */
export function directoryOf({ scenario }: Pick<Consultation, "scenario">): Directory {
  const model = modelOf(scenario);
  const known = directories.get(model);
  if (known !== undefined) return known;
  const made = directory(model);
  directories.set(model, made);
  return made;
}

function directory(model: Model): Directory {
  const people = new Map(model.people.map((person) => [person.id, person]));
  const posts = new Map(model.posts.map((post) => [post.id, post]));
  const bodies = new Set(model.bodies.map(({ id }) => id));
  return {
    model,
    person: (id) => found(people.get(id), "unknown-person", id, "a person of the scenario"),
    post: (id) => found(posts.get(id), "unknown-post", id, "a post of the scenario"),
    hasBody: (id) => bodies.has(id),
  };
}

function found<T>(
  entry: T | undefined,
  code: "unknown-person" | "unknown-post",
  id: string,
  must: string,
): T {
  if (entry === undefined) throw new ConsultationError(code, [id], must);
  return entry;
}

/** The unit that takes a person in: the body of the post. */
export function receivingUnit({ bodies }: Model, post: ModelPost): string {
  return bodies[post.body].id;
}

/**
 * The unit that lets a person go, or null where none has a say: the body of affected people, unless the reforms retire it;
 * of volunteers the one that they belong to now. Moving within a body, that body answers once, as the receiving one.
 */
export function releasingUnit({ bodies }: Model, person: ModelPerson, post: ModelPost): string | null {
  const unit = person.affected ? person.origin : person.home;
  if (unit < 0 || unit === post.body || bodies[unit].retiredBy >= 0) return null;
  return bodies[unit].id;
}
