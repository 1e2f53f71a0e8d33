import { describe, expect, it } from "vitest";
import { rosterOf } from "../../../src/model/names/roster";
import { wishTargets } from "../../../src/model/names/wish-targets";
import { department, person, post, scenarioWith } from "../../fixtures/scenario-with";

describe("wishTargets", () => {
  it("are posts and bodies by id, or nothing, person by person in the order of the document", () => {
    const scenario = scenarioWith({
      bodies: [department("b"), department("a")],
      posts: [post("y", "a"), post("x", "b")],
      people: [
        person("q", "a", ["y", "nowhere", "x"]),
        person("r", "a", []),
        person("p", "a", [], {
          preferences: [
            { body: "b", rank: 1 },
            { post: "x", rank: 2 },
            { body: "a", rank: 3 },
            { body: "x", rank: 4 },
          ],
        }),
      ],
    });
    const { start, target, rank } = wishTargets({
      scenario,
      posts: rosterOf(scenario.posts),
      bodies: rosterOf(scenario.bodies),
    });
    expect([...start]).toEqual([0, 3, 3, 7]);
    expect([...target]).toEqual([1, -1, 0, -3, 0, -2, -1]);
    expect([...rank]).toEqual([1, 2, 3, 1, 2, 3, 4]);
  });
});
