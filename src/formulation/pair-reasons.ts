import type { ReasonCode } from "../kernel/reason-codes";
import { reasonCodes } from "../kernel/reason-codes";
import type { Model } from "../model/types";
import { barsOf } from "./bars";
import type { Declines } from "./declines";

/**
 * Every reason for which a person cannot take a post that they wish for, in the order of the reason codes; empty where
 * the pair is eligible. Arguments are indices into the model's lists.
 */
export function pairReasons(model: Model, declines: Declines, person: number, post: number): ReasonCode[] {
  const bars = barsOf(model, model.people[person], model.posts[post]);
  const declined = declines.reasons(person, post);
  if (bars.length === 0 && declined.length === 0) return [];
  const found = new Set<ReasonCode>([...bars, ...declined]);
  return reasonCodes.filter((code) => found.has(code));
}
