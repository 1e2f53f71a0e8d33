import * as z from "zod";
import { body, compatibility, grade, jurisdiction, quotaType, rank } from "./bodies";
import { day, prose, text } from "./fields";
import { approval, calendar, departure, duty, permit, response, task } from "./papers";
import { person } from "./people";
import { policy } from "./policy";
import { post } from "./posts";
import { reform } from "./reforms";

/**
 * The one description of format `bianzhi/1`: what a scenario may contain, and the form of every field.
 * Whether names refer to something and numbers agree is decided later, by the model.
 *
 * zod drops a record key `__proto__` without a word; `parseScenario` refuses it. Prefer that to `scenarioSchema.parse`.
 *
 * @example
 * scenarioSchema.shape.policy.safeParse({ goals: ["place"] }).success; // true
 * scenarioSchema["~standard"].vendor; // "zod"
 */
export const scenarioSchema = z.strictObject({
  $schema: text.describe("Address of the JSON Schema, for editors").optional(),
  format: z.literal("bianzhi/1").describe("Name and version of this format"),
  name: text.describe("Title of the reform"),
  date: day
    .describe("基准日: the day on which permits, expiries and dated requirements are judged")
    .optional(),
  note: prose.optional(),
  quotaTypes: z
    .array(quotaType)
    .describe("Default: administrative, political-legal, participating, institution, worker")
    .optional(),
  compatibility: z.array(compatibility).describe("Pairs of types allowed besides equal types").optional(),
  ranks: z.array(rank).describe("Leader ranks, highest first").optional(),
  grades: z.array(grade).describe("Grades, highest first").optional(),
  jurisdictions: z.array(jurisdiction).min(1),
  bodies: z.array(body).min(1),
  reforms: z.array(reform).describe("All act at once; their order means nothing"),
  posts: z.array(post),
  people: z.array(person),
  responses: z.array(response).optional(),
  approvals: z.array(approval).optional(),
  permits: z.array(permit).optional(),
  duties: z.array(duty).optional(),
  tasks: z.array(task).optional(),
  departures: z.array(departure).optional(),
  calendar: calendar.optional(),
  policy: policy.optional(),
});
