import type { Person, Scenario } from "../../src/model/types";
import type { Placement, Plan, Waiting } from "../../src/plan/types";
import { byCodePoint } from "../../src/verify/order";
import { doubleOne, dropOne, one, pick, type Tampering } from "./tampering";

const listed = ({ preferences }: Person, post: string, body: string): number | undefined => {
  const ranks = preferences.flatMap((wish) => (wish.post === post || wish.body === body ? [wish.rank] : []));
  return ranks.length === 0 ? undefined : Math.min(...ranks);
};

function rankAt(scenario: Scenario, person: string, post: string): number | undefined {
  const who = scenario.people.find(({ id }) => id === person);
  const where = scenario.posts.find(({ id }) => id === post);
  return who === undefined || where === undefined ? undefined : listed(who, where.id, where.body);
}

const byId = (a: { readonly person: string }, b: { readonly person: string }): number =>
  byCodePoint(a.person, b.person);

/** Puts somebody into a post, out of wherever they were, at the rank and on the basis that they give it. */
function placed(scenario: Scenario, plan: Plan, person: string, post: string): Plan {
  const rank = rankAt(scenario, person, post);
  const entry: Placement = {
    person,
    post,
    rank: rank ?? 1,
    basis: rank === undefined ? "adjusted" : "listed",
  };
  const others = plan.placements.filter((old) => old.person !== person);
  return {
    ...plan,
    placements: [...others, entry].sort(byId),
    staying: plan.staying.filter((old) => old.person !== person),
    waiting: plan.waiting.filter((old) => old.person !== person),
  };
}

/** Ranks that nobody listed do not tell two posts apart, so a move between two such posts may be a plan as good. */
const tells = (before: number | undefined, after: number | undefined): boolean => before !== after;

export const peopleTamperings: readonly Tampering[] = [
  {
    name: "move one person to a post of another rank",
    apply: one("placements", (entry, scenario, random) => {
      const before = rankAt(scenario, entry.person, entry.post);
      const to = pick(
        scenario.posts.filter(({ id }) => tells(before, rankAt(scenario, entry.person, id))),
        random,
      );
      return to === undefined ? undefined : { ...entry, post: to.id };
    }),
  },
  {
    name: "swap two people",
    apply: (scenario, plan, random) => {
      const first = pick(plan.placements, random);
      const others = plan.placements.filter(
        ({ person, post }) =>
          first !== undefined &&
          post !== first.post &&
          tells(rankAt(scenario, first.person, first.post), rankAt(scenario, first.person, post)) &&
          person !== first.person,
      );
      const second = pick(others, random);
      if (first === undefined || second === undefined) return undefined;
      const swap = (entry: Placement): Placement => {
        if (entry === first) return { ...first, post: second.post };
        return entry === second ? { ...second, post: first.post } : entry;
      };
      return { ...plan, placements: plan.placements.map(swap) };
    },
  },
  { name: "drop someone placed", apply: dropOne("placements") },
  { name: "drop someone staying", apply: dropOne("staying") },
  { name: "drop someone waiting", apply: dropOne("waiting") },
  { name: "double someone placed", apply: doubleOne("placements") },
  { name: "double someone staying", apply: doubleOne("staying") },
  { name: "double someone waiting", apply: doubleOne("waiting") },
  {
    name: "place someone who also goes on waiting",
    apply: (scenario, plan, random) => {
      const waiting = pick(plan.waiting, random);
      const post = pick(scenario.posts, random);
      if (waiting === undefined || post === undefined) return undefined;
      return { ...placed(scenario, plan, waiting.person, post.id), waiting: plan.waiting };
    },
  },
  {
    name: "rename a person",
    apply: one("placements", (entry) => ({ ...entry, person: `${entry.person}~` })),
  },
  { name: "rename a post", apply: one("placements", (entry) => ({ ...entry, post: `${entry.post}~` })) },
  {
    name: "rename a staying person's body",
    apply: one("staying", (entry) => ({ ...entry, body: `${entry.body}~` })),
  },
  {
    name: "let someone stay elsewhere",
    apply: one("staying", (entry, scenario, random) => {
      const other = pick(
        scenario.bodies.filter(({ id }) => id !== entry.body),
        random,
      );
      return other === undefined ? undefined : { ...entry, body: other.id };
    }),
  },
  {
    name: "change a rank",
    apply: one("placements", (entry, _, random) => ({
      ...entry,
      rank: entry.rank + (random() < 0.5 ? 1 : -1),
    })),
  },
  {
    name: "change the rank of an own seat",
    apply: one("staying", (entry) => ({ ...entry, rank: entry.rank + 1 })),
  },
  {
    name: "change a basis",
    apply: one("placements", (entry, _, random) => {
      const bases = ["listed", "stayed", "adjusted", "directed"] as const;
      const basis = pick(
        bases.filter((word) => word !== entry.basis),
        random,
      );
      return basis === undefined ? undefined : { ...entry, basis };
    }),
  },
  {
    name: "place one more into a full post",
    apply: (scenario, plan, random) => {
      const full = scenario.posts.filter(
        ({ id, openings }) => plan.placements.filter(({ post }) => post === id).length === openings.max,
      );
      const post = pick(full, random);
      const outside = scenario.people.filter(
        ({ id }) => !plan.placements.some((entry) => entry.person === id && entry.post === post?.id),
      );
      const person = pick(outside, random);
      return post === undefined || person === undefined
        ? undefined
        : placed(scenario, plan, person.id, post.id);
    },
  },
  {
    name: "place someone who was declined",
    apply: (scenario, plan, random) => {
      const declined = pick(
        (scenario.responses ?? []).filter(({ decision }) => decision === "decline"),
        random,
      );
      return declined === undefined ? undefined : placed(scenario, plan, declined.person, declined.post);
    },
  },
  {
    name: "place someone across types",
    apply: (scenario, plan, random) => {
      const person = pick(scenario.people, random);
      const posts = scenario.posts.filter(
        ({ quotaType }) =>
          quotaType !== person?.quotaType &&
          !(scenario.compatibility ?? []).some(
            (pair) => pair.person === person?.quotaType && pair.post === quotaType,
          ),
      );
      const post = pick(posts, random);
      return person === undefined || post === undefined
        ? undefined
        : placed(scenario, plan, person.id, post.id);
    },
  },
  {
    name: "place a volunteer into a retained post",
    apply: (scenario, plan, random) => {
      const person = pick(plan.staying, random);
      const post = pick(
        scenario.posts.filter(({ demand }) => demand === "retained"),
        random,
      );
      return person === undefined || post === undefined
        ? undefined
        : placed(scenario, plan, person.person, post.id);
    },
  },
  {
    name: "place someone where neither wish nor adjustment leads",
    apply: (scenario, plan, random) => {
      const person = pick(
        scenario.people.filter(({ acceptsAdjustment }) => !acceptsAdjustment),
        random,
      );
      const posts = scenario.posts.filter(
        ({ id, demand }) =>
          demand !== "retained" && person !== undefined && rankAt(scenario, person.id, id) === undefined,
      );
      const post = pick(posts, random);
      return person === undefined || post === undefined
        ? undefined
        : placed(scenario, plan, person.id, post.id);
    },
  },
  {
    name: "move waiting to staying",
    apply: (_, plan, random) => {
      const entry = pick(plan.waiting, random);
      const body = plan.staying[0]?.body ?? "nowhere";
      if (entry === undefined) return undefined;
      const staying = [...plan.staying, { person: entry.person, body, rank: 1 }].sort(byId);
      return { ...plan, staying, waiting: plan.waiting.filter((old) => old !== entry) };
    },
  },
  {
    name: "move staying to waiting",
    apply: (_, plan, random) => {
      const entry = pick(plan.staying, random);
      if (entry === undefined) return undefined;
      const waiting: Waiting[] = [
        ...plan.waiting,
        { person: entry.person, reasons: [{ code: "not-listed" as const }] },
      ];
      return { ...plan, waiting: waiting.sort(byId), staying: plan.staying.filter((old) => old !== entry) };
    },
  },
  {
    name: "let someone placed wait, for no reason",
    apply: (_, plan, random) => {
      const entry = pick(plan.placements, random);
      if (entry === undefined) return undefined;
      const waiting: Waiting[] = [
        ...plan.waiting,
        { person: entry.person, reasons: [{ code: "not-listed" as const }] },
      ];
      return {
        ...plan,
        waiting: waiting.sort(byId),
        placements: plan.placements.filter((old) => old !== entry),
      };
    },
  },
];
