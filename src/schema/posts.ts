import * as z from "zod";
import { demands } from "./document";
import { count, id, line, text, whole } from "./fields";

const plainValue = z.union([line, whole, z.boolean()]);

export const requirement = z
  .strictObject({
    attribute: id.describe("grade, leaderRank, or an attribute of people"),
    op: z.enum(["equals", "in", "has", "at-least", "at-most", "not-before", "not-after"]),
    value: z.union([line, whole, z.boolean(), z.array(plainValue)]),
  })
  .describe("任职条件");

const openings = z
  .strictObject({
    min: count.describe("What the body cannot work without; default 0").optional(),
    max: count.describe("Hard cap"),
  })
  .refine((seats) => !((seats.min ?? 0) > seats.max), { params: { code: "min-above-max" } })
  .describe("Number of identical seats");

const reservation = z.strictObject({ count, requires: z.array(requirement) });

export const post = z
  .strictObject({
    id,
    name: text.optional(),
    body: id,
    section: id.describe("A section of the body, or comprehensive / business where it lists none"),
    quotaType: id,
    leaderRank: id.describe("Rank of a leader's post").optional(),
    demand: z
      .enum(demands)
      .describe("Why it is to be filled: retained posts take only people who belong there"),
    openings,
    requires: z.array(requirement).optional(),
    prefers: z
      .array(z.union([id, z.array(id)]))
      .describe("People as the unit ranks them, best first; an inner list is a tie")
      .optional(),
    reserved: z.array(reservation).optional(),
  })
  .describe("岗位组: identical seats in one section of one body, of one quota type");
