import type { ReasonCode } from "../kernel/reason-codes";
import type { Model } from "../model/types";

/** Which pairs of person and post a unit has declined, and which unit. */
export interface Declines {
  /** Reasons for the pair, in the order of the reason codes; empty when nobody declined. */
  reasons(person: number, post: number): readonly ReasonCode[];
}

const byPost = 1;
const byHome = 2;
const reasonsByAnswers: readonly (readonly ReasonCode[])[] = [
  [],
  ["unit-declined"],
  ["home-declined"],
  ["unit-declined", "home-declined"],
];
const [nobody] = reasonsByAnswers;

/** Reads the responses once. `hold` and `accept` leave a pair as it is. */
export function declinesOf(model: Model): Declines {
  const responses = model.scenario.responses ?? [];
  const answers = new Map<number, number>();
  if (responses.some((response) => response.decision === "decline")) {
    const person = new Map(model.people.map((entry, index) => [entry.id, index]));
    const post = new Map(model.posts.map((entry, index) => [entry.id, index]));
    for (const response of responses) {
      if (response.decision !== "decline") continue;
      const pair = (person.get(response.person) ?? -1) * model.posts.length + (post.get(response.post) ?? -1);
      answers.set(pair, (answers.get(pair) ?? 0) | (response.by === "home" ? byHome : byPost));
    }
  }
  if (answers.size === 0) return { reasons: () => nobody };
  return {
    reasons: (person, post) => reasonsByAnswers[answers.get(person * model.posts.length + post) ?? 0] ?? [],
  };
}
