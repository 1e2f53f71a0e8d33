import type { Progress } from "../../kernel/steps";
import type { Scenario } from "../../model/types";
import type { Cause } from "../conflict/types";

/** What a repair may change, the least welcome first; see `RepairOptions.order`. */
export const repairKinds = [
  "approval",
  "keep-at-least",
  "openings-min",
  "openings-max",
  "decline",
  "adjustment",
] as const;
/** One of {@link repairKinds}. */
export type RepairKind = (typeof repairKinds)[number];

/** One change. Totals and ceilings (只减不增) are never touched: quota comes by an approval, or not at all. */
export type RepairEdit =
  /** An approval from above of so much more quota is needed (条例18); its document is still to be obtained. */
  | {
      readonly kind: "approval";
      readonly jurisdiction: string;
      readonly quotaType: string;
      readonly count: number;
      readonly article: string;
    }
  /** `keepAtLeast` of a section is lowered. */
  | {
      readonly kind: "keep-at-least";
      readonly body: string;
      readonly section: string;
      readonly from: number;
      readonly to: number;
    }
  /** `openings.max` of a post is raised. What bodies hold and pools can grant stays as it is. */
  | { readonly kind: "openings-max"; readonly post: string; readonly from: number; readonly to: number }
  /** `openings.min` of a post is lowered. */
  | { readonly kind: "openings-min"; readonly post: string; readonly from: number; readonly to: number }
  /** The unit reconsiders and no longer declines. */
  | {
      readonly kind: "decline";
      readonly person: string;
      readonly post: string;
      readonly by: "post" | "home";
    }
  /** The person is asked to accept adjustment (服从调剂). */
  | { readonly kind: "adjustment"; readonly person: string };

/** What makes a scenario feasible. */
export type Repair =
  | { readonly status: "feasible" }
  | {
      readonly status: "repaired";
      /** In the order of the kinds, then by id. */
      readonly edits: readonly RepairEdit[];
      /** The scenario with these edits: accepted and feasible. */
      readonly scenario: Scenario;
      readonly method: "resolve";
    }
  /** Nothing that may change suffices: these cannot all hold, whatever is changed. */
  | { readonly status: "impossible"; readonly causes: readonly Cause[]; readonly method: "resolve" };

/** How {@link Repair} is found. */
export interface RepairOptions {
  /**
   * What may be changed, the least welcome first: none of a kind is used that those behind it can spare. Kinds left out
   * are not used at all. Default: {@link repairKinds}.
   */
  readonly order?: readonly RepairKind[] | undefined;
  /** Called every few milliseconds of work; return false to stop with an `AbortError`. */
  readonly onProgress?: ((progress: Progress) => boolean | undefined) | undefined;
}
