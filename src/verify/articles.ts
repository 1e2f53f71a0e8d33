import type { ViolationCode } from "./types";

const regulation = (article: number): string => `地方各级人民政府机构设置和编制管理条例第${article}条`;

/** Types of quota may not be mixed. */
export const unmixedTypes = regulation(15);
/** A coordinating body has no quota of its own: its host provides. */
export const noOwnQuota = regulation(19);
/** Directed assignment (组织调配) is a stage of its own. */
export const directedAssignment = "中华人民共和国公务员法第73条";

const relatives = "中华人民共和国公务员法第74条";

/** The article that a broken rule rests on, where the rule is one of law and not of bookkeeping. */
export const articles: Readonly<Partial<Record<ViolationCode, string>>> = {
  "total-rises": regulation(16),
  "subtree-rises": regulation(18),
  "pool-overdrawn": regulation(18),
  "grant-out-of-range": regulation(18),
  "office-over-seats": regulation(12),
  "staff-over-quota": regulation(28),
  "leaders-over-positions": regulation(28),
  "relatives-together": relatives,
  "directed-not-open": directedAssignment,
};
