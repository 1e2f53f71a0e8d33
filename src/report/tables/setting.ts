import type { Model } from "../../model/types";
import type { Plan } from "../../plan/types";
import type { Names } from "../names";
import type { Say } from "../say";
import type { QuotaRow } from "./quota-rows";

/** What every table is made of. */
export interface Setting {
  readonly model: Model;
  readonly plan: Plan;
  readonly names: Names;
  readonly say: Say;
  /** What every pool of the model comes to, in their order. */
  readonly quota: readonly (readonly QuotaRow[])[];
}
