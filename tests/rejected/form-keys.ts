import { type Rejected, remove, set } from "./table";

/** Keys and kinds of value. */
export const keysRows: readonly Rejected[] = [
  { code: "unknown-key", path: ["titel"], title: "of the scenario", change: set(["titel"], "x") },
  {
    code: "unknown-key",
    path: ["bodies", 2, "Quota"],
    ids: ["农牧局"],
    title: "of a body, wrong case",
    change: set(["bodies", 2, "Quota"], {}),
  },
  {
    code: "unknown-key",
    path: ["people", 0, "preferences", 0, "rnak"],
    ids: ["甲"],
    title: "of a wish",
    change: set(["people", 0, "preferences", 0, "rnak"], 1),
  },
  {
    code: "unknown-key",
    path: ["reforms", 1, "quota"],
    title: "of another kind of reform",
    change: set(["reforms", 1, "quota"], {}),
  },
  {
    code: "unknown-key",
    path: ["policy", "__proto__"],
    title: "__proto__ of the policy",
    change: set(["policy", "__proto__"], {}),
  },
  {
    code: "unknown-key",
    path: ["people", 0, "attributes", "__proto__"],
    title: "__proto__ as an attribute",
    change: set(["people", 0, "attributes", "__proto__"], "x"),
  },
  {
    code: "unknown-key",
    path: ["bodies", 0, "constructor"],
    title: "constructor of a body",
    change: set(["bodies", 0, "constructor"], "x"),
  },

  { code: "missing", path: ["name"], title: "name of the scenario", change: remove(["name"]) },
  {
    code: "missing",
    path: ["posts", 0, "openings", "max"],
    ids: ["农牧局/办公室"],
    title: "openings.max",
    change: remove(["posts", 0, "openings", "max"]),
  },
  {
    code: "missing",
    path: ["reforms", 0, "into"],
    title: "into of a merger",
    change: remove(["reforms", 0, "into"]),
  },
  {
    code: "missing",
    path: ["reforms", 1, "kind"],
    title: "kind of a reform",
    change: remove(["reforms", 1, "kind"]),
  },
  { code: "missing", path: ["format"], title: "format", change: remove(["format"]) },
  {
    code: "missing",
    path: ["reforms", 6, "quota", "administrative", "max"],
    title: "one end of a range",
    change: remove(["reforms", 6, "quota", "administrative", "max"]),
  },

  { code: "wrong-type", path: [], title: "a list for the document", change: set([], []) },
  { code: "wrong-type", path: ["people"], title: "an object for a list", change: set(["people"], {}) },
  { code: "wrong-type", path: ["bodies", 0], title: "null for a body", change: set(["bodies", 0], null) },
  {
    code: "wrong-type",
    path: ["people", 2, "acceptsAdjustment"],
    ids: ["丙"],
    title: "text for true or false",
    change: set(["people", 2, "acceptsAdjustment"], "true"),
  },
  {
    code: "wrong-type",
    path: ["posts", 0, "openings", "max"],
    title: "text for a number",
    change: set(["posts", 0, "openings", "max"], "2"),
  },
  {
    code: "wrong-type",
    path: ["reforms", 0, "quota", "administrative"],
    title: "text for a range",
    change: set(["reforms", 0, "quota", "administrative"], "70"),
  },
  {
    code: "wrong-type",
    path: ["bodies", 0, "id"],
    title: "number for an id",
    change: set(["bodies", 0, "id"], 7),
  },
  { code: "wrong-type", path: ["date"], title: "a Date for a day", change: set(["date"], new Date(0)) },
  {
    code: "wrong-type",
    path: ["bodies", 0, "quota"],
    title: "a Map for counts",
    change: set(["bodies", 0, "quota"], new Map([["administrative", 46]])),
  },
  { code: "wrong-type", path: ["posts"], title: "a list with holes", change: set(["posts"], new Array(3)) },
  {
    code: "wrong-type",
    path: ["approvals", 0, "count"],
    title: "a BigInt for a number",
    change: set(["approvals", 0, "count"], 14n),
  },

  {
    code: "unknown-quota-type",
    path: ["bodies", 0, "quota", "__proto__"],
    ids: ["原农业局"],
    title: "__proto__ in quota",
    change: set(["bodies", 0, "quota", "__proto__"], 1),
  },
  {
    code: "unknown-quota-type",
    path: ["reforms", 0, "quota", "__proto__"],
    title: "__proto__ in the quota of a reform",
    change: set(["reforms", 0, "quota", "__proto__"], 1),
  },
  {
    code: "unknown-quota-type",
    path: ["jurisdictions", 0, "ceiling", "__proto__"],
    title: "__proto__ in a ceiling",
    change: set(["jurisdictions", 0, "ceiling", "__proto__"], 1),
  },
  {
    code: "unknown-rank",
    path: ["bodies", 0, "leaders", "__proto__"],
    title: "__proto__ among leaders",
    change: set(["bodies", 0, "leaders", "__proto__"], { approved: 1, present: 1 }),
  },
  {
    code: "unknown-rank",
    path: ["reforms", 0, "leaders", "__proto__"],
    title: "__proto__ among leaders of a reform",
    change: set(["reforms", 0, "leaders", "__proto__"], 1),
  },
];
