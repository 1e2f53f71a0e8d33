import { publish } from "../../office/publish/publish";
import { scrubber } from "../../office/publish/scrub";
import type { Cell, Table } from "../types";
import type { Setting } from "./setting";

/** 非涉密三定一览表: what may be published, bodies with `confidential` and whatever follows from them left out. */
export function publicationTable({ model, plan, names, say }: Setting): Table {
  const { bodies, jurisdictions } = publish(model.scenario, { plan });
  const levels = new Map(jurisdictions.map(({ id, name }) => [id, name]));
  const secrets = model.scenario.bodies.filter(({ confidential }) => confidential === true);
  const inText = scrubber(secrets.flatMap(({ id, name = id }) => [id, name]));
  const list = (items: readonly string[]): string => items.join(say("；", "; "));
  const rows = bodies.flatMap(({ name, newName = name, jurisdiction, quota, leaders, people }): Cell[][] => {
    if (quota.length + leaders.length + people.placed + people.staying === 0) return [];
    return [
      [
        levels.get(jurisdiction) ?? jurisdiction,
        newName,
        list(
          quota.map(
            ({ quotaType, before, after }) => `${inText(names.quotaType(quotaType))} ${before}→${after}`,
          ),
        ),
        list(leaders.map(({ rank, before, after }) => `${inText(names.rank(rank))} ${before}→${after}`)),
        people.placed,
        people.staying,
      ],
    ];
  });
  return {
    id: "publication",
    title: say("非涉密三定一览表", "What may be published"),
    columns: [
      { id: "jurisdiction", title: say("层级", "jurisdiction"), kind: "text" },
      { id: "body", title: say("单位", "body"), kind: "text" },
      { id: "quota", title: say("编制（前→后）", "quota (before→after)"), kind: "text" },
      { id: "leaders", title: say("领导职数（前→后）", "leaders (before→after)"), kind: "text" },
      { id: "placed", title: say("安置人数", "placed"), kind: "number" },
      { id: "staying", title: say("留原岗位人数", "own seat kept"), kind: "number" },
    ],
    rows,
    notes: [
      say(
        "涉密单位不列入，也不列可推算其数字的合计。",
        "Confidential bodies are left out, and so are totals from which their numbers would follow.",
      ),
    ],
  };
}
