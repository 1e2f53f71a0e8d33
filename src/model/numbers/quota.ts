import { countOf } from "../../kernel/counts";
import type { Reading } from "../reading";
import type { Structure } from "../structure/structure";
import { checkDocumentedOffices } from "./check-documented-offices";
import { checkHostedOffices } from "./check-hosted-offices";
import { moveApproved } from "./move-approved";
import { moveQuota } from "./move-quota";
import { QuotaBook } from "./quota-book";
import { type Grants, settleQuota } from "./settle-quota";

/** Quota of bodies before and after the reforms, and what the reserves got. */
export interface Quota {
  /** By `body * types + type`. */
  readonly before: Float64Array;
  readonly book: QuotaBook;
  readonly grants: Grants;
}

/** Lets every reform and approval act on the accounts of quota. */
export function quotaOf(reading: Reading, structure: Structure): Quota {
  const { bodies, types, jurisdictions } = reading;
  const width = types.ids.length;
  const before = new Float64Array(bodies.entries.length * width);
  bodies.entries.forEach((body, index) => {
    types.ids.forEach((id, type) => {
      before[index * width + type] = countOf(body.quota, id);
    });
  });
  const book = new QuotaBook(width, jurisdictions.entries.length, before);
  const arriving = moveQuota(reading, structure, book);
  const grants = settleQuota(reading, structure, book, arriving);
  moveApproved(reading, structure.approvals, book);
  const quota = { before, book, grants };
  checkHostedOffices(reading, structure, quota);
  checkDocumentedOffices(reading, structure, quota);
  return quota;
}
