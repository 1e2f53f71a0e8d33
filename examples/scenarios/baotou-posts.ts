import type { Demand } from "../../src/model/types";

export interface OpenPost {
  readonly id: string;
  readonly body: string;
  readonly section: string;
  readonly quotaType?: "worker";
  readonly leaderRank?: "section-head" | "section-deputy";
  readonly demand: Demand;
  readonly openings: { readonly min?: number; readonly max: number };
  /** How much people want it: the heavier, the oftener it is wished for. */
  readonly drawn: number;
}

/** Posts that anyone may ask for, as against those kept for the people of merged departments. */
export const openPosts: readonly OpenPost[] = [
  seat("政务服务局", "综合科", "new-body", 3, 5, 10),
  seat("政务服务局", "行政审批协调科", "new-body", 2, 4, 8),
  leader("政务服务局", "综合科", "new-body", "section-head", 9),
  leader("政务服务局", "行政审批协调科", "new-body", "section-deputy", 7),
  seat("医疗保障局", "办公室", "new-body", 2, 3, 7),
  leader("医疗保障局", "办公室", "new-body", "section-head", 7),
  seat("退役军人事务局", "办公室", "new-body", 2, 4, 4),
  leader("退役军人事务局", "办公室", "new-body", "section-head", 4),
  seat("大数据发展管理局", "综合科", "new-body", 1, 3, 6),
  leader("大数据发展管理局", "综合科", "new-body", "section-head", 6),
  seat("稀土产业发展办公室", "综合科", "new-body", 2, 3, 6),
  leader("稀土产业发展办公室", "综合科", "new-body", "section-head", 5),
  seat("军民融合办公室", "秘书科", "coordinating-office", 1, 2, 8),
  leader("军民融合办公室", "秘书科", "coordinating-office", "section-head", 6),
  seat("全面依法治市委员会办公室", "秘书组", "coordinating-office", 1, 3, 5),
  seat("生态环境保护委员会办公室", "秘书组", "coordinating-office", 1, 2, 4),
  seat("审计委员会办公室", "秘书组", "coordinating-office", 1, 2, 6),
  seat("扶贫开发办公室", "综合科", "urgent", 3, 11, 2),
  leader("扶贫开发办公室", "综合科", "urgent", "section-deputy", 2),
  seat("信访局", "办公室", "urgent", 2, 8, 1),
  seat("统计局", "办公室", "urgent", 1, 6, 3),
  seat("民政局", "办公室", "urgent", 0, 6, 3),
  seat("人力资源和社会保障局", "办公室", "urgent", 0, 3, 6),
  {
    id: "机关事务服务中心/车队",
    body: "机关事务服务中心",
    section: "comprehensive",
    quotaType: "worker",
    demand: "urgent",
    openings: { max: 2 },
    drawn: 1,
  },
];

function seat(
  body: string,
  section: string,
  demand: Demand,
  min: number,
  max: number,
  drawn: number,
): OpenPost {
  return {
    id: `${body}/${section}`,
    body,
    section,
    demand,
    openings: { ...(min > 0 && { min }), max },
    drawn,
  };
}

function leader(
  body: string,
  section: string,
  demand: Demand,
  leaderRank: "section-head" | "section-deputy",
  drawn: number,
): OpenPost {
  const title = leaderRank === "section-head" ? "负责人" : "副职";
  return { id: `${body}/${section}${title}`, body, section, leaderRank, demand, openings: { max: 1 }, drawn };
}
