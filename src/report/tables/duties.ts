import type { Table } from "../types";
import type { Setting } from "./setting";

/** 职责划转清单: every duty that moves, from whom to whom and by when. */
export function dutiesTable({ model, names, say }: Setting): Table {
  const duties = model.scenario.duties ?? [];
  return {
    id: "duties",
    title: say("职责划转清单", "Duties that move"),
    columns: [
      { id: "duty", title: say("编号", "number"), kind: "text" },
      { id: "name", title: say("职责", "duty"), kind: "text" },
      { id: "from", title: say("划出单位", "from"), kind: "text" },
      { id: "to", title: say("划入单位", "to"), kind: "text" },
      { id: "due", title: say("期限", "due"), kind: "text" },
      { id: "done", title: say("完成日期", "done"), kind: "text" },
    ],
    rows: duties.map(({ id, name, from, to, due = null, done = null }) => [
      id,
      name,
      names.body(from),
      names.body(to),
      due,
      done,
    ]),
    notes: [],
  };
}
