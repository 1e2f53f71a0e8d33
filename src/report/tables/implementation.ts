import type { Cell, Column, Table } from "../types";
import { quotaRows } from "./quota-rows";
import type { Setting } from "./setting";

/** 三定落实情况统计表: duties, sections, quota and leader positions of every body that goes on. */
export function implementationTable(setting: Setting): Table {
  const { model, names, say } = setting;
  const { duties = [], bodies } = model.scenario;
  const written = new Map(bodies.map((body) => [body.id, body]));
  const quota = new Map<string, number>();
  for (const [index, { type }] of model.pools.entries()) {
    for (const { body, after } of quotaRows(setting, index)) {
      if (body !== undefined) quota.set(JSON.stringify([body, type]), after);
    }
  }
  const leaders = new Map(model.leaders.map((line) => [`${line.body} ${line.rank}`, line.after]));
  const types = model.types.flatMap((id, type) =>
    model.bodies.some((body) => (quota.get(JSON.stringify([body.id, type])) ?? 0) > 0) ? [{ id, type }] : [],
  );
  const ranks = model.ranks.flatMap((id, rank) =>
    model.leaders.some((line) => line.rank === rank && line.after > 0) ? [{ id, rank }] : [],
  );
  const typeColumns = types.map(
    ({ id }): Column => ({ id: `quota:${id}`, title: names.quotaType(id), kind: "number" }),
  );
  const rankColumns = ranks.map(
    ({ id }): Column => ({
      id: `leaders:${id}`,
      title: say(`${names.rank(id)}职数`, `leaders: ${names.rank(id)}`),
      kind: "number",
    }),
  );
  const rows = model.bodies.flatMap(({ id, retiredBy }, body): Cell[][] => {
    if (retiredBy >= 0) return [];
    const held = duties.filter(({ to }) => to === id).length;
    const lost = duties.filter(({ from }) => from === id).length;
    return [
      [
        names.body(id),
        held,
        lost,
        written.get(id)?.sections?.length ?? null,
        ...types.map(({ type }) => quota.get(JSON.stringify([id, type])) ?? 0),
        ...ranks.map(({ rank }) => leaders.get(`${body} ${rank}`) ?? 0),
      ],
    ];
  });
  return {
    id: "implementation",
    title: say("三定落实情况统计表", "Duties, sections, quota and leaders, body by body"),
    columns: [
      { id: "body", title: say("单位", "body"), kind: "text" },
      { id: "dutiesIn", title: say("划入职责", "duties in"), kind: "number" },
      { id: "dutiesOut", title: say("划出职责", "duties out"), kind: "number" },
      { id: "sections", title: say("内设机构", "sections"), kind: "number" },
      ...typeColumns,
      ...rankColumns,
    ],
    rows,
    notes: [
      say(
        "编制、职数为改革后核定数；内设机构未列明的留空。",
        "Quota and positions as approved afterwards; sections are left empty where the data lists none.",
      ),
    ],
  };
}
