import type { Scenario } from "../../src/index";
import { department, person, post, scenarioWith } from "../fixtures/scenario-with";

/** Names that break what is careless with markup, tables, formulas and property names. */
export const hostileNames: readonly string[] = [
  "<script>alert(1)</script>",
  "]]>",
  "a|b",
  "=cmd|' /C calc'!A0",
  "</title></svg><img src=x onerror=alert(1)>",
  '" onload="alert(1)',
  "' onload='alert(1)",
  "&lt;&#60;&amp;",
  "**粗** _斜_ `码` [链](javascript:alert(1)) ![图](x)",
  "<!-- 注 -->",
  "@SUM(1)",
  "constructor",
  "__proto__",
];

/** A merge, a new body, wishes and a wait, where everything that has a name has a hostile one. */
export function hostileScenario(): Scenario {
  const name = (k: number): string => hostileNames[k % hostileNames.length] as string;
  const olds = hostileNames.map((_, k) => `old-${k}`);
  return scenarioWith({
    name: name(0),
    note: name(1),
    date: "2019-01-11",
    quotaTypes: [{ id: "constructor", name: name(2) }],
    jurisdictions: [{ id: "city", name: name(3), total: { constructor: 200 } }],
    bodies: [
      ...olds.map((id, k) =>
        department(id, { name: name(k), quota: { constructor: 5 }, staff: { constructor: 4 } }),
      ),
      department("into", { name: name(4) }),
      department("new", { name: name(5) }),
    ],
    reforms: [
      { kind: "merge", from: olds, into: "into", quota: { constructor: 50 }, document: name(6) },
      { kind: "establish", body: "new", quota: { constructor: 5 } },
    ],
    posts: [
      post("a|b", "new", { name: name(7), quotaType: "constructor", openings: { max: 3 } }),
      post("kept", "into", {
        name: name(8),
        quotaType: "constructor",
        demand: "retained",
        openings: { max: 4 },
      }),
    ],
    people: olds.map((old, k) =>
      person(`=${k}`, old, ["a|b"], {
        name: name(k),
        quotaType: "constructor",
        acceptsAdjustment: k % 2 === 0,
      }),
    ),
    duties: [{ id: "d", name: name(9), from: "old-1", to: "new", due: "2019-01-01" }],
    tasks: [{ id: "t", body: "new", item: name(10), due: "2019-01-02", problem: name(11) }],
  });
}
