import type { Ledger } from "../../ledger/types";
import type { Model } from "../../model/types";
import type { Plan } from "../../plan/types";
import type { Names } from "../names";
import type { Say } from "../say";

/** What every table is made of. */
export interface Setting {
  readonly model: Model;
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly names: Names;
  readonly say: Say;
}

/** The word before an account's first colon, and the id behind it; of unlisted staff, the id behind the quota type. */
export function accountOf(account: string): {
  readonly word: string;
  readonly type: string;
  readonly id: string;
} {
  const colon = account.indexOf(":");
  const word = colon < 0 ? account : account.slice(0, colon);
  const rest = colon < 0 ? "" : account.slice(colon + 1);
  if (word !== "staff") return { word, type: "", id: rest };
  const second = rest.indexOf(":");
  return { word, type: rest.slice(0, second), id: rest.slice(second + 1) };
}
