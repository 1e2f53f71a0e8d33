import type { Model } from "../../model/types";
import { draftOf, modelOfDraft } from "../conflict/draft";
import type { RepairKind } from "./types";

/** A model in which everything is open that a repair may change. */
export interface Softened {
  readonly model: Model;
  /** The same with posts and sections that ask for nothing, and posts that take anybody, where that may be changed. */
  readonly opened: Model;
  /** By how much every pool is larger than it is. */
  readonly more: number;
  /** Per person: whether they could be asked to accept adjustment. */
  readonly askable: readonly boolean[];
}

export function softenedModel(model: Model, order: readonly RepairKind[]): Softened {
  const draft = draftOf(model);
  const askable = model.people.map(
    ({ acceptsAdjustment, affected, position }) =>
      order.includes("adjustment") &&
      !acceptsAdjustment &&
      (affected || model.scenario.people[position].preferences.length > 0),
  );
  draft.people.forEach((person, i) => {
    if (askable[i]) draft.people[i] = { ...person, acceptsAdjustment: true };
  });
  if (order.includes("decline")) {
    for (const position of (model.scenario.responses ?? []).keys()) draft.unanswered.add(position);
  }
  const more = order.includes("approval") ? draft.plenty : 0;
  draft.pools.forEach((pool, k) => {
    draft.pools[k] = { ...pool, toDivide: pool.toDivide + more };
  });
  const softened = modelOfDraft(draft);
  return { model: softened, opened: openedModel(softened, order), more, askable };
}

function openedModel(model: Model, order: readonly RepairKind[]): Model {
  const posts = model.posts.map((post) => ({
    ...post,
    ...(order.includes("openings-min") ? { min: 0 } : {}),
    ...(order.includes("openings-max") ? { max: post.max + model.people.length } : {}),
  }));
  const sections = model.sections.map((section) => ({ ...section, keepAtLeast: 0 }));
  return { ...model, posts, ...(order.includes("keep-at-least") ? { sections } : {}) };
}
