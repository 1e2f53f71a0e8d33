import { expect, it } from "vitest";
import { type RepairEdit, type RepairKind, repairKinds } from "../../../src/explain/repair/types";
import { parseScenario } from "../../../src/model/parse-scenario";
import { describeRepair } from "../../../src/report/sentences/conflicts";
import { department, person, post, scenarioWith } from "../../fixtures/scenario-with";

const scenario = parseScenario(
  scenarioWith({
    jurisdictions: [{ id: "city", name: "某市", total: { administrative: 1 } }],
    bodies: [
      department("a", {
        name: "农牧局",
        quota: { administrative: 1 },
        staff: { administrative: 1 },
        sections: [{ id: "office", name: "办公室", kind: "comprehensive" }],
      }),
    ],
    posts: [post("p", "a", { name: "文秘", section: "office" })],
    people: [person("x", "a", [], { name: "赵六", section: "office" })],
  }),
);

const edits: Readonly<Record<RepairKind, RepairEdit>> = {
  approval: {
    kind: "approval",
    jurisdiction: "city",
    quotaType: "administrative",
    count: 2,
    article: "条例第18条",
  },
  "keep-at-least": { kind: "keep-at-least", body: "a", section: "office", from: 3, to: 1 },
  "openings-min": { kind: "openings-min", post: "p", from: 3, to: 1 },
  "openings-max": { kind: "openings-max", post: "p", from: 1, to: 3 },
  decline: { kind: "decline", person: "x", post: "p", by: "post" },
  adjustment: { kind: "adjustment", person: "x" },
};

it("every edit has its sentence in both languages", () => {
  const said = (language: "zh" | "en") =>
    describeRepair(
      scenario,
      { status: "repaired", edits: repairKinds.map((kind) => edits[kind]), scenario, method: "resolve" },
      language,
    );
  expect(said("zh")).toMatchInlineSnapshot(`
    [
      "报请上级批准，为某市增加行政编制2名（条例第18条）。",
      "农牧局办公室留守人数由3人调整为1人。",
      "农牧局 文秘的最低人数由3人调整为1人。",
      "农牧局 文秘的最多人数由1人调整为3人。",
      "请接收单位重新考虑赵六到农牧局 文秘。",
      "征求赵六意见，是否服从调剂。",
    ]
  `);
  expect(said("en")).toMatchInlineSnapshot(`
    [
      "Obtain an approval of 2 of administrative quota for 某市 (条例第18条).",
      "Lower what 办公室 of 农牧局 keeps from 3 to 1.",
      "Lower the minimum of 农牧局 文秘 from 3 to 1.",
      "Raise the openings of 农牧局 文秘 from 1 to 3.",
      "Ask the receiving unit to reconsider 赵六 at 农牧局 文秘.",
      "Ask 赵六 whether they accept adjustment.",
    ]
  `);
});
