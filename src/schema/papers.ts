import * as z from "zod";
import { count, day, id, prose, text } from "./fields";

export const response = z
  .strictObject({
    post: id,
    person: id,
    by: z.enum(["post", "home"]).describe("The receiving unit (default) or the releasing unit").optional(),
    decision: z.enum(["accept", "hold", "decline"]),
    reason: prose.optional(),
    date: day.optional(),
  })
  .describe("协商意见: a unit's answer about one person and one post");

export const approval = z
  .strictObject({
    id,
    document: text.describe("文号"),
    from: id.describe("The jurisdiction that gives; absent: from above the scenario").optional(),
    to: id.describe("The jurisdiction that receives"),
    quotaType: id,
    count,
    date: day.optional(),
  })
  .describe("A document that moves quota between levels");

export const permit = z
  .strictObject({
    id,
    document: text.describe("文号"),
    body: id,
    quotaType: id,
    over: count.describe("Number by which staff may exceed quota"),
    until: day.describe("Last day on which it is in force"),
  })
  .describe("超编过渡: while in force nobody may enter that body and type");

export const duty = z
  .strictObject({ id, name: text, from: id, to: id, due: day.optional(), done: day.optional() })
  .describe("职责 that moves from one body to another");

export const task = z
  .strictObject({ id, body: id, item: text, due: day, done: day.optional(), problem: prose.optional() })
  .describe("整改事项");

export const departure = z
  .strictObject({ body: id, quotaType: id, period: text, count })
  .describe("Expected departures in a period");

export const calendar = z
  .strictObject({ holidays: z.array(day).optional(), workdays: z.array(day).optional() })
  .describe("Days that are holidays or working days against the week");
