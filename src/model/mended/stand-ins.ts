import type { IssueCode } from "../../kernel/issue-codes";
import type { Scenario } from "../types";

/** What a list of the document holds in place of a misformed entry. */
export interface StandIn {
  /**
   * An entry that has the id and says nothing else: its references are the empty text, which is the id of nothing, so
   * that whatever depends on the entry comes in doubt.
   */
  readonly entry: (id: string) => object;
  /** Issue of a reference into the list; cannot be told while ids of the list are not known. */
  readonly dangling?: IssueCode;
  /** True where the document may leave the list out. */
  readonly optional?: boolean;
}

type Lists = "quotaTypes" | "compatibility" | "ranks" | "grades" | "jurisdictions" | "bodies" | "reforms";
type MoreLists =
  | "posts"
  | "people"
  | "responses"
  | "approvals"
  | "permits"
  | "duties"
  | "tasks"
  | "departures";

const nobody = { quotaType: "", section: "", body: "" };

/** By list, in the order of the format. */
export const standIns: Readonly<Record<(Lists | MoreLists) & keyof Scenario, StandIn>> = {
  quotaTypes: { entry: (id) => ({ id, name: "" }), dangling: "unknown-quota-type", optional: true },
  compatibility: { entry: () => ({ person: "", post: "" }), optional: true },
  ranks: { entry: (id) => ({ id }), dangling: "unknown-rank", optional: true },
  grades: { entry: (id) => ({ id }), dangling: "unknown-grade", optional: true },
  jurisdictions: { entry: (id) => ({ id, total: { "": 0 } }), dangling: "unknown-jurisdiction" },
  bodies: { entry: (id) => ({ id, jurisdiction: "", category: "other" }), dangling: "unknown-body" },
  reforms: { entry: () => ({ kind: "transfer", from: "", to: "", mode: "people-only" }) },
  posts: {
    entry: (id) => ({ ...nobody, id, demand: "urgent", openings: { max: 0 } }),
    dangling: "unknown-post",
  },
  people: {
    entry: (id) => ({ ...nobody, id, preferences: [], acceptsAdjustment: false }),
    dangling: "unknown-person",
  },
  responses: { entry: () => ({ post: "", person: "", decision: "hold" }), optional: true },
  approvals: {
    entry: (id) => ({ id, document: "", to: "", quotaType: "", count: 0 }),
    dangling: "unknown-approval",
    optional: true,
  },
  permits: {
    entry: (id) => ({ id, document: "", body: "", quotaType: "", over: 0, until: "" }),
    optional: true,
  },
  duties: { entry: (id) => ({ id, name: "", from: "", to: "" }), dangling: "unknown-duty", optional: true },
  tasks: { entry: (id) => ({ id, body: "", item: "", due: "" }), optional: true },
  departures: { entry: () => ({ body: "", quotaType: "", period: "", count: 0 }), optional: true },
};
