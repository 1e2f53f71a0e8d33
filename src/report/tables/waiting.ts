import { compareIds } from "../../kernel/order";
import { waitingSentence } from "../sentences/reasons";
import type { Table } from "../types";
import type { Setting } from "./setting";

/** 待安置人员及原因: who has no post, what they wished for, and every reason. */
export function waitingTable({ model, plan, names, say }: Setting): Table {
  const people = new Map(model.people.map((person) => [person.id, person]));
  const written = model.scenario.people;
  const wishes = (position: number): string =>
    written[position].preferences
      .map(({ rank, post, body = "" }) => ({
        rank,
        name: post === undefined ? names.body(body) : names.post(post),
      }))
      .sort((a, b) => a.rank - b.rank || compareIds(a.name, b.name))
      .map(({ rank, name }) => `${rank}. ${name}`)
      .join(say("；", "; "));
  return {
    id: "waiting",
    title: say("待安置人员及原因", "Who waits, and why"),
    columns: [
      { id: "person", title: say("编号", "number"), kind: "text" },
      { id: "name", title: say("姓名", "name"), kind: "text" },
      { id: "from", title: say("原单位", "from"), kind: "text" },
      { id: "quotaType", title: say("编制类型", "quota type"), kind: "text" },
      { id: "wishes", title: say("志愿", "wishes"), kind: "text" },
      { id: "adjustment", title: say("服从调剂", "accepts adjustment"), kind: "text" },
      { id: "reasons", title: say("原因", "reasons"), kind: "text" },
    ],
    rows: plan.waiting.flatMap((one) => {
      const person = people.get(one.person);
      if (person === undefined) return [];
      return [
        [
          person.id,
          person.name,
          names.body(model.bodies[person.origin].id),
          names.quotaType(model.types[person.type]),
          wishes(person.position),
          person.acceptsAdjustment ? say("是", "yes") : say("否", "no"),
          waitingSentence(one, names),
        ],
      ];
    }),
    notes: [],
  };
}
