import type { FindingCode } from "./types";

const regulation = (article: number): string => `地方各级人民政府机构设置和编制管理条例第${article}条`;
const relatives = "中华人民共和国公务员法第74条";

/** The article that a finding rests on, where it is one of law and not of bookkeeping. */
export const articles: Readonly<Partial<Record<FindingCode, string>>> = {
  "over-quota": regulation(28),
  "staff-without-quota": regulation(15),
  "permit-expired": regulation(28),
  "over-quota-under-permit": regulation(28),
  "departures-below-excess": regulation(28),
  "bodies-above-total": regulation(16),
  "total-not-written": regulation(16),
  "total-above-ceiling": regulation(18),
  "leaders-above-approved": regulation(28),
  "leaders-without-quota": regulation(28),
  "leader-post-without-position": regulation(28),
  "coordinating-office-without-document": regulation(19),
  "coordinating-office-without-host": regulation(12),
  "relatives-in-one-section": relatives,
  "relative-under-leader": relatives,
  "relatives-both-leaders": relatives,
  "compatibility-without-document": regulation(15),
  "approval-unused": regulation(18),
};
