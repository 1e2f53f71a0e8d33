import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvText, withoutMark } from "../../../src/report/render/csv-text";

describe("csvText", () => {
  it("quotes what has commas, quotes, lines or outer spaces, and marks what begins like a formula", () => {
    const rows = [
      ["a,b", 'say "x"', "two\nlines", " out "],
      ["=1", "+1", "-1", "@x", "'x", "\tx"],
      [-1, 0, null, true],
    ];
    expect(csvText(rows)).toBe(
      '\ufeff"a,b","say ""x""","two\nlines"," out "\r\n\'=1,\'+1,\'-1,\'@x,\'\'x,\'\tx\r\n-1,0,,TRUE\r\n',
    );
  });

  it("never lets text begin like a formula", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [line] = csvText([[text]])
          .slice(1)
          .split("\r\n");
        expect(line.replace(/^"/, "")).not.toMatch(/^[=+\-@\t]/);
      }),
    );
  });

  it("marks so that the mark can be taken away again", () => {
    const risky = fc.stringMatching(/^[=+\-@\t\r'a]{0,4}$/);
    fc.assert(
      fc.property(risky, (text) => {
        const written = csvText([[text]]).slice(1, -2);
        const cell = written.startsWith('"') ? written.slice(1, -1) : written;
        expect(withoutMark(cell)).toBe(text);
      }),
    );
  });
});
