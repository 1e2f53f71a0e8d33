import type { Model } from "../../model/types";
import type { Liftable } from "./liftable";

/**
 * What keeps people from posts. Of wishes, answers and requirements only those at posts that a demand is about: what
 * people could do elsewhere is taken as it is.
 */
export function limitsOfPeople(model: Model, asked: ReadonlySet<number>): Liftable[] {
  return [
    ...declines(model, asked),
    ...requirements(model, asked),
    ...kin(model),
    ...typesApart(model, asked),
    ...keptGrade(model),
    ...permits(model),
    ...unlisted(model, asked),
  ];
}

function declines({ scenario, posts }: Model, asked: ReadonlySet<number>): Liftable[] {
  const concerned = new Set([...asked].map((post) => posts[post].id));
  return (scenario.responses ?? [])
    .flatMap(({ person, post, by = "post", decision }, position): Liftable[] => {
      if (decision !== "decline" || !concerned.has(post)) return [];
      return [
        {
          cause: { code: "declined", person, post, by },
          lift: (draft) => draft.unanswered.add(position),
        },
      ];
    })
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ cause }: Liftable): string {
  return cause.code === "declined" ? JSON.stringify([cause.post, cause.person, cause.by]) : "";
}

function requirements({ posts }: Model, asked: ReadonlySet<number>): Liftable[] {
  return [...asked].flatMap((post): Liftable[] => {
    if (posts[post].requires.length === 0) return [];
    return [
      {
        cause: { code: "requirement", post: posts[post].id },
        lift(draft) {
          draft.posts[post] = { ...draft.posts[post], requires: [] };
        },
      },
    ];
  });
}

function kin({ people }: Model): Liftable[] {
  return people.flatMap(({ id, relatives, unlistedRelatives }, person) => {
    const listed = relatives
      .filter((relative) => relative > person)
      .map(
        (relative): Liftable => ({
          cause: { code: "relatives", person: id, relative: people[relative].id },
          lift(draft) {
            for (const [one, other] of [
              [person, relative],
              [relative, person],
            ]) {
              const left = draft.people[one].relatives.filter((each) => each !== other);
              draft.people[one] = { ...draft.people[one], relatives: left };
            }
          },
        }),
      );
    if (unlistedRelatives.length === 0) return listed;
    const outside: Liftable = {
      cause: { code: "relatives", person: id },
      lift(draft) {
        draft.people[person] = { ...draft.people[person], unlistedRelatives: [] };
      },
    };
    return [outside, ...listed];
  });
}

function typesApart({ types, people, posts, compatible }: Model, asked: ReadonlySet<number>): Liftable[] {
  const ofPeople = new Set(people.map(({ type }) => type));
  const ofPosts = new Set([...asked].map((post) => posts[post].type));
  return types.flatMap((personType, from) =>
    types.flatMap((postType, to): Liftable[] => {
      const pair = from * types.length + to;
      if (compatible.has(pair) || !ofPeople.has(from) || !ofPosts.has(to)) return [];
      return [
        {
          cause: { code: "types-apart", personType, postType },
          lift: (draft) => draft.compatible.add(pair),
        },
      ];
    }),
  );
}

function keptGrade({ scenario, people }: Model): Liftable[] {
  if (scenario.policy?.keepGrade === "flag" || people.every(({ leaderRank }) => leaderRank < 0)) return [];
  return [
    {
      cause: { code: "keep-grade" },
      lift(draft) {
        draft.keepGrade = "flag";
      },
    },
  ];
}

function permits({ lines, bodies, types }: Model): Liftable[] {
  return lines.flatMap(({ body, type, noEntry }, line): Liftable[] => {
    if (!noEntry) return [];
    return [
      {
        cause: { code: "permit", body: bodies[body].id, quotaType: types[type] },
        lift(draft) {
          draft.lines[line] = { ...draft.lines[line], noEntry: false };
        },
      },
    ];
  });
}

function unlisted({ posts }: Model, asked: ReadonlySet<number>): Liftable[] {
  return [...asked].map((post) => ({
    cause: { code: "not-listed", post: posts[post].id },
    lift: (draft) => draft.listedByAll.add(post),
  }));
}
