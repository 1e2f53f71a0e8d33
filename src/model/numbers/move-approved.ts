import type { Reading } from "../reading";
import type { ApprovalUse } from "../structure/approval-use";
import { type QuotaBook, reserveAccount } from "./quota-book";

/** An approval that no transfer names moves its whole count, from the giver's reserve or from above the scenario. */
export function moveApproved(
  { approvals, jurisdictions, types }: Reading,
  { isNamed }: ApprovalUse,
  book: QuotaBook,
): void {
  const order = approvals.entries.map((_, index) => index);
  order.sort((a, b) => approvals.positions[a] - approvals.positions[b]);
  for (const index of order) {
    const { id, from, to, quotaType, count } = approvals.entries[index];
    const type = types.indexOf(quotaType);
    const receiver = jurisdictions.indexOf(to);
    const giver = from === undefined ? undefined : jurisdictions.indexOf(from);
    if (isNamed[index] || type < 0 || receiver < 0 || giver === -1) continue;
    book.move({
      cause: "approval",
      reform: -1,
      approval: id,
      type,
      from: giver === undefined ? { account: "outside" } : reserveAccount(giver),
      to: reserveAccount(receiver),
      count,
    });
  }
}
