import { countOf } from "../../kernel/counts";
import type { Reading } from "../reading";
import type { Move } from "./moves";

/** Quota of one type that a transfer moves. */
export interface MovedQuota {
  readonly move: Move;
  readonly type: number;
  readonly count: number;
  /** Index of the approval that lets it cross jurisdictions; −1 within one. */
  readonly approval: number;
}

/** What transfers do with approvals. */
export interface ApprovalUse {
  readonly moved: readonly MovedQuota[];
  /** Per approval: true when a transfer names it, so that what it leaves unused lapses. */
  readonly isNamed: readonly boolean[];
}

/**
 * Quota crosses jurisdictions only by an approval (`approval-required`, 条例16, 18) whose jurisdictions and type are those
 * of the transfer (`approval-mismatch`) and whose count suffices for all transfers that name it (`approval-exceeded`).
 */
export function approvalUse(reading: Reading, moves: readonly Move[]): ApprovalUse {
  const { issues, approvals, jurisdictions, doubt, types } = reading;
  const isNamed = approvals.entries.map(() => false);
  const used = new Float64Array(approvals.entries.length);
  const moved = moves.flatMap((move): MovedQuota[] => {
    const { transfer, reform, from, to, crosses } = move;
    const approval = transfer.approval === undefined ? -1 : approvals.indexOf(transfer.approval);
    const quota = types.ids.flatMap((id, type) => {
      const count = countOf(transfer.quota, id);
      return count > 0 ? [{ move, type, count, approval: crosses === true ? approval : -1 }] : [];
    });
    if (crosses === undefined || !isClear(reading, move)) {
      doubt.markAfter(from);
      doubt.markAfter(to);
      return [];
    }
    if (approval < 0) {
      if (!crosses || quota.length === 0) return quota;
      issues.add("approval-required", ["reforms", reform, "approval"], [transfer.from, transfer.to]);
    } else {
      isNamed[approval] = true;
      const problem = misfit(reading, move, quota, approval);
      if (problem === undefined) {
        used[approval] += quota[0].count;
        return quota;
      }
      const paper = approvals.entries[approval];
      const ids = [paper.id, transfer.from, transfer.to];
      issues.add("approval-mismatch", ["reforms", reform, "approval"], ids, { problem });
      doubt.markJurisdiction(jurisdictions.indexOf(paper.to));
      if (paper.from !== undefined) doubt.markJurisdiction(jurisdictions.indexOf(paper.from));
    }
    doubt.markAfter(from);
    doubt.markAfter(to);
    return [];
  });
  approvals.entries.forEach(({ id, count }, approval) => {
    if (used[approval] <= count) return;
    const path = ["approvals", approvals.positions[approval], "count"];
    issues.add("approval-exceeded", path, [id], { found: used[approval], expected: count });
    for (const { move, approval: named } of moved) if (named === approval) doubt.markAfter(move.to);
    doubt.pools = true;
  });
  return { moved, isNamed };
}

/** True where the types of a transfer, its approval, and everything that the approval names exist. */
function isClear({ approvals, jurisdictions, types }: Reading, { transfer }: Move): boolean {
  const isType = (id: string): boolean => types.indexOf(id) >= 0;
  if (!Object.keys(transfer.quota ?? {}).every(isType)) return false;
  if (transfer.approval === undefined) return true;
  const approval = approvals.indexOf(transfer.approval);
  if (approval < 0) return false;
  const { from, to, quotaType } = approvals.entries[approval];
  const places = from === undefined ? [to] : [from, to];
  return isType(quotaType) && places.every((id) => jurisdictions.indexOf(id) >= 0);
}

/** Why an approval does not let a transfer cross; undefined where it does. */
function misfit(
  { approvals, bodies, types }: Reading,
  { crosses, from, to }: Move,
  quota: readonly MovedQuota[],
  approval: number,
): string | undefined {
  const paper = approvals.entries[approval];
  if (!crosses) return "same-jurisdiction";
  if (quota.length === 0) return "no-quota";
  if (quota.length > 1) return "several-quota-types";
  if (paper.from !== bodies.entries[from].jurisdiction) return "from";
  if (paper.to !== bodies.entries[to].jurisdiction) return "to";
  return paper.quotaType === types.ids[quota[0].type] ? undefined : "quota-type";
}
