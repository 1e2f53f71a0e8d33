import type { Cell, Column, Table } from "../types";
import { bodyDuties } from "./body-duties";
import { newNameNotes } from "./new-name-notes";
import type { Setting } from "./setting";

/** 三定落实情况统计表: duties, sections, quota, people and leader positions of every body that goes on. */
export function implementationTable({ model, names, say, quota }: Setting, asOf: string | undefined): Table {
  const written = new Map(model.scenario.bodies.map((body) => [body.id, body]));
  const dutiesOf = bodyDuties(model.scenario, asOf);
  const held = new Map<string, number>();
  const staff = new Map<string, number>();
  const used = new Set<number>();
  model.pools.forEach(({ type }, pool) => {
    for (const row of quota[pool]) {
      if (row.body === undefined) continue;
      if (row.after > 0) used.add(type);
      held.set(JSON.stringify([row.body, type]), row.after);
      staff.set(row.body, (staff.get(row.body) ?? 0) + row.staff);
    }
  });
  const leaders = new Map(model.leaders.map((line) => [`${line.body} ${line.rank}`, line.after]));
  const types = model.types.flatMap((id, type) => (used.has(type) ? [{ id, type }] : []));
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
    return [
      [
        names.body(id),
        ...dutiesOf(id),
        written.get(id)?.sections?.length ?? null,
        ...types.map(({ type }) => held.get(JSON.stringify([id, type])) ?? 0),
        staff.get(id) ?? 0,
        ...ranks.map(({ rank }) => leaders.get(`${body} ${rank}`) ?? 0),
      ],
    ];
  });
  return {
    id: "implementation",
    title: say("三定落实情况统计表", "Duties, sections, quota and leaders, body by body"),
    columns: [
      { id: "body", title: say("单位", "body"), kind: "text" },
      { id: "duties", title: say("职责", "duties"), kind: "number" },
      { id: "dutiesIn", title: say("划入职责", "duties in"), kind: "number" },
      { id: "dutiesDone", title: say("其中已划转", "of these done"), kind: "number" },
      { id: "dutiesOut", title: say("划出职责", "duties out"), kind: "number" },
      { id: "sections", title: say("内设机构", "sections"), kind: "number" },
      ...typeColumns,
      { id: "staff", title: say("实有人数", "people"), kind: "number" },
      ...rankColumns,
    ],
    rows,
    notes: [
      say(
        "编制、职数为改革后核定数，职责为所列各项中改革后承担的项数；职责、内设机构未列明的留空。设在其他机构的办事机构，编制和人员计入所在机构。",
        "Quota and positions as approved afterwards; of the duties that are listed, those held afterwards; duties and sections are left empty where the data lists none. Quota and people of a hosted office count in its host.",
      ),
      ...newNameNotes(model.scenario, names),
    ],
  };
}
