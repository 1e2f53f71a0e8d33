import { describe, expect, it } from "vitest";
import { department, person, post } from "../../fixtures/scenario-with";
import { bodyOf, derived, lineOf, problems } from "../derived";

const bodies = [
  department("host", { quota: { administrative: 9 }, staff: { administrative: 6 } }),
  department("office", { category: "coordinating-office", staff: { administrative: 2 } }),
];
const host = { kind: "host", office: "office", host: "host" } as const;
const posts = [
  post("p1", "office", { openings: { max: 2 } }),
  post("p2", "office", { openings: { max: 3 } }),
  post("p3", "office", { quotaType: "worker" }),
];

describe("an office inside its host", () => {
  it("has the openings of its posts as seats where none are written", () => {
    const model = derived({ bodies, posts, reforms: [host] });
    expect(bodyOf(model, "office").seats).toEqual([5, 0, 0, 0, 1]);
    expect(model.bodies[bodyOf(model, "office").host].id).toBe("host");
    expect(bodyOf(model, "host")).toMatchObject({ host: 0, seats: undefined });
  });

  it("has no seats of the types that are left out where some are written", () => {
    const model = derived({ bodies, posts, reforms: [{ ...host, seats: { worker: 4 } }] });
    expect(bodyOf(model, "office").seats).toEqual([0, 0, 0, 0, 4]);
  });

  it("counts its posts, its staff and the own seats of its people with the host", () => {
    const model = derived({ bodies, posts, reforms: [host], people: [person("i", "office", [])] });
    expect(lineOf(model, "host")).toMatchObject({ settled: 9, unlisted: 7, volunteers: 1, room: 2 });
    expect(lineOf(model, "office")).toMatchObject({ staffBefore: 2, unlisted: 0, volunteers: 0, room: 0 });
    expect(model.lines[model.people[0].seatLine]).toBe(lineOf(model, "host"));
    expect(model.lines[model.posts[0].line]).toBe(lineOf(model, "host"));
    expect(model.bodies[model.people[0].home].id).toBe("office");
  });

  it("reports everything that is wrong with a host at once", () => {
    const far = department("far", { jurisdiction: "county" });
    const found = problems({
      jurisdictions: [{ id: "city" }, { id: "county" }],
      bodies: [...bodies, far],
      reforms: [
        { ...host, host: "far" },
        { kind: "abolish", body: "far" },
      ],
    });
    expect(found).toEqual([
      "reforms[0].host: retired-body [far] (retiredBy=1)",
      "reforms[0].host: different-jurisdictions [office, far] (found=county, expected=city)",
    ]);
  });
});
