import * as z from "zod";
import { id, key, line, text, whole, wishRank } from "./fields";

const rank = wishRank.describe("1 is best; equal ranks are ties, gaps are kept");

const preference = z
  .union([
    z.strictObject({ post: id.describe("A post"), body: z.never().optional(), rank }),
    z.strictObject({ body: id.describe("A body: covers all its posts"), post: z.never().optional(), rank }),
  ])
  .describe("志愿: a post or a whole body, with its rank");

const relative = z
  .strictObject({
    person: id.optional(),
    body: id.optional(),
    leader: z.boolean().optional(),
    section: id.optional(),
  })
  .describe("亲属回避");

const attribute = z.union([line, whole, z.boolean(), z.array(line)]);

export const person = z
  .strictObject({
    id,
    name: text.optional(),
    body: id.describe("The body that they belong to before the reform"),
    section: id.describe("A section of the body, or comprehensive / business where it lists none"),
    quotaType: id,
    leaderRank: id.optional(),
    grade: id.optional(),
    attributes: z.record(key, attribute).describe("Facts that requirements ask for").optional(),
    preferences: z.array(preference),
    acceptsAdjustment: z.boolean().describe("服从调剂: also accepts eligible posts that are not listed"),
    relatives: z.array(relative).optional(),
  })
  .describe("A listed person: affected by the reform, or a volunteer");
