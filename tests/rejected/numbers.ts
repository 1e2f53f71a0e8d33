import { departmentOf, smallWith } from "./small-with";
import { append, type Rejected, remove, set } from "./table";

const most = Number.MAX_SAFE_INTEGER;
const crossing = {
  kind: "transfer",
  from: "eco",
  to: "branch",
  mode: "quota-only",
  quota: { administrative: 2 },
  approval: "a1",
};
const approval = {
  id: "a1",
  document: "内编发〔2019〕5号",
  from: "city",
  to: "gy",
  quotaType: "administrative",
  count: 2,
};
const branch = { id: "branch", jurisdiction: "gy", category: "branch" };
const withBranch = smallWith({ bodies: [branch], reforms: [crossing], approvals: [approval] });
const withCut = smallWith({ reforms: [{ kind: "cut", body: "eco", by: { administrative: 2 } }] });
const seal = { id: "seal", jurisdiction: "city", category: "coordinating-office" };

/** Numbers that contradict each other, or the law. */
export const numbers: readonly Rejected[] = [
  {
    code: "sum-too-large",
    path: ["bodies", 1, "quota", "administrative"],
    title: "quota of all bodies",
    base: "small",
    change: set(["bodies", 0, "quota", "administrative"], most),
    ids: ["administrative"],
  },
  {
    code: "sum-too-large",
    path: ["bodies", 4, "staff", "administrative"],
    title: "staff of all bodies",
    base: "small",
    change: set(["bodies", 4, "staff", "administrative"], most),
    ids: ["administrative"],
  },
  {
    code: "sum-too-large",
    path: ["bodies", 1, "leaders", "section-head", "approved"],
    title: "approved leaders of all bodies",
    change: set(["bodies", 1, "leaders", "section-head", "approved"], most),
    ids: ["section-head"],
  },
  {
    code: "sum-too-large",
    path: ["bodies", 1, "leaders", "section-head", "present"],
    title: "present leaders of all bodies",
    change: set(["bodies", 1, "leaders", "section-head", "present"], most),
    ids: ["section-head"],
  },
  {
    code: "sum-too-large",
    path: ["reforms", 6, "leaders", "section-head"],
    title: "leaders that reforms set",
    change: set(["reforms", 6, "leaders", "section-head"], most),
    ids: ["section-head"],
  },
  {
    code: "sum-too-large",
    path: ["jurisdictions", 1, "total", "administrative"],
    title: "totals of all jurisdictions",
    change: set(["jurisdictions", 1, "total", "administrative"], most),
    ids: [],
  },
  {
    code: "sum-too-large",
    path: ["approvals", 1, "count"],
    title: "totals and approvals",
    change: append(["approvals"], { ...approval, id: "a2", from: undefined, to: "固阳县", count: most }),
    ids: [],
  },
  {
    code: "sum-too-large",
    path: ["posts", 1, "openings", "max"],
    title: "openings of all posts",
    base: "small",
    change: set(["posts", 1, "openings", "max"], most),
    ids: ["administrative"],
  },
  {
    code: "sum-too-large",
    path: ["reforms", 3, "seats", "administrative"],
    title: "seats of all offices",
    base: smallWith({
      bodies: [seal],
      reforms: [{ kind: "host", office: "seal", host: "eco", seats: { administrative: most } }],
    }),
    change: set(["reforms", 2, "seats"], { administrative: 1 }),
    ids: ["administrative"],
  },
  {
    code: "sum-too-large",
    path: ["reforms", 3, "quota", "administrative"],
    title: "transferred quota",
    change: set(["reforms", 3, "quota", "administrative"], most),
    ids: ["administrative"],
    consequences: [{ code: "approval-exceeded", path: ["approvals", 0, "count"] }],
  },
  {
    code: "sum-too-large",
    path: ["bodies", 3],
    title: "largest quota of all bodies",
    base: "small",
    change: set(["reforms", 1, "quota", "administrative", "max"], most),
    ids: [],
  },
  {
    code: "sum-too-large",
    path: ["people", 0, "preferences", 1, "rank"],
    title: "ranks of all people, of which the sum is a goal",
    base: () => ({
      ...(smallWith({
        people: [
          {
            id: "p02",
            body: "eco",
            section: "comprehensive",
            quotaType: "administrative",
            preferences: [],
            acceptsAdjustment: false,
          },
        ],
      })() as object),
      policy: { preferences: "total-rank" },
    }),
    change: set(["people", 0, "preferences", 1, "rank"], most - 3),
    ids: ["p01"],
  },
  {
    code: "more-listed-than-staff",
    path: ["bodies", 0, "staff", "administrative"],
    title: "a body without staff that lists a person",
    base: "small",
    change: set(["bodies", 0, "staff", "administrative"], 0),
    ids: ["agri-old"],
  },
  {
    code: "more-listed-than-staff",
    path: ["bodies", 0, "staff", "participating"],
    title: "a person of a type of which the body has nobody",
    change: set(["people", 0, "quotaType"], "participating"),
    ids: ["原农业局"],
  },
  {
    code: "more-listed-than-leaders",
    path: ["bodies", 0, "leaders", "section-head"],
    title: "a listed leader where none is present",
    change: set(["bodies", 0, "leaders", "section-head", "present"], 0),
    ids: ["原农业局"],
  },
  {
    code: "more-listed-than-leaders",
    path: ["bodies", 11, "leaders", "division-head"],
    title: "a listed leader of a body without leaders",
    change: set(["people", 3, "leaderRank"], "division-head"),
    ids: ["发改委"],
  },
  {
    code: "merge-above-base",
    path: ["reforms", 0, "quota", "administrative"],
    title: "more quota than the parts have",
    base: "small",
    change: set(["reforms", 0, "quota", "administrative"], 77),
    ids: ["agri"],
  },
  {
    code: "merge-above-base",
    path: ["reforms", 0, "quota", "institution"],
    title: "the most is more than the parts have, of a type that they do not have",
    base: "small",
    change: set(["reforms", 0, "quota", "institution"], { min: 0, max: 1 }),
    ids: ["agri"],
  },
  {
    code: "cut-above-base",
    path: ["reforms", 9, "by", "institution"],
    title: "more than the body has",
    change: set(["reforms", 9, "by", "institution"], 21),
    ids: ["农牧信息中心"],
  },
  {
    code: "cut-above-base",
    path: ["reforms", 9, "by", "administrative"],
    title: "of a type of which the body has none",
    change: set(["reforms", 9, "by", "administrative"], 1),
    ids: ["农牧信息中心"],
  },
  {
    code: "transfer-above-quota",
    path: ["reforms", 2, "quota", "administrative"],
    title: "more quota than the body has",
    change: set(["reforms", 2, "quota", "administrative"], 15),
    ids: ["原法制办", "司法局"],
  },
  {
    code: "transfer-above-quota",
    path: ["reforms", 14, "quota", "administrative"],
    title: "two transfers that together take more than the body has",
    change: append(["reforms"], {
      kind: "transfer",
      from: "原法制办",
      to: "生态环境局",
      mode: "quota-only",
      quota: { administrative: 6 },
    }),
    ids: ["原法制办", "生态环境局"],
  },
  {
    code: "transfer-above-quota",
    path: ["reforms", 3, "quota", "administrative"],
    title: "more quota than a body has that goes on",
    base: smallWith({
      reforms: [
        { kind: "transfer", from: "eco", to: "service", mode: "quota-only", quota: { administrative: 1 } },
      ],
    }),
    change: set(["reforms", 3, "quota", "administrative"], 61),
    ids: ["eco", "service"],
  },
  {
    code: "transfer-above-staff",
    path: ["reforms", 2, "staff", "administrative"],
    title: "more staff than are unlisted",
    change: set(["reforms", 2, "staff", "administrative"], 10),
    ids: ["原法制办", "司法局"],
  },
  {
    code: "transfer-above-staff",
    path: ["reforms", 14, "staff", "administrative"],
    title: "two transfers that together take more staff than are unlisted",
    change: append(["reforms"], {
      kind: "transfer",
      from: "原法制办",
      to: "生态环境局",
      mode: "people-only",
      staff: { administrative: 1 },
    }),
    ids: ["原法制办", "生态环境局"],
  },
  {
    code: "transfer-above-staff",
    path: ["reforms", 3, "staff", "administrative"],
    title: "more staff than a body has that goes on, and than the receiver has quota for",
    base: smallWith({
      reforms: [
        {
          kind: "transfer",
          from: "eco",
          to: "service",
          mode: "people-with-quota",
          staff: { administrative: 1 },
          quota: { administrative: 1 },
        },
      ],
    }),
    change: set(["reforms", 3, "staff", "administrative"], 58),
    ids: ["eco", "service"],
  },
  {
    code: "abolished-body-not-empty",
    path: ["reforms", 1],
    title: "staff whom no transfer takes",
    change: set(["reforms", 2, "staff", "administrative"], 8),
    ids: ["原法制办"],
  },
  {
    code: "abolished-body-not-empty",
    path: ["reforms", 3],
    title: "a body with staff that is abolished",
    base: smallWith({ bodies: [departmentOf("one", 2)] }),
    change: append(["reforms"], { kind: "abolish", body: "one" }),
    ids: ["one"],
  },
  {
    code: "abolished-body-not-empty",
    path: ["reforms", 3, "staff", "administrative"],
    title: "staff transferred into a body that is abolished",
    base: smallWith({
      bodies: [departmentOf("one")],
      reforms: [
        {
          kind: "transfer",
          from: "eco",
          to: "one",
          mode: "people-with-quota",
          staff: { administrative: 2 },
          quota: { administrative: 2 },
        },
      ],
    }),
    change: append(["reforms"], { kind: "abolish", body: "one" }),
    ids: ["one"],
  },
  {
    code: "abolished-body-not-empty",
    path: ["reforms", 3, "people", 0],
    title: "a listed person transferred into a body that is abolished",
    base: smallWith({
      bodies: [departmentOf("one", 1)],
      reforms: [{ kind: "transfer", from: "agri-old", to: "service", mode: "people-only", people: ["p01"] }],
    }),
    change: (scenario) => {
      const changed = scenario as { reforms: { to?: string }[] } & { bodies: object[] };
      changed.reforms[3].to = "gone";
      changed.bodies.push(departmentOf("gone"));
      changed.reforms.push({ kind: "abolish", body: "gone" } as object);
      return changed;
    },
    ids: ["p01"],
  },
  {
    code: "grant-to-retired-body",
    path: ["reforms", 1, "quota", "administrative"],
    title: "an established body that is abolished",
    base: () => withoutPostsOf("service"),
    change: append(["reforms"], { kind: "abolish", body: "service" }),
    ids: ["service"],
  },
  {
    code: "grant-to-retired-body",
    path: ["reforms", 3, "to"],
    title: "quota from another level for a body that is abolished",
    base: withBranch,
    change: append(["reforms"], { kind: "abolish", body: "branch" }),
    ids: ["branch"],
  },
  {
    code: "grant-to-retired-body",
    path: ["reforms", 0, "quota", "administrative"],
    title: "a merger with bounds that is absorbed at once",
    base: () => withoutPostsOf("agri"),
    change: (scenario) => {
      const changed = scenario as { reforms: { quota?: object }[] };
      changed.reforms[0].quota = { administrative: { min: 60, max: 70 } };
      changed.reforms.push({
        kind: "reorganize",
        body: "eco",
        from: ["agri"],
        quota: { administrative: 125 },
      } as object);
      return changed;
    },
    ids: ["agri"],
  },
  {
    code: "coordinating-office-without-document",
    path: ["reforms", 7, "document"],
    title: "an established office without document",
    change: remove(["reforms", 7, "document"]),
    ids: ["军民融合办"],
  },
  {
    code: "coordinating-office-without-document",
    path: ["bodies", 4, "quota"],
    title: "an office that holds quota which no reform gives it",
    base: "small",
    change: set(["bodies", 4, "category"], "coordinating-office"),
    ids: ["eco"],
  },
  {
    code: "coordinating-office-without-document",
    path: ["reforms", 3, "document"],
    title: "an office that gets quota by a transfer without document",
    base: smallWith({
      bodies: [seal],
      reforms: [
        {
          kind: "transfer",
          from: "eco",
          to: "seal",
          mode: "quota-only",
          quota: { administrative: 1 },
          document: "d",
        },
      ],
    }),
    change: remove(["reforms", 3, "document"]),
    ids: ["seal"],
  },
  {
    code: "approval-required",
    path: ["reforms", 3, "approval"],
    title: "quota across levels without approval",
    base: withBranch,
    change: remove(["reforms", 3, "approval"]),
    ids: ["eco", "branch"],
  },
  {
    code: "approval-required",
    path: ["reforms", 4, "approval"],
    title: "people across levels who take quota along",
    base: withBranch,
    change: append(["reforms"], {
      kind: "transfer",
      from: "eco",
      to: "branch",
      mode: "people-with-quota",
      staff: { administrative: 1 },
      quota: { administrative: 1 },
    }),
    ids: ["eco", "branch"],
  },
  {
    code: "approval-mismatch",
    path: ["reforms", 3, "approval"],
    title: "an approval in the other direction",
    base: withBranch,
    change: set(["approvals", 0], { ...approval, from: "gy", to: "city" }),
    ids: ["a1", "eco", "branch"],
  },
  {
    code: "approval-mismatch",
    path: ["reforms", 3, "approval"],
    title: "an approval of another type",
    base: withBranch,
    change: set(["approvals", 0, "quotaType"], "institution"),
    ids: ["a1", "eco", "branch"],
  },
  {
    code: "approval-mismatch",
    path: ["reforms", 3, "approval"],
    title: "an approval from above the scenario",
    base: withBranch,
    change: remove(["approvals", 0, "from"]),
    ids: ["a1", "eco", "branch"],
  },
  {
    code: "approval-mismatch",
    path: ["reforms", 3, "approval"],
    title: "one approval for two types",
    base: smallWith({
      bodies: [branch, { ...departmentOf("one"), quota: { administrative: 2, worker: 2 } }],
      reforms: [{ ...crossing, from: "one" }],
      approvals: [approval],
    }),
    change: set(["reforms", 3, "quota", "worker"], 1),
    ids: ["a1", "one", "branch"],
  },
  {
    code: "approval-mismatch",
    path: ["reforms", 4, "approval"],
    title: "an approval for people alone",
    base: withBranch,
    change: append(["reforms"], {
      kind: "transfer",
      from: "eco",
      to: "branch",
      mode: "people-only",
      staff: { administrative: 1 },
      approval: "a1",
    }),
    ids: ["a1", "eco", "branch"],
  },
  {
    code: "approval-mismatch",
    path: ["reforms", 4, "approval"],
    title: "an approval for a transfer within a level",
    base: withBranch,
    change: append(["reforms"], { ...crossing, to: "service", quota: { administrative: 1 } }),
    ids: ["a1", "eco", "service"],
  },
  {
    code: "approval-mismatch",
    path: ["approvals", 0, "to"],
    title: "an approval from a level to itself",
    base: smallWith({ approvals: [approval] }),
    change: set(["approvals", 0, "to"], "city"),
    ids: ["a1", "city"],
  },
  {
    code: "approval-exceeded",
    path: ["approvals", 0, "count"],
    title: "more quota than approved",
    base: withBranch,
    change: set(["reforms", 3, "quota", "administrative"], 3),
    ids: ["a1"],
  },
  {
    code: "approval-exceeded",
    path: ["approvals", 0, "count"],
    title: "two transfers that together move more than approved",
    base: withBranch,
    change: append(["reforms"], { ...crossing, quota: { administrative: 1 } }),
    ids: ["a1"],
  },
  {
    code: "total-below-bodies",
    path: ["jurisdictions", 0, "total", "administrative"],
    title: "one less than the bodies have",
    change: set(["jurisdictions", 0, "total", "administrative"], 247),
    ids: ["市本级"],
    consequences: [{ code: "ceiling-above-total", path: ["jurisdictions", 0, "ceiling", "administrative"] }],
  },
  {
    code: "total-below-bodies",
    path: ["jurisdictions", 0, "total", "administrative"],
    title: "a total of nothing",
    base: "small",
    change: set(["jurisdictions", 0, "total"], { administrative: 0 }),
    ids: ["city"],
  },
  {
    code: "ceiling-above-total",
    path: ["jurisdictions", 0, "ceiling", "administrative"],
    title: "above the written total",
    change: set(["jurisdictions", 0, "ceiling", "administrative"], 251),
    ids: ["市本级"],
  },
  {
    code: "ceiling-above-total",
    path: ["jurisdictions", 0, "ceiling", "administrative"],
    title: "above the sum of the bodies where no total is written",
    base: "small",
    change: set(["jurisdictions", 0, "ceiling"], { administrative: 137 }),
    ids: ["city"],
  },
  {
    code: "pool-overdrawn",
    path: ["jurisdictions", 0],
    title: "a ceiling that takes away more than is freed",
    base: "small",
    change: set(["jurisdictions", 0, "ceiling"], { administrative: 129 }),
    ids: ["city"],
  },
  {
    code: "pool-overdrawn",
    path: ["jurisdictions", 0],
    title: "an approval that gives away more than is freed",
    base: smallWith({ approvals: [{ ...approval, count: 6 }] }),
    change: set(["approvals", 0, "count"], 7),
    ids: ["city"],
  },
  {
    code: "leaders-above-total",
    path: ["jurisdictions", 0],
    title: "a merger with more leaders than its parts and what others leave",
    change: set(["reforms", 0, "leaders", "section-head"], 12),
    ids: ["市本级"],
  },
  {
    code: "leaders-above-total",
    path: ["jurisdictions", 0],
    title: "an established body with a leader whom nobody gives up",
    change: set(["reforms", 7, "leaders"], { "division-deputy": 1 }),
    ids: ["市本级"],
  },
  {
    code: "staff-above-quota",
    path: ["bodies", 4],
    title: "a cut below the unlisted staff",
    base: withCut,
    change: set(["reforms", 3, "by", "administrative"], 4),
    ids: ["eco"],
  },
  {
    code: "staff-above-quota",
    path: ["bodies", 11],
    title: "a permit for less than is needed",
    change: set(["permits", 0, "over"], 0),
    ids: ["发改委"],
  },
  {
    code: "staff-above-quota",
    path: ["bodies", 11],
    title: "a permit that has run out",
    change: set(["permits", 0, "until"], "2019-01-10"),
    ids: ["发改委"],
  },
];

/** The small document without the posts of a body and the wishes for them. */
function withoutPostsOf(body: string): unknown {
  const copy = smallWith({})() as {
    posts: { id: string; body: string }[];
    people: { preferences: { post: string }[] }[];
    responses: { post: string }[];
  };
  const kept = copy.posts.filter((post) => post.body !== body);
  const isKept = (named: { post: string }) => kept.some((post) => post.id === named.post);
  return {
    ...copy,
    posts: kept,
    people: copy.people.map((person) => ({ ...person, preferences: person.preferences.filter(isKept) })),
    responses: copy.responses.filter(isKept),
  };
}
