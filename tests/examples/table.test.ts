import { describe, expect, it } from "vitest";
import { markdownTable, textTable, widthOf } from "../../examples/table";

const columns = [{ title: "机构" }, { title: "编制", right: true }];
const rows = [
  ["农牧局", 70],
  ["A|B", 5],
];

describe("tables", () => {
  it("line up where Chinese and Latin letters meet", () => {
    const lines = textTable(columns, rows).split("\n");
    expect(lines).toEqual(["机构    编制", "────────────", "农牧局    70", "A|B        5"]);
    expect(new Set(lines.map(widthOf)).size).toBe(1);
  });

  it("count a wide character as two columns", () => {
    expect(["", "a", "编制", "（示例）", "(示例)", "𠮷", "😀", "→"].map(widthOf)).toEqual([
      0, 1, 4, 8, 6, 2, 2, 1,
    ]);
  });

  it("escape what Markdown would take for a column", () => {
    expect(markdownTable(columns, rows).split("\n")).toEqual([
      "| 机构 | 编制 |",
      "| --- | ---: |",
      "| 农牧局 | 70 |",
      "| A\\|B | 5 |",
    ]);
  });
});
