import complete from "../fixtures/complete-scenario.json";
import { small } from "../fixtures/small-scenario";

/** Documents that are accepted, and that the tables change in one place. Never altered: rows get copies. */
export const bases = { complete: withoutLaterFields(complete), small } as const;

export type BaseName = keyof typeof bases;

/** The complete sample without the fields whose rules are not enforced yet. */
function withoutLaterFields(document: typeof complete) {
  return {
    ...document,
    posts: document.posts.map(({ requires: _requires, prefers: _prefers, ...post }) => post),
    people: document.people.map(({ relatives: _relatives, ...person }) => person),
    policy: { ...document.policy, goals: document.policy.goals.filter((goal) => goal !== "source-priority") },
  };
}
