import complete from "../fixtures/complete-scenario.json";
import { small } from "../fixtures/small-scenario";

/** Documents that are accepted, and that the tables change in one place. Never altered: rows get copies. */
export const bases = { complete, small } as const;

export type BaseName = keyof typeof bases;
