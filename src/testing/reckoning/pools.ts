import type { Counts } from "../../kernel/counts";
import { countOf } from "../../kernel/counts";
import type { Approval, Scenario } from "../../schema/document";
import { PairMap } from "./pair-map";
import type { QuotaBook } from "./quota-book";
import type { Succession } from "./succession";

/** 编制总额 of one jurisdiction and type through the reforms. */
export interface PoolNumbers {
  readonly jurisdiction: string;
  readonly type: string;
  readonly before: number;
  readonly reserveBefore: number;
  readonly freed: number;
  readonly approvedIn: number;
  readonly approvedOut: number;
  /** What `ceiling` asks to be recovered. */
  readonly demanded: number;
  /** What there is to be granted, recovered or kept in reserve. */
  readonly toDivide: number;
}

export function pools(
  scenario: Scenario,
  types: readonly string[],
  reforms: Succession,
  book: QuotaBook,
): PairMap<PoolNumbers> {
  const result = new PairMap<PoolNumbers>();
  for (const { id: jurisdiction, total, ceiling } of scenario.jurisdictions) {
    for (const type of types) {
      const held = scenario.bodies
        .filter((body) => body.jurisdiction === jurisdiction)
        .reduce((sum, body) => sum + countOf(body.quota, type), 0);
      const before = written(total, type) ?? held;
      const approvals = (scenario.approvals ?? []).filter((approval) => approval.quotaType === type);
      const approved = (side: "from" | "to") =>
        approvals
          .filter((approval) => approval[side] === jurisdiction)
          .reduce((sum, approval) => sum + approvedCount(approval, reforms), 0);
      const approvedIn = approved("to");
      const approvedOut = approved("from");
      const freed = book.freed(jurisdiction, type);
      result.set(jurisdiction, type, {
        jurisdiction,
        type,
        before,
        reserveBefore: before - held,
        freed,
        approvedIn,
        approvedOut,
        demanded: before - (written(ceiling, type) ?? before),
        toDivide: freed + before - held + approvedIn - approvedOut,
      });
    }
  }
  return result;
}

/** Quota that an approval really moves: that of the transfers naming it, otherwise its whole count. */
export function approvedCount(approval: Approval, reforms: Succession): number {
  const naming = reforms.transfers.filter((transfer) => transfer.approval === approval.id);
  if (naming.length === 0) return approval.count;
  return naming.reduce((sum, transfer) => sum + countOf(transfer.quota, approval.quotaType), 0);
}

/** A count that is written, as opposed to one that is left to its default. */
export function written(counts: Counts | undefined, key: string): number | undefined {
  return counts !== undefined && Object.hasOwn(counts, key) ? counts[key] : undefined;
}
