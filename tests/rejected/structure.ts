import type { Rejected } from "./table";

export const structure: readonly Rejected[] = [];
