import { type Rejected, set } from "./table";

export const form: readonly Rejected[] = [
  {
    code: "unknown-key",
    path: ["titel"],
    title: "misspelt key of the scenario",
    change: set(["titel"], "x"),
  },
];
