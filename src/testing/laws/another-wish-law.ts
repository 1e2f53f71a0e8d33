import type { Person, Post, Scenario } from "../../schema/document";
import { alternativesOf, barriers } from "../reckoning/alternatives";
import { listedRanks } from "../reckoning/reckoning";
import { type Law, type LawContext, notApplicable, quoted } from "./law";
import { neverWorse } from "./more";

export const anotherWishNeverWorse: Law = {
  name: "another-wish-never-worse",
  statement: {
    zh: "某人增填一个原先不可去、填报后可去的岗位(位次不超过 L),目标值不会变差。",
    en: "Another eligible wish, at a rank that is in use, for a post not eligible before never makes the goal vector worse.",
  },
  check: (context) => {
    const ranks = [...new Set(listedRanks(context.scenario))].sort((a, b) => a - b);
    if (ranks.length === 0) return notApplicable("nobody listed anything");
    const candidates = newPairs(context);
    if (candidates.length === 0) return notApplicable("no pair becomes eligible by a wish");
    const [person, post] = candidates[context.choose(candidates.length)] as [Person, Post];
    // A new rank at which people count would make goal vectors of different lengths.
    const rank = ranks[context.choose(ranks.length)] as number;
    const people = context.scenario.people.map((one) =>
      one === person ? { ...one, preferences: [...one.preferences, { post: post.id, rank }] } : one,
    );
    const scenario: Scenario = { ...context.scenario, people };
    return neverWorse(context, {
      what: `${quoted(person.id)} also lists ${quoted(post.id)} at ${rank}`,
      scenario,
    });
  },
};

/** Pairs of a person and a post that only a wish is missing for. */
function newPairs({ scenario, reckoning }: LawContext): [Person, Post][] {
  return [...reckoning.people.values()].flatMap((standing) => {
    const before = alternativesOf(standing, reckoning);
    return scenario.posts
      .filter((post) => post.demand !== "retained" && barriers(post, standing, reckoning).length === 0)
      .filter((post) =>
        before.every((alternative) => alternative.kind !== "post" || alternative.post !== post),
      )
      .map((post): [Person, Post] => [standing.person, post]);
  });
}
