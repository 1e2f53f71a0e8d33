import type { Cause } from "./types";

const regulation = (article: number): string => `地方各级人民政府机构设置和编制管理条例第${article}条`;

/** The article that a cause rests on, where it is one of law. */
export const articles: Readonly<Partial<Record<Cause["code"], string>>> = {
  "types-apart": regulation(15),
  relatives: "中华人民共和国公务员法第74条",
  "office-seats": regulation(12),
  "leader-positions": regulation(28),
  quota: regulation(28),
  pool: regulation(18),
  ceiling: regulation(16),
};
