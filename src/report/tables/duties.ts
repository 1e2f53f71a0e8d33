import { compareIds } from "../../kernel/order";
import type { Table } from "../types";
import type { Setting } from "./setting";

/** 职责划转清单: every duty that moves, from whom to whom, by which document and by when. */
export function dutiesTable({ model, names, say }: Setting): Table {
  const { duties = [], reforms } = model.scenario;
  const moving = duties.filter(({ from, to }) => from !== to).sort((a, b) => compareIds(a.id, b.id));
  const papers = new Map(
    reforms.flatMap((reform) =>
      reform.kind === "transfer"
        ? (reform.duties ?? []).map((id): [string, string | null] => [id, reform.document ?? null])
        : [],
    ),
  );
  const kept = duties.length - moving.length;
  return {
    id: "duties",
    title: say("职责划转清单", "Duties that move"),
    columns: [
      { id: "duty", title: say("编号", "number"), kind: "text" },
      { id: "name", title: say("职责", "duty"), kind: "text" },
      { id: "from", title: say("划出单位", "from"), kind: "text" },
      { id: "to", title: say("划入单位", "to"), kind: "text" },
      { id: "document", title: say("依据文号", "document"), kind: "text" },
      { id: "due", title: say("期限", "due"), kind: "text" },
      { id: "done", title: say("完成日期", "done"), kind: "text" },
    ],
    rows: moving.map(({ id, name, from, to, due = null, done = null }) => [
      id,
      name,
      names.body(from),
      names.body(to),
      papers.get(id) ?? null,
      due,
      done,
    ]),
    notes:
      kept === 0
        ? []
        : [
            say(
              `另有${kept}项职责留在原单位，不列入。`,
              `Not listed: duties that stay where they are, ${kept} in all.`,
            ),
          ],
  };
}
