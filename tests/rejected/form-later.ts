import { append, type Rejected, set } from "./table";

/** What later versions will enforce. */
export const laterRows: readonly Rejected[] = [
  {
    code: "not-yet-supported",
    path: ["policy", "stability"],
    title: "stability",
    change: set(["policy", "stability"], "unit-optimal"),
  },
  ...["equal-treatment"].map(
    (goal): Rejected => ({
      code: "not-yet-supported",
      path: ["policy", "goals", 4],
      title: `goal ${goal}`,
      change: append(["policy", "goals"], goal),
    }),
  ),
];
