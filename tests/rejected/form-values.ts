import { type Rejected, remove, set } from "./table";

const loneSurrogate = "\ud800";
const tooMany = "文".repeat(65);

/** Numbers, texts, words, days and lists; two values that disagree. */
export const valuesRows: readonly Rejected[] = [
  {
    code: "wrong-format-version",
    path: ["format"],
    title: "a later version",
    change: set(["format"], "bianzhi/2"),
  },
  {
    code: "wrong-format-version",
    path: ["format"],
    title: "another name",
    base: "small",
    change: set(["format"], "bianzhi"),
  },

  {
    code: "not-whole",
    path: ["bodies", 0, "quota", "administrative"],
    ids: ["原农业局"],
    title: "fraction",
    change: set(["bodies", 0, "quota", "administrative"], 46.5),
  },
  {
    code: "not-whole",
    path: ["bodies", 0, "staff", "administrative"],
    title: "NaN",
    change: set(["bodies", 0, "staff", "administrative"], Number.NaN),
  },
  {
    code: "not-whole",
    path: ["approvals", 0, "count"],
    ids: ["a1"],
    title: "infinite",
    change: set(["approvals", 0, "count"], Number.POSITIVE_INFINITY),
  },
  {
    code: "not-whole",
    path: ["posts", 0, "openings", "max"],
    title: "2^53",
    change: set(["posts", 0, "openings", "max"], 2 ** 53),
  },
  {
    code: "not-whole",
    path: ["reforms", 0, "quota", "administrative"],
    title: "fraction for a range",
    change: set(["reforms", 0, "quota", "administrative"], 69.5),
  },
  {
    code: "not-whole",
    path: ["people", 0, "preferences", 0, "rank"],
    title: "fractional rank",
    change: set(["people", 0, "preferences", 0, "rank"], 1.5),
  },

  {
    code: "out-of-range",
    path: ["bodies", 0, "quota", "administrative"],
    title: "negative quota",
    change: set(["bodies", 0, "quota", "administrative"], -1),
  },
  {
    code: "out-of-range",
    path: ["people", 0, "preferences", 0, "rank"],
    title: "rank 0",
    change: set(["people", 0, "preferences", 0, "rank"], 0),
  },
  {
    code: "out-of-range",
    path: ["people", 0, "preferences", 0, "rank"],
    title: "rank that leaves none behind it",
    change: set(["people", 0, "preferences", 0, "rank"], Number.MAX_SAFE_INTEGER - 1),
  },
  {
    code: "out-of-range",
    path: ["reforms", 6, "quota", "administrative", "min"],
    title: "negative end of a range",
    change: set(["reforms", 6, "quota", "administrative", "min"], -1),
  },

  { code: "invalid-text", path: ["name"], title: "control character", change: set(["name"], "某市\u0000") },
  {
    code: "invalid-text",
    path: ["bodies", 0, "name"],
    ids: ["原农业局"],
    title: "lone surrogate",
    change: set(["bodies", 0, "name"], loneSurrogate),
  },
  {
    code: "invalid-text",
    path: ["reforms", 0, "document"],
    title: "blank document",
    change: set(["reforms", 0, "document"], " "),
  },
  { code: "invalid-text", path: ["name"], title: "line break in a name", change: set(["name"], "某市\n") },
  {
    code: "invalid-text",
    path: ["note"],
    title: "control character in free text",
    change: set(["note"], "一\n二\u0007"),
  },

  {
    code: "invalid-id",
    path: ["ranks", 0, "id"],
    title: "rank that cannot be a key",
    change: set(["ranks", 0, "id"], "__proto__"),
  },
  {
    code: "invalid-id",
    path: ["approvals", 0, "from"],
    ids: ["a1"],
    title: "empty",
    change: set(["approvals", 0, "from"], ""),
  },
  {
    code: "invalid-id",
    path: ["duties", 0, "id"],
    title: "65 characters",
    base: "complete",
    change: set(["duties", 0, "id"], tooMany),
  },
  {
    code: "invalid-id",
    path: ["posts", 0, "section"],
    ids: ["农牧局/办公室"],
    title: "control character",
    change: set(["posts", 0, "section"], "a\tb"),
  },
  {
    code: "invalid-id",
    path: ["people", 0, "attributes", "学历"],
    ids: ["甲"],
    title: "attribute that cannot be a key",
    change: set(["people", 0, "attributes", "学历"], "本科"),
  },

  {
    code: "invalid-choice",
    path: ["bodies", 0, "category"],
    ids: ["原农业局"],
    title: "category",
    change: set(["bodies", 0, "category"], "bureau"),
  },
  {
    code: "invalid-choice",
    path: ["reforms", 0, "kind"],
    title: "kind of reform",
    change: set(["reforms", 0, "kind"], "merger"),
  },
  {
    code: "invalid-choice",
    path: ["policy", "goals", 0],
    title: "goal",
    change: set(["policy", "goals", 0], "fill:other"),
  },
  {
    code: "invalid-choice",
    path: ["bodies", 0, "sections", 0, "kind"],
    ids: ["办公室"],
    title: "kind of section",
    change: set(["bodies", 0, "sections", 0, "kind"], "toString"),
  },

  { code: "invalid-date", path: ["date"], title: "no such day", change: set(["date"], "2019-02-29") },
  {
    code: "invalid-date",
    path: ["date"],
    title: "no such day in any year",
    change: set(["date"], "2020-02-30"),
  },
  { code: "invalid-date", path: ["date"], title: "no such year", change: set(["date"], "0000-01-01") },
  {
    code: "invalid-date",
    path: ["permits", 0, "until"],
    ids: ["t1"],
    title: "with a time",
    change: set(["permits", 0, "until"], "2021-12-31T00:00:00Z"),
  },
  {
    code: "invalid-date",
    path: ["duties", 0, "due"],
    title: "not padded",
    change: set(["duties", 0, "due"], "2019-1-31"),
  },

  {
    code: "empty-list",
    path: ["jurisdictions"],
    title: "no jurisdictions",
    change: set(["jurisdictions"], []),
  },
  { code: "empty-list", path: ["bodies"], title: "no bodies", change: set(["bodies"], []) },
  {
    code: "empty-list",
    path: ["reforms", 0, "from"],
    title: "a merger of nothing",
    change: set(["reforms", 0, "from"], []),
  },
  {
    code: "empty-list",
    path: ["reforms", 13, "bodies"],
    title: "a joint office of nobody",
    change: set(["reforms", 13, "bodies"], []),
  },

  {
    code: "min-above-max",
    path: ["posts", 1, "openings"],
    ids: ["政务服务局/办公室"],
    title: "openings",
    change: set(["posts", 1, "openings", "min"], 5),
  },
  {
    code: "min-above-max",
    path: ["reforms", 6, "quota", "administrative"],
    title: "quota",
    change: set(["reforms", 6, "quota", "administrative", "min"], 7),
  },

  {
    code: "one-of-post-or-body",
    path: ["people", 0, "preferences", 0],
    ids: ["甲"],
    title: "both",
    change: set(["people", 0, "preferences", 0, "body"], "农牧局"),
  },
  {
    code: "one-of-post-or-body",
    path: ["people", 0, "preferences", 1],
    ids: ["甲"],
    title: "neither",
    change: remove(["people", 0, "preferences", 1, "body"]),
  },
];
