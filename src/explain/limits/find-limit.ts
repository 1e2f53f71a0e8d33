import type { Model } from "../../model/types";
import type { Case } from "../case";
import { asId, ExplainError } from "../explain-error";
import type { Limit } from "../types";

/** A limit by number: of a post, of a body's line or a pool in the model, and in the facts (body or jurisdiction × types + type). */
export interface FoundLimit {
  readonly rule: "post" | "body" | "pool";
  readonly inModel: number;
  readonly inFacts: number;
}

/** @throws ExplainError where the scenario has no such limit: offices inside a host have none, nor lines in which nobody can count */
export function findLimit({ model, facts: { at } }: Case, limit: Limit): FoundLimit {
  const given: Readonly<Record<string, unknown>> = Object(limit);
  const { post, body, jurisdiction, quotaType } = given;
  if (typeof post === "string") {
    const inModel = at.postAt.get(post);
    if (inModel !== undefined) return { rule: "post", inModel, inFacts: inModel };
    throw new ExplainError("unknown-limit", [post], "a post of the scenario");
  }
  const type = model.types.findIndex((each) => each === quotaType);
  if (typeof body === "string") {
    const b = at.bodyAt.get(body) ?? -1;
    const inModel = model.lines.findIndex((line) => line.body === b && line.type === type);
    if (inModel >= 0 && isCounted(model, inModel))
      return { rule: "body", inModel, inFacts: b * at.types.length + type };
    const expected = "a body, inside no host, and a quota type of which it has posts or volunteers";
    throw new ExplainError("unknown-limit", [body, asId(quotaType)], expected);
  }
  if (typeof jurisdiction === "string") {
    const j = at.jurisdictionAt.get(jurisdiction) ?? -1;
    const inModel = model.pools.findIndex((pool) => pool.jurisdiction === j && pool.type === type);
    if (inModel >= 0) return { rule: "pool", inModel, inFacts: j * at.types.length + type };
    throw new ExplainError(
      "unknown-limit",
      [jurisdiction, asId(quotaType)],
      "a jurisdiction and a type of its quota",
    );
  }
  throw new ExplainError("unknown-limit", [], "{ post }, { body, quotaType } or { jurisdiction, quotaType }");
}

/** Whether any post or anybody's own seat counts in a line. */
export function isCounted({ posts, people }: Model, line: number): boolean {
  return posts.some((post) => post.line === line) || people.some(({ seatLine }) => seatLine === line);
}
