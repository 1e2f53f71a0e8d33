import type { Cell, Table } from "../types";
import { type QuotaRow, sumOf } from "./quota-rows";
import type { Setting } from "./setting";

/**
 * 编制平衡表: quota of every body, of what no body holds, and of the level in all, for each type by itself; where several
 * levels have a type, of all of them together. In every row
 * `after = before − cut + granted + in − out + kept − recovered`, where an empty cell counts as 0.
 */
export function quotaBalanceTable({ model, names, say, quota }: Setting): Table {
  const total = say("合计", "total");
  const typeName = (type: number): string => names.quotaType(model.types[type]);
  const label = ({ body }: QuotaRow): string =>
    body === undefined ? say("收回统筹（周转）", "held in reserve") : names.body(body);
  const rows = model.pools.flatMap(({ jurisdiction, type }, pool): Cell[][] => {
    const own = quota[pool];
    if (own.length === 0) return [];
    const place = names.jurisdiction(model.jurisdictions[jurisdiction].id);
    return [
      ...own.map((row) => cells(place, typeName(type), label(row), row)),
      cells(place, typeName(type), total, sumOf(own)),
    ];
  });
  const together = model.types.flatMap((_, type): Cell[][] => {
    const levels = quota.filter((own, pool) => model.pools[pool].type === type && own.length > 0);
    if (levels.length < 2) return [];
    return [cells(say("各层级", "all levels"), typeName(type), total, sumOf(levels.flat()))];
  });
  return {
    id: "quota-balance",
    title: say("编制平衡表", "Quota balance"),
    columns: [
      { id: "jurisdiction", title: say("层级", "jurisdiction"), kind: "text" },
      { id: "quotaType", title: say("编制类型", "quota type"), kind: "text" },
      { id: "body", title: say("单位", "body"), kind: "text" },
      { id: "before", title: say("改革前核定", "approved before"), kind: "number" },
      { id: "cut", title: say("核减", "cut"), kind: "number" },
      { id: "granted", title: say("核增", "granted"), kind: "number" },
      { id: "movedIn", title: say("划入", "moved in"), kind: "number" },
      { id: "movedOut", title: say("划出", "moved out"), kind: "number" },
      { id: "kept", title: say("收回统筹", "kept in reserve"), kind: "number" },
      { id: "recovered", title: say("核销", "recovered"), kind: "number" },
      { id: "after", title: say("改革后核定", "approved after"), kind: "number" },
      { id: "staff", title: say("实有", "people"), kind: "number" },
      { id: "vacancy", title: say("超(−)空(+)", "over (−) vacant (+)"), kind: "number" },
    ],
    rows: [...rows, ...together],
    notes: [
      say(
        "单位：名。改革后核定＝改革前核定−核减＋核增＋划入−划出＋收回统筹−核销。各编制类型分别平衡，不得混用。",
        "In units of quota. Approved after = before − cut + granted + in − out + kept in reserve − recovered. Each quota type balances by itself.",
      ),
      say(
        "“收回统筹”行的实有为待安置人员。设在其他机构的办事机构计入所在机构。",
        "People in the row of the reserve are those who wait. The office of a coordinating body counts in its host.",
      ),
    ],
  };
}

function cells(place: string, type: string, label: string, row: QuotaRow): Cell[] {
  const { before, cut, granted, movedIn, movedOut, kept, recovered, after, staff } = row;
  return [
    place,
    type,
    label,
    before,
    cut,
    granted,
    movedIn,
    movedOut,
    kept,
    recovered,
    after,
    staff,
    after - staff,
  ];
}
