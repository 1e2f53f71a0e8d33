import { describe, expect, it } from "vitest";
import type { Permit } from "../../../src/model/types";
import { department, person, post } from "../../fixtures/scenario-with";
import { derived, lineOf, problems } from "../derived";

const people = [person("i", "a", []), person("j", "a", [])];
const body = (quota: number, staff: number) =>
  department("a", { quota: { administrative: quota }, staff: { administrative: staff } });
const permit = (over: number, until = "2019-06-30"): Permit => ({
  id: "t",
  document: "№ 1",
  body: "a",
  quotaType: "administrative",
  over,
  until,
});

describe("a line", () => {
  it("has room for its volunteers and vacancies", () => {
    const model = derived({ bodies: [body(10, 8)], people });
    expect(lineOf(model, "a")).toMatchObject({
      before: 10,
      staffBefore: 8,
      settled: 10,
      unlisted: 6,
      volunteers: 2,
      permitted: 0,
      noEntry: false,
      room: 4,
      grantMin: 0,
    });
  });

  it("may be exactly full", () => {
    expect(lineOf(derived({ bodies: [body(8, 8)], people }), "a").room).toBe(2);
  });

  it("is refused one above, with the numbers", () => {
    expect(problems({ bodies: [body(7, 8)], people })).toEqual([
      "bodies[0]: staff-above-quota [a] (quotaType=administrative, found=8, expected=7, permitted=0)",
    ]);
  });

  it("is refused for unlisted staff alone", () => {
    expect(problems({ bodies: [body(7, 8)] })).toHaveLength(1);
  });

  it.each([
    ["of what is needed", 1, { permitted: 1, room: 2 }],
    ["of more than is needed", 5, { permitted: 1, room: 2 }],
  ])("may be above quota by a permit in force %s, and is closed", (_, over, expected) => {
    const model = derived({ date: "2019-06-30", bodies: [body(7, 8)], people, permits: [permit(over)] });
    expect(lineOf(model, "a")).toMatchObject({ ...expected, noEntry: true, grantMin: 0, grantMax: 0 });
  });

  it("is closed by a permit that is not needed", () => {
    const model = derived({ date: "2019-06-30", bodies: [body(9, 8)], people, permits: [permit(1)] });
    expect(lineOf(model, "a")).toMatchObject({ permitted: 0, noEntry: true, room: 3 });
  });

  it("is not touched by a permit that has run out", () => {
    const parts = { date: "2019-07-01", people, permits: [permit(1)] };
    expect(lineOf(derived({ ...parts, bodies: [body(8, 8)] }), "a").noEntry).toBe(false);
    expect(problems({ ...parts, bodies: [body(7, 8)] })).toHaveLength(1);
  });

  it("needs at least the grant that its people need", () => {
    const reforms = [
      { kind: "reorganize", body: "a", quota: { administrative: { min: 5, max: 9 } } } as const,
    ];
    const model = derived({ bodies: [body(10, 8)], people, reforms });
    expect(lineOf(model, "a")).toMatchObject({ settled: 5, room: -1, grantMin: 3, grantMax: 4 });
  });

  it("with bounds may use a permit only beyond its largest grant", () => {
    const reforms = [
      { kind: "reorganize", body: "a", quota: { administrative: { min: 5, max: 7 } } } as const,
    ];
    const model = derived({
      date: "2019-01-01",
      bodies: [body(10, 8)],
      people,
      reforms,
      permits: [permit(3)],
    });
    expect(lineOf(model, "a")).toMatchObject({ permitted: 1, room: 0, grantMin: 2, grantMax: 2 });
  });

  it("exists where a post needs it, and not otherwise", () => {
    const model = derived({ bodies: [department("a"), department("b")], posts: [post("p", "b")] });
    expect(model.lines.map((line) => model.bodies[line.body].id)).toEqual(["b"]);
    expect(model.pools).toHaveLength(1);
    expect(model.posts[0].line).toBe(0);
  });
});
