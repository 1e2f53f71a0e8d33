import { expect, it } from "vitest";
import { establishFacts } from "../../src/verify/facts";
import { department, scenarioOf } from "./cases/write";

it("joint offices make one of their comprehensive sections, over any number of reforms; needs add up", () => {
  const section = (id: string, kind: "comprehensive" | "business", keepAtLeast: number) => ({
    id,
    kind,
    keepAtLeast,
  });
  const { sections } = establishFacts(
    scenarioOf({
      bodies: [
        department("c", 1, 0, {
          sections: [section("z", "comprehensive", 1), section("y", "comprehensive", 2)],
        }),
        department("b", 1, 0, { sections: [section("x", "business", 4), section("w", "comprehensive", 8)] }),
        department("a", 1, 0),
        department("alone", 1, 0, {
          sections: [section("v", "comprehensive", 16), section("u", "comprehensive", 32)],
        }),
      ],
      reforms: [
        { kind: "joint-office", bodies: ["b", "c"], with: "b" },
        { kind: "joint-office", bodies: ["a", "b"], with: "a" },
      ],
    }),
  );
  const group = sections.groupOf(0, "z");
  expect([sections.groupOf(0, "y"), sections.groupOf(1, "w"), sections.groupOf(2, "comprehensive")]).toEqual([
    group,
    group,
    group,
  ]);
  expect(sections.first[group]).toEqual({ body: 2, section: "comprehensive" });
  expect(sections.need[group]).toBe(11);
  const others = [
    sections.groupOf(1, "x"),
    sections.groupOf(2, "business"),
    sections.groupOf(3, "v"),
    sections.groupOf(3, "u"),
  ];
  expect(new Set([group, ...others]).size).toBe(5);
  expect(others.map((own) => sections.need[own])).toEqual([4, 0, 16, 32]);
  expect([sections.groupOf(2, "office"), sections.groupOf(1, "comprehensive")]).toEqual([-1, -1]);
});
