import * as z from "zod";
import { counts, day, id, rangeCounts, text } from "./fields";

const paper = {
  document: text.describe("文号 of the decision").optional(),
  date: day.describe("Date of the decision").optional(),
};

const quotaAfter = rangeCounts.describe(
  "Quota after the reform per type: a number, or bounds for the solver",
);
const leadersAfter = counts.describe("领导职数 after the reform per rank").optional();

const merge = z
  .strictObject({
    kind: z.literal("merge"),
    from: z.array(id).min(1).describe("Bodies that end"),
    into: id.describe("The new body"),
    quota: quotaAfter,
    leaders: leadersAfter,
    ...paper,
  })
  .describe("合并: bodies end in a new one");

const abolish = z
  .strictObject({ kind: z.literal("abolish"), body: id, ...paper })
  .describe("撤销: a body ends; no unlisted staff may remain after transfers");

const establish = z
  .strictObject({
    kind: z.literal("establish"),
    body: id,
    quota: quotaAfter,
    leaders: leadersAfter,
    ...paper,
  })
  .describe("新设: quota is granted from what the pool has to divide");

const reorganize = z
  .strictObject({
    kind: z.literal("reorganize"),
    body: id,
    quota: quotaAfter,
    from: z.array(id).describe("Bodies that are absorbed and end").optional(),
    leaders: leadersAfter,
    ...paper,
  })
  .describe("重新组建: a body goes on with new quota and may absorb others");

const transfer = z
  .strictObject({
    kind: z.literal("transfer"),
    from: id,
    to: id,
    mode: z.enum(["people-with-quota", "people-only", "quota-only"]),
    staff: counts.describe("Unlisted staff that move, per type").optional(),
    people: z.array(id).describe("Listed people that move; they are not affected people").optional(),
    quota: counts.describe("Quota that moves, per type").optional(),
    duties: z.array(id).describe("Duties that move").optional(),
    approval: id.describe("The approval that a move of quota between levels needs").optional(),
    ...paper,
  })
  .describe("划转: people, quota and duties move between bodies");

const cut = z
  .strictObject({
    kind: z.literal("cut"),
    body: id,
    by: counts.describe("Quota taken away, per type"),
    ...paper,
  })
  .describe("核减");

const host = z
  .strictObject({
    kind: z.literal("host"),
    office: id.describe("Office of a coordinating body, without quota of its own"),
    host: id.describe("The body in whose quota its people count"),
    seats: counts.describe("Seats per type; default: the sum of its posts' openings.max").optional(),
    ...paper,
  })
  .describe("The office of a coordinating body sits inside the quota of its host");

const rename = z.strictObject({ kind: z.literal("rename"), body: id, name: text, ...paper }).describe("更名");

const plate = z
  .strictObject({ kind: z.literal("plate"), body: id, name: text, ...paper })
  .describe("挂牌: adds a name and no quota");

const jointOffice = z
  .strictObject({
    kind: z.literal("joint-office"),
    bodies: z.array(id).min(1),
    with: id.describe("The one of the bodies whose comprehensive office they share"),
    ...paper,
  })
  .describe("合署办公");

export const reform = z
  .discriminatedUnion("kind", [
    merge,
    abolish,
    establish,
    reorganize,
    transfer,
    cut,
    host,
    rename,
    plate,
    jointOffice,
  ])
  .describe("改革事项; all act at once");
