import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Scope } from "../../../src/workbook/sheets/scope";

const text = fc.constantFrom("a", "A", "ａ", "b", "#a", "##a", "#", "＃a", "a b", "甲", "长".repeat(70));

describe("Scope", () => {
  it("finds everything by the text that it gives for it, whatever names are shared", () => {
    const things = fc.array(fc.tuple(text, fc.option(text, { nil: undefined })), { maxLength: 8 });
    fc.assert(
      fc.property(things, fc.boolean(), text, (pairs, open, other) => {
        const scope = new Scope(open);
        const ids = new Set<string>();
        for (const [id, name] of pairs) {
          if (!ids.has(id)) scope.add(id, name);
          ids.add(id);
        }
        if (open) ids.add(other);
        for (const id of ids) expect(scope.find(scope.textOf(id))).toEqual({ found: "one", id });
      }),
      { numRuns: 1000 },
    );
  });

  it("prefers a name, and a number where the name is shared", () => {
    const scope = new Scope();
    scope.add("1", "张三");
    scope.add("2", "张三");
    scope.add("3", "李四");
    scope.add("王五", undefined);
    scope.add("5", "王五");
    expect(["1", "2", "3", "王五", "5"].map((id) => scope.textOf(id))).toEqual([
      "1",
      "2",
      "李四",
      "#王五",
      "5",
    ]);
    expect(scope.find("张三")).toEqual({ found: "several", ids: ["1", "2"] });
    expect(scope.find("王五")).toEqual({ found: "several", ids: ["王五", "5"] });
  });

  it("does not use long names", () => {
    const scope = new Scope();
    scope.add("1", "长".repeat(64));
    scope.add("2", "长".repeat(65));
    expect([scope.textOf("1"), scope.textOf("2")]).toEqual(["长".repeat(64), "2"]);
  });

  it("takes a number after #, full-width or not", () => {
    const scope = new Scope();
    scope.add("1", "2");
    scope.add("2", undefined);
    expect(["#2", "＃2", "#3", "1"].map((text) => scope.find(text))).toEqual([
      { found: "one", id: "2" },
      { found: "one", id: "2" },
      { found: "none" },
      { found: "one", id: "1" },
    ]);
  });

  it("takes another spelling only where nothing is spelled so", () => {
    const scope = new Scope();
    scope.add("1", "ABC");
    expect(scope.find("ａｂｃ")).toEqual({ found: "one", id: "1" });
    scope.add("2", "ａｂｃ");
    expect(scope.find("ａｂｃ")).toEqual({ found: "one", id: "2" });
    expect(scope.find("abc")).toEqual({ found: "several", ids: ["1", "2"] });
    expect(scope.find("abd")).toEqual({ found: "none" });
  });
});
