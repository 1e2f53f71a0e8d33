import { describe, expect, it } from "vitest";
import * as z from "zod";
import { count, id } from "../../src/schema/fields";
import { shapeOf } from "../../src/schema/shape-of";

describe("shapeOf", () => {
  it.each([
    ["numbers that need not be whole", z.number()],
    ["numbers with a step", z.int().multipleOf(2)],
    ["exclusive bounds", z.int().gt(0)],
    ["texts with checks", z.string().min(1)],
    ["texts that are changed", z.string().trim()],
    ["lists with other checks", z.array(id).max(3)],
    ["objects that let other keys pass", z.object({ id })],
    ["loose objects", z.looseObject({ id })],
    ["null", z.null()],
    ["dates", z.date()],
    ["defaults", z.strictObject({ count: count.default(1) })],
    ["transforms", z.strictObject({ count: z.pipe(count, z.transform(String)) })],
    ["alternatives of one kind", z.union([z.array(id), z.array(count)])],
    ["words among other texts", z.union([z.enum(["a"]), count])],
  ])("refuses what it does not know: %s", (_title, schema) => {
    expect(() => shapeOf(schema)).toThrow(TypeError);
  });

  it("reads bounds, however many", () => {
    expect(shapeOf(z.int().min(1).min(3).max(9))).toEqual({ kind: "number", least: 3, most: 9 });
  });

  it("makes one object of objects that exclude each other's key", () => {
    const either = z.union([
      z.strictObject({ post: id, body: z.never().optional(), rank: count }),
      z.strictObject({ body: id, post: z.never().optional(), rank: count }),
    ]);
    expect(shapeOf(either)).toMatchObject({
      kind: "object",
      required: ["rank"],
      exclusive: ["post", "body"],
    });
  });
});
