import type { Rejected } from "./table";

export const numbers: readonly Rejected[] = [];
