import { wayWord } from "../sentences/places";
import type { Cell, Table } from "../types";
import type { Setting } from "./setting";

/** 人员分流台账: everybody who is listed, once: where from, where to, by which wish, and which quota they leave and enter. */
export function placementsTable({ model, plan, names, say }: Setting): Table {
  const posts = new Map(model.posts.map((post) => [post.id, post]));
  const written = model.scenario.people;
  const lineName = (body: number, type: number): string =>
    `${names.body(model.bodies[model.bodies[body].host].id)} ${names.quotaType(model.types[type])}`;
  const fates = new Map<string, (seat: string, isTransferred: boolean) => Cell[]>();
  for (const { person, post: id, rank, basis } of plan.placements) {
    const post = posts.get(id);
    if (post === undefined) continue;
    fates.set(person, () => [
      names.body(model.bodies[post.body].id),
      post.name,
      basis === "listed" ? rank : null,
      lineName(post.body, post.type),
      wayWord(basis, names.language),
    ]);
  }
  for (const { person, body } of plan.staying) {
    fates.set(person, (seat, isTransferred) => [
      names.body(body),
      null,
      null,
      seat,
      wayWord(isTransferred ? "transferred" : "own-seat", names.language),
    ]);
  }
  const waits = wayWord("waiting", names.language);
  const rows = model.people.map((person): Cell[] => {
    const { body, section } = written[person.position];
    const seat = lineName(person.home < 0 ? person.origin : person.home, person.type);
    const isTransferred = person.home !== person.origin;
    const fate = fates.get(person.id)?.(seat, isTransferred) ?? [waits, null, null, null, waits];
    const [to, post, rank, into, way] = fate;
    const from = lineName(person.origin, person.type);
    return [
      person.id,
      person.name,
      names.body(body),
      names.section(body, section),
      from,
      to,
      post,
      rank,
      into,
      way,
    ];
  });
  return {
    id: "placements",
    title: say("人员分流台账", "Where everybody goes"),
    columns: [
      { id: "person", title: say("编号", "number"), kind: "text" },
      { id: "name", title: say("姓名", "name"), kind: "text" },
      { id: "from", title: say("原单位", "from"), kind: "text" },
      { id: "section", title: say("原科室", "section"), kind: "text" },
      { id: "quotaOut", title: say("出编", "quota left"), kind: "text" },
      { id: "to", title: say("去向单位", "to"), kind: "text" },
      { id: "post", title: say("去向岗位", "post"), kind: "text" },
      { id: "rank", title: say("志愿次序", "choice"), kind: "number" },
      { id: "quotaIn", title: say("入编", "quota entered"), kind: "text" },
      { id: "way", title: say("方式", "by"), kind: "text" },
    ],
    rows,
    notes: [
      say(
        "志愿次序为本人填报的次序；留任、调剂的不填。随转的随机构转隶，不另安排岗位。",
        "The choice is the person's own; it is left empty for those retained or adjusted. Whoever was transferred keeps their seat in the body that they came to.",
      ),
    ],
  };
}
