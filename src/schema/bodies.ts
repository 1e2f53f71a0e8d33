import * as z from "zod";
import { bodyCategories, sectionFunctions } from "./document";
import { count, counts, day, id, key, text } from "./fields";

export const quotaType = z
  .strictObject({
    id: key.describe("Written wherever a quota type is meant, also as a key of counts"),
    name: text.describe("编制类型名称"),
  })
  .describe("编制类型: a kind of quota that may not be mixed with others");

export const compatibility = z
  .strictObject({
    person: id.describe("Quota type of the person"),
    post: id.describe("Quota type of the post; the seat counts under this type"),
    document: text.describe("Number of the document that allows it").optional(),
  })
  .describe("A pair of types that is allowed besides equal types");

export const rank = z
  .strictObject({ id: key, name: text.optional() })
  .describe("A rank of leaders; ranks are listed highest first");

export const grade = z
  .strictObject({ id, name: text.optional() })
  .describe("A grade of staff; grades are listed highest first");

export const jurisdiction = z
  .strictObject({
    id,
    name: text.describe("Default: the id").optional(),
    parent: id.describe("The jurisdiction above").optional(),
    total: counts.describe("编制总额 per type, at least the sum of its bodies; default: that sum").optional(),
    ceiling: counts
      .describe("Total not to be exceeded after the reform, before approvals; default: total")
      .optional(),
  })
  .describe("层级 / 地区: a level of government with totals of its own");

const section = z
  .strictObject({
    id,
    name: text.optional(),
    kind: z.enum(["comprehensive", "business"]).describe("综合科室 or 业务科室"),
    functions: z.array(z.enum(sectionFunctions)).describe("What the section does").optional(),
    keepAtLeast: count.describe("People that must stay").optional(),
  })
  .describe("内设机构");

export const body = z
  .strictObject({
    id,
    name: text.describe("Default: the id").optional(),
    jurisdiction: id.describe("The jurisdiction whose totals it counts in"),
    category: z.enum(bodyCategories).describe("Kind of body"),
    parentBody: id.describe("The body that it belongs to").optional(),
    quota: counts.describe("核定编制 per type before the reform").optional(),
    staff: counts.describe("实有人数 per type before the reform, listed people included").optional(),
    leaders: z
      .record(
        z.string(),
        z.strictObject({
          approved: count.describe("核定领导职数"),
          present: count.describe("实配领导人数, listed people included"),
        }),
      )
      .describe("领导职数 per rank")
      .optional(),
    sections: z
      .array(section)
      .describe("内设机构; absent: posts and people say comprehensive or business")
      .optional(),
    confidential: z.boolean().describe("Left out of what is published").optional(),
    expires: day.describe("Last day of a temporary body").optional(),
    returnTo: id.describe("Where people of a temporary body return to").optional(),
  })
  .describe("机构");
