import type { Cell, Table } from "../types";
import { type LeaderRow, leaderRows } from "./leader-rows";
import type { Setting } from "./setting";

type Numbers = Pick<LeaderRow, "before" | "presentBefore" | "after" | "presentAfter">;

/** 领导职数表: approved leader positions per body and rank and who is there, before and after; of every level in all. */
export function leaderPositionsTable({ model, plan, names, say }: Setting): Table {
  const levels = model.jurisdictions.map((): LeaderRow[] => []);
  for (const row of leaderRows(model, plan)) levels[model.bodies[row.body].jurisdiction].push(row);
  const rows = model.jurisdictions.flatMap(({ id }, place): Cell[][] => {
    const level = names.jurisdiction(id);
    const own = levels[place];
    const totals = model.ranks.flatMap((rank, k): Cell[][] => {
      const same = own.filter((row) => row.rank === k);
      return same.length === 0 ? [] : [cells(level, say("合计", "total"), names.rank(rank), sumOf(same))];
    });
    return [
      ...own.map((row) =>
        cells(level, names.body(model.bodies[row.body].id), names.rank(model.ranks[row.rank]), row),
      ),
      ...totals,
    ];
  });
  return {
    id: "leader-positions",
    title: say("领导职数表", "Leader positions"),
    columns: [
      { id: "jurisdiction", title: say("层级", "jurisdiction"), kind: "text" },
      { id: "body", title: say("单位", "body"), kind: "text" },
      { id: "rank", title: say("职务层次", "rank"), kind: "text" },
      { id: "before", title: say("改革前核定", "approved before"), kind: "number" },
      { id: "presentBefore", title: say("改革前实有", "present before"), kind: "number" },
      { id: "vacancyBefore", title: say("改革前超(−)空(+)", "before: over (−) vacant (+)"), kind: "number" },
      { id: "after", title: say("改革后核定", "approved after"), kind: "number" },
      { id: "presentAfter", title: say("改革后实有", "present after"), kind: "number" },
      { id: "vacancyAfter", title: say("改革后超(−)空(+)", "after: over (−) vacant (+)"), kind: "number" },
      { id: "change", title: say("增减", "change"), kind: "number" },
    ],
    rows,
    notes: [
      say("单位：名。各层级的领导职数总数只减不增。", "In positions. Their total at a level never rises."),
      say(
        "改革后实有为随机构转隶的、留原岗位的和安置到领导岗位的，不含待安置的、转任非领导岗位的，以及被撤销机构中未列入名单的。",
        "Present after: leaders who came along, who keep their seat, or who got a leader's post; not those who wait, who took another post, or who are unlisted in an abolished body.",
      ),
    ],
  };
}

function cells(place: string, body: string, rank: string, row: Numbers): Cell[] {
  const { before, presentBefore, after, presentAfter } = row;
  return [
    place,
    body,
    rank,
    before,
    presentBefore,
    before - presentBefore,
    after,
    presentAfter,
    after - presentAfter,
    after - before,
  ];
}

function sumOf(rows: readonly Numbers[]): Numbers {
  const sum = (field: keyof Numbers): number => rows.reduce((total, row) => total + row[field], 0);
  return {
    before: sum("before"),
    presentBefore: sum("presentBefore"),
    after: sum("after"),
    presentAfter: sum("presentAfter"),
  };
}
