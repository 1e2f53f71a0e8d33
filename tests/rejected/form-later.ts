import { append, type Rejected, set } from "./table";

/** What later versions will enforce. */
export const laterRows: readonly Rejected[] = [
  {
    code: "not-yet-supported",
    path: ["posts", 0, "requires"],
    ids: ["农牧局/办公室"],
    title: "requirements",
    change: set(["posts", 0, "requires"], [{ attribute: "grade", op: "at-least", value: "g3" }]),
  },
  {
    code: "not-yet-supported",
    path: ["posts", 0, "prefers"],
    title: "units' preferences",
    change: set(["posts", 0, "prefers"], [["甲", "乙"]]),
  },
  {
    code: "not-yet-supported",
    path: ["posts", 0, "reserved"],
    title: "reserved seats",
    change: set(["posts", 0, "reserved"], [{ count: 1, requires: [] }]),
  },
  {
    code: "not-yet-supported",
    path: ["people", 1, "relatives"],
    ids: ["乙"],
    title: "relatives",
    change: set(["people", 1, "relatives"], [{ person: "甲" }]),
  },
  {
    code: "not-yet-supported",
    path: ["bodies", 0, "sections", 0, "keepAtLeast"],
    ids: ["办公室"],
    title: "people who must stay",
    change: set(["bodies", 0, "sections", 0, "keepAtLeast"], 1),
  },
  {
    code: "not-yet-supported",
    path: ["policy", "directed"],
    title: "directed stage",
    change: set(["policy", "directed"], true),
  },
  {
    code: "not-yet-supported",
    path: ["policy", "stability"],
    title: "stability",
    change: set(["policy", "stability"], "unit-optimal"),
  },
  ...["unit-preferences", "source-priority", "fewest-changes", "equal-treatment"].map(
    (goal): Rejected => ({
      code: "not-yet-supported",
      path: ["policy", "goals", 3],
      title: `goal ${goal}`,
      change: append(["policy", "goals"], goal),
    }),
  ),
];
