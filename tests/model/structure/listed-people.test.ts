import { expect, it } from "vitest";
import { department, person } from "../../fixtures/scenario-with";
import { bodyOf, derived, staffMovementsOf } from "../derived";

const held = (count: number) => ({ quota: { administrative: count }, staff: { administrative: count } });

it("people are affected where their body is merged, absorbed, abolished or cut, and otherwise volunteers", () => {
  const model = derived({
    bodies: [
      ...["merged", "absorbed", "cut", "whole", "plain", "receiver"].map((id) => department(id, held(4))),
      department("abolished", { quota: { administrative: 4 }, staff: { administrative: 2 } }),
      department("new"),
    ],
    reforms: [
      { kind: "merge", from: ["merged"], into: "new", quota: { administrative: 4 } },
      { kind: "reorganize", body: "whole", from: ["absorbed"], quota: { administrative: 8 } },
      { kind: "cut", body: "cut", by: { institution: 0 } },
      { kind: "abolish", body: "abolished" },
      {
        kind: "transfer",
        from: "abolished",
        to: "receiver",
        mode: "people-with-quota",
        people: ["transferred"],
        quota: { administrative: 1 },
      },
      {
        kind: "transfer",
        from: "plain",
        to: "merged",
        mode: "people-with-quota",
        people: ["follower"],
        quota: { administrative: 1 },
      },
    ],
    people: [
      person("in merged", "merged", []),
      person("in absorbed", "absorbed", []),
      person("in cut", "cut", []),
      person("in whole", "whole", []),
      person("in plain", "plain", []),
      person("in abolished", "abolished", []),
      person("transferred", "abolished", []),
      person("follower", "plain", []),
    ],
  });
  const found = model.people.map(({ id, affected, home }) => {
    return `${id}: ${affected ? "affected" : "volunteer"} of ${home < 0 ? "nothing" : model.bodies[home].id}`;
  });
  expect(found).toEqual([
    "follower: volunteer of new",
    "in abolished: affected of nothing",
    "in absorbed: affected of whole",
    "in cut: affected of cut",
    "in merged: affected of new",
    "in plain: volunteer of plain",
    "in whole: volunteer of whole",
    "transferred: volunteer of receiver",
  ]);
  for (const { affected, seatLine } of model.people) expect(seatLine >= 0).toBe(!affected);
  expect(model.people[0]).toMatchObject({
    position: 7,
    acceptsAdjustment: false,
    leaderRank: -1,
    name: "follower",
  });
  expect(staffMovementsOf(model)).toContain("abolished → receiver: 0 administrative, transferred");
  expect(bodyOf(model, "cut").isCut).toBe(true);
});
