import type { Model, ModelPerson, ModelPost, QuotaLine, Scenario } from "../../model/types";

/** A model from which causes are taken out. Lists are copies; what stands in them is replaced, never changed. */
export interface Draft {
  readonly model: Model;
  readonly posts: ModelPost[];
  readonly lines: QuotaLine[];
  readonly people: ModelPerson[];
  readonly bodies: Model["bodies"][number][];
  readonly pools: Model["pools"][number][];
  readonly leaders: Model["leaders"][number][];
  readonly sections: Model["sections"][number][];
  readonly compatible: Set<number>;
  /** Posts, by index, that everybody counts as having listed. */
  readonly listedByAll: Set<number>;
  /** Answers, by position in `scenario.responses`, that are not given. */
  readonly unanswered: Set<number>;
  keepGrade: "must" | "flag" | undefined;
  /** More than can be asked for of anything. */
  readonly plenty: number;
}

export function draftOf(model: Model): Draft {
  const granted = model.lines.reduce((sum, line) => sum + Math.max(0, line.grantMin), 0);
  return {
    model,
    posts: [...model.posts],
    lines: [...model.lines],
    people: [...model.people],
    bodies: [...model.bodies],
    pools: [...model.pools],
    leaders: [...model.leaders],
    sections: [...model.sections],
    compatible: new Set(model.compatible),
    listedByAll: new Set(),
    unanswered: new Set(),
    keepGrade: model.scenario.policy?.keepGrade,
    plenty: model.people.length + granted + 1,
  };
}

/** The model that is left. Its numbers, wishes and answers are what the program is written from. */
export function modelOfDraft(draft: Draft): Model {
  const { model, posts, lines, people, bodies, pools, leaders, sections, compatible } = draft;
  const { scenario } = model;
  const kept: Scenario = {
    ...scenario,
    responses: (scenario.responses ?? []).filter((_, position) => !draft.unanswered.has(position)),
    policy: { ...scenario.policy, keepGrade: draft.keepGrade, directed: false, goals: [] },
  };
  const changed: Model = { ...model, scenario: kept, posts, lines, people, bodies, pools, leaders, sections };
  return withWishes({ ...changed, compatible }, draft.listedByAll);
}

/** Volunteers who listed nothing count as before: nobody is reached by 服从调剂 because of the wishes that are added. */
function withWishes(model: Model, listedByAll: ReadonlySet<number>): Model {
  if (listedByAll.size === 0) return model;
  const { wishes, scenario } = model;
  const added = [...listedByAll].sort((a, b) => a - b);
  const start = new Int32Array(wishes.start.length);
  const target: number[] = [];
  const rank: number[] = [];
  const written = scenario.people.map((person, position) => {
    const first = wishes.start[position];
    const end = first + person.preferences.length;
    start[position] = target.length;
    for (let k = first; k < end; k++) {
      target.push(wishes.target[k]);
      rank.push(wishes.rank[k]);
    }
    for (const post of added) {
      target.push(post);
      rank.push(last);
    }
    const more = added.map((post) => ({ post: model.posts[post].id, rank: last }));
    return { ...person, preferences: [...person.preferences, ...more] };
  });
  for (let k = written.length; k < start.length; k++) start[k] = target.length;
  const people = model.people.map((person) => {
    const wroteNothing = scenario.people[person.position].preferences.length === 0;
    return wroteNothing && !person.affected ? { ...person, acceptsAdjustment: false } : person;
  });
  return {
    ...model,
    scenario: { ...scenario, people: written },
    people,
    highestRank: Math.max(model.highestRank, last),
    wishes: { start, target: Int32Array.from(target), rank: Float64Array.from(rank) },
  };
}

/** Ranks decide nothing about what is possible. */
const last = 1;
