import type { Reading } from "../reading";
import type { Structure } from "../structure/structure";
import { bodyAccount, type QuotaBook, reserveAccount } from "./quota-book";

/**
 * Transfers of quota: straight to the other body within a jurisdiction; across, into the old reserve, from where the
 * approval takes it to the new one.
 *
 * @returns per body and type (`body * types + type`) what arrives across jurisdictions: a grant of exactly that many
 */
export function moveQuota(
  { issues, bodies, types, approvals, doubt }: Reading,
  { jurisdictionOf, succession, approvals: use }: Structure,
  book: QuotaBook,
): Float64Array {
  const width = types.ids.length;
  const before = Float64Array.from(book.held);
  const left = Float64Array.from(before);
  const arriving = new Float64Array(before.length);
  const short: number[] = [];
  for (const { move, type, count, approval } of use.moved) {
    const { reform, from, to, transfer } = move;
    const line = from * width + type;
    left[line] -= count;
    if (left[line] < 0 && left[line] + count >= 0 && !doubt.hasOwn(from)) {
      const path = ["reforms", reform, "quota", types.ids[type]];
      issues.add("transfer-above-quota", path, [transfer.from, transfer.to], {
        found: before[line] - left[line],
        expected: before[line],
      });
      short.push(from);
    }
    if (approval < 0) {
      book.move({ cause: "transfer", reform, type, from: bodyAccount(from), to: bodyAccount(to), count });
      continue;
    }
    const { id } = approvals.entries[approval];
    const oldReserve = reserveAccount(jurisdictionOf[from]);
    const newReserve = reserveAccount(jurisdictionOf[to]);
    const movement = { reform, approval: id, type, count };
    book.move({ ...movement, cause: "transfer", from: bodyAccount(from), to: oldReserve });
    book.move({ ...movement, cause: "approval", from: oldReserve, to: newReserve });
    const receiver = succession.successor[to];
    if (receiver >= 0) arriving[receiver * width + type] += count;
    else if (!doubt.hasBody(to)) {
      const ids = [bodies.entries[to].id];
      issues.add("grant-to-retired-body", ["reforms", reform, "to"], ids, { found: count });
    }
  }
  for (const body of short) doubt.markAfter(body);
  return arriving;
}
