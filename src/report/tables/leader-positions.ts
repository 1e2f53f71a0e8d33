import type { Table } from "../types";
import type { Setting } from "./setting";

/** 领导职数表: approved leader positions per body and rank, before and after, and who was there before. */
export function leaderPositionsTable({ model, names, say }: Setting): Table {
  const lines = model.leaders.filter(
    ({ before, presentBefore, after }) => before + presentBefore + after > 0,
  );
  return {
    id: "leader-positions",
    title: say("领导职数表", "Leader positions"),
    columns: [
      { id: "body", title: say("单位", "body"), kind: "text" },
      { id: "rank", title: say("职务层次", "rank"), kind: "text" },
      { id: "before", title: say("改革前核定", "approved before"), kind: "number" },
      { id: "presentBefore", title: say("改革前实有", "present before"), kind: "number" },
      { id: "vacancyBefore", title: say("超(−)空(+)", "over (−) vacant (+)"), kind: "number" },
      { id: "after", title: say("改革后核定", "approved after"), kind: "number" },
      { id: "change", title: say("增减", "change"), kind: "number" },
    ],
    rows: lines.map(({ body, rank, before, presentBefore, after }) => [
      names.body(model.bodies[body].id),
      names.rank(model.ranks[rank]),
      before,
      presentBefore,
      before - presentBefore,
      after,
      after - before,
    ]),
    notes: [say("单位：名。领导职数总数只减不增。", "In positions. Their total never rises.")],
  };
}
