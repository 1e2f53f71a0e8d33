import * as z from "zod";
import { policyGoals } from "./document";
import { text } from "./fields";

export const policy = z
  .strictObject({
    goals: z
      .array(z.enum(policyGoals))
      .describe("Most important first, never traded; default: minimums, place, preferences")
      .optional(),
    preferences: z
      .enum(["rank-maximal", "total-rank", "generous"])
      .describe("How wishes are counted; default: rank-maximal")
      .optional(),
    pooledPreferences: z.boolean().describe("Affected people and volunteers as one goal").optional(),
    hardMinimums: z.boolean().describe("openings.min must be met").optional(),
    directed: z.boolean().describe("组织调配 as a last stage").optional(),
    keepGrade: z
      .enum(["must", "flag"])
      .describe("Whoever has a leaderRank takes only posts of at least that rank; default: must")
      .optional(),
    stability: z.enum(["none", "no-justified-envy", "person-optimal", "unit-optimal"]).optional(),
    seed: text.describe("Draws the order in which ties are closed; the plan then says: by lot").optional(),
  })
  .describe("What is best, and in which order");
