import { expect, it } from "vitest";
import { parseScenario } from "../../src/model/parse-scenario";
import { reassign } from "../../src/reassign/reassign";
import { verify } from "../../src/verify/verify";
import { department, person, post, scenarioOf } from "./cases/write";

it("a person may stand between a body's row and that of the pool that pays it, as if they crossed", () => {
  const scenario = parseScenario(
    scenarioOf({
      ranks: [{ id: "head" }],
      bodies: [
        department("a", 0, 0, {
          quota: { administrative: 2, "political-legal": 1 },
          staff: { administrative: 2, "political-legal": 1 },
          leaders: { head: { approved: 0, present: 2 } },
        }),
        department("b"),
        department("c"),
      ],
      reforms: [
        { kind: "abolish", body: "a" },
        {
          kind: "establish",
          body: "b",
          quota: { administrative: { min: 0, max: 1 }, "political-legal": { min: 0, max: 1 } },
        },
        { kind: "establish", body: "c", quota: { administrative: { min: 0, max: 1 } } },
        {
          kind: "transfer",
          from: "a",
          to: "b",
          mode: "people-with-quota",
          people: ["x", "y"],
          quota: { administrative: 1 },
        },
      ],
      posts: [post("c/p", "c", "new-body", { max: 1 })],
      people: [
        person("x", "a", ["c/p"], { leaderRank: "head" }),
        person("y", "a", [], { leaderRank: "head", quotaType: "political-legal" }),
        person("z", "a", [], { acceptsAdjustment: true }),
      ],
      policy: { keepGrade: "flag" },
    }),
  );
  const result = reassign(scenario);
  if (!("plan" in result)) throw new Error(result.status);
  expect(result.plan.notes).toContainEqual({
    code: "crossing-rows",
    rows: ["body:b/administrative", "person:x", "leaders:b/head", "pool:city/administrative"],
  });
  expect(verify(scenario, result.plan).violations).toEqual([]);
  const apart = result.plan.notes.map((note) =>
    note.code === "crossing-rows"
      ? { ...note, rows: ["body:b/administrative", "person:z", "leaders:b/head", "pool:city/administrative"] }
      : note,
  );
  expect(verify(scenario, { ...result.plan, notes: apart }).violations).toMatchObject([
    { code: "note-differs" },
  ]);
});
