import { describe, expect, it } from "vitest";
import { verify } from "../../src/api";
import { parseScenario } from "../../src/model/parse-scenario";
import { reassign } from "../../src/reassign/reassign";
import type { Planned } from "../../src/reassign/result";
import { department, person, post, scenarioWith } from "../fixtures/scenario-with";

const quota = { quota: { administrative: 4 }, staff: { administrative: 2 } };

/** Both want 一 first; 张 (U+5F20) comes before 李 (U+674E). */
const scenario = parseScenario(
  scenarioWith({
    bodies: [department("甲局", quota), department("乙局"), department("新局")],
    reforms: [
      { kind: "merge", from: ["甲局"], into: "乙局", quota: { administrative: 1 } },
      { kind: "establish", body: "新局", quota: { administrative: { min: 0, max: 2 } } },
    ],
    posts: [post("一", "新局"), post("二", "新局")],
    people: [person("张", "甲局", ["一", "二"]), person("李", "甲局", ["一", "二"])],
  }),
);

function planned(agreed: readonly { person: string; post: string }[]): Planned {
  const result = reassign(scenario, { agreed });
  if (!("plan" in result)) throw new Error(result.status);
  return result;
}

describe("agreed pairs", () => {
  it("stand, and the plan is proved the best of those that keep them", () => {
    expect(planned([]).plan.placements.map(({ person, post }) => [person, post])).toEqual([
      ["张", "一"],
      ["李", "二"],
    ]);
    const agreed = [{ person: "李", post: "一" }];
    const { status, plan, certificate } = planned(agreed);
    expect(status).toBe("optimal");
    expect(plan.placements.map(({ person, post }) => [person, post])).toEqual([
      ["张", "二"],
      ["李", "一"],
    ]);
    expect(verify(scenario, plan, certificate, { agreed })).toMatchObject({ ok: true, optimality: "proved" });
    expect(verify(scenario, plan, undefined, { agreed, search: true }).optimality).toBe("claimed");
  });

  it("are missed by a plan that does not keep them", () => {
    const { plan } = planned([]);
    const { violations } = verify(scenario, plan, undefined, { agreed: [{ person: "李", post: "一" }] });
    expect(violations).toEqual([{ code: "agreed-not-kept", ids: ["李", "一"], found: "二" }]);
  });

  it.each([
    [[{ person: "王", post: "一" }], RangeError, "no person 王"],
    [[{ person: "李", post: "三" }], RangeError, "no post 三"],
    [
      [
        { person: "李", post: "一" },
        { person: "李", post: "二" },
      ],
      RangeError,
      "李 agreed to 一 and to 二",
    ],
    [
      [
        { person: "李", post: "一" },
        { person: "张", post: "一" },
      ],
      RangeError,
      "cannot all stand at once",
    ],
    ["李", TypeError, "a list of { person, post }"],
  ])("that make no sense are refused: %j", (agreed, kind, message) => {
    const attempt = () => reassign(scenario, { agreed: agreed as never });
    expect(attempt).toThrow(kind);
    expect(attempt).toThrow(message);
  });

  it("cannot be what the rules or the units refuse", () => {
    const declined = { person: "李", post: "一", decision: "decline" } as const;
    const refused = parseScenario({ ...scenario, responses: [declined] });
    expect(() => reassign(refused, { agreed: [{ person: "李", post: "一" }] })).toThrow("cannot take 一");
  });
});
