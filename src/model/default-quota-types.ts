import type { QuotaType } from "../schema/document";

/** 编制类型 of a scenario that declares none, in this order. */
export const defaultQuotaTypes: readonly QuotaType[] = [
  { id: "administrative", name: "行政编制" },
  { id: "political-legal", name: "政法专项编制" },
  { id: "participating", name: "参公事业编制" },
  { id: "institution", name: "事业编制" },
  { id: "worker", name: "工勤编制" },
];
