import type { Rejected } from "./table";

export const names: readonly Rejected[] = [];
