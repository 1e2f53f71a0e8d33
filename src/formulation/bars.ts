import type { ReasonCode } from "../kernel/reason-codes";
import type { Model, ModelPerson, ModelPost } from "../model/types";
import { sitsWithUnlistedRelative } from "./relatives/unlisted-relatives";
import { gapsOf } from "./requirements";

/**
 * What keeps a person from a post, their wishes and the units' answers aside.
 * Sources: 条例15 (types of quota are not mixed), 公务员法 on keeping one's grade, 公务员法74 (relatives), 超编过渡 (nobody
 * enters).
 */
export function barsOf(model: Model, person: ModelPerson, post: ModelPost): readonly ReasonCode[] {
  const mixes = !model.compatible.has(person.type * model.types.length + post.type);
  const keepsGrade = !losesGrade(person, post) || model.scenario.policy?.keepGrade === "flag";
  const enters = entersUnderPermit(model, person, post);
  const isOthers = post.demand === "retained" && !isRetainedFor(person, post);
  const gaps = gapsOf(model, person, post.requires);
  const isKin = person.unlistedRelatives.length > 0 && sitsWithUnlistedRelative(person, post);
  if (!mixes && keepsGrade && !enters && !isOthers && gaps.length === 0 && !isKin) return none;
  const bars: ReasonCode[] = [];
  if (mixes) bars.push("type-incompatible");
  if (!keepsGrade || gaps.includes("shown")) bars.push("requirement-not-met");
  if (gaps.includes("missing")) bars.push("requirement-not-shown");
  if (isKin) bars.push("relative");
  if (enters) bars.push("no-entry-permit");
  if (isOthers) bars.push("retained-only");
  return bars;
}

const none: readonly ReasonCode[] = [];

/** Retained posts take the affected people of the bodies that became theirs, or that were cut. */
export function isRetainedFor(person: ModelPerson, post: ModelPost): boolean {
  return post.demand === "retained" && person.affected && person.home === post.body;
}

/** True where a leader would take a post below their rank; retained posts are excepted. */
export function losesGrade(person: ModelPerson, post: ModelPost): boolean {
  if (person.leaderRank < 0 || post.demand === "retained") return false;
  return post.leaderRank < 0 || post.leaderRank > person.leaderRank;
}

function entersUnderPermit(model: Model, person: ModelPerson, post: ModelPost): boolean {
  const line = model.lines[post.line];
  if (!line.noEntry) return false;
  const isInside =
    person.home >= 0 && model.bodies[person.home].host === line.body && person.type === post.type;
  return !isInside;
}
