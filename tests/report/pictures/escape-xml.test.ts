import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeXml } from "../../../src/report/pictures/escape-xml";
import { ownText, parseXml } from "../xml";

test("any text is read back as it was, but for spaces and what is no character", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "grapheme" }),
        fc.constant("]]>\ud800\u0000<&>'\""),
      ),
      (text) => {
        const escaped = escapeXml(text);
        const node = parseXml(`<a b="${escaped}">${escaped}</a>`);
        const expected = text.replace(/\s+/gu, " ").replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "\ufffd");
        expect(ownText(node)).toBe(expected);
        expect(node.attributes.get("b")).toBe(expected);
      },
    ),
  );
});
