import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, id, key, line, prose, text } from "../../src/schema/fields";
import { scenarioJsonSchema } from "../../src/schema/json-schema";
import { scenarioSchema } from "../../src/schema/scenario";

const fields = { id, key, text, line, prose, day };

describe("scenarioJsonSchema", () => {
  it("says what it is", () => {
    expect(scenarioJsonSchema()).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:bianzhi:scenario:1",
      title: "bianzhi/1",
      type: "object",
      additionalProperties: false,
      required: ["format", "name", "jurisdictions", "bodies", "reforms", "posts", "people"],
    });
    expect(Object.keys(propertiesOf(scenarioJsonSchema()))).toEqual(Object.keys(scenarioSchema.shape));
  });

  it("is plain JSON, and new on every call", () => {
    const schema = scenarioJsonSchema();
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    schema.title = "x";
    expect(scenarioJsonSchema().title).toBe("bianzhi/1");
  });

  it("lets no object have other keys, and uses only formats that validators know", () => {
    const parts = partsOf(scenarioJsonSchema());
    const objects = parts.filter((part) => "properties" in part);
    expect(objects.length).toBeGreaterThan(30);
    expect(objects.filter((part) => part.additionalProperties !== false)).toEqual([]);
    expect(new Set(parts.flatMap((part) => (typeof part.format === "string" ? [part.format] : [])))).toEqual(
      new Set(["date"]),
    );
  });

  it("tells an editor what each kind of entry is", () => {
    const lists = Object.entries(propertiesOf(scenarioJsonSchema())).filter(
      ([, field]) => field.type === "array",
    );
    const silent = lists.filter(([, list]) => typeof (list.items as Part).description !== "string");
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it.each(["id", "key", "text", "line", "prose", "day"] as const)(
    "has a pattern for %s that says what is accepted",
    (name) => {
      const field = fields[name];
      const pattern = new RegExp(patternOf(name), "u");
      const characters = fc.constantFrom(
        "a",
        "文",
        "😀",
        "-",
        "1",
        " ",
        "\n",
        "\t",
        "\u0000",
        "\u009f",
        "\ud800",
        "2",
        "0",
        "9",
      );
      const texts = fc.oneof(
        fc.string({ unit: characters, maxLength: 70 }),
        fc.string({ unit: "binary" }),
        fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
        fc.constantFrom(
          "2019-02-29",
          "2020-02-29",
          "1900-02-29",
          "2000-02-29",
          "0000-02-29",
          "0000-01-01",
          "0001-01-01",
          "2019-04-31",
          "x".repeat(64),
          "x".repeat(65),
        ),
      );
      fc.assert(
        fc.property(texts, (value) => {
          expect(field.safeParse(value).success).toBe(pattern.test(value));
        }),
        { numRuns: 500 },
      );
    },
  );
});

type Part = Record<string, unknown>;

/** A pattern as the exported schema writes it, found where the format uses the field. */
function patternOf(name: "id" | "key" | "text" | "line" | "prose" | "day"): string {
  const person = itemsOf("people");
  const places: Record<typeof name, Part> = {
    id: person.id,
    key: itemsOf("quotaTypes").id,
    text: propertiesOf(scenarioJsonSchema()).name,
    line: (person.attributes.additionalProperties as { anyOf: Part[] }).anyOf[0],
    prose: propertiesOf(scenarioJsonSchema()).note,
    day: propertiesOf(scenarioJsonSchema()).date,
  };
  return places[name].pattern as string;
}

function itemsOf(list: string): Record<string, Part> {
  return propertiesOf(propertiesOf(scenarioJsonSchema())[list].items as Part);
}

function propertiesOf(part: Part): Record<string, Part> {
  return part.properties as Record<string, Part>;
}

function partsOf(value: unknown): Part[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Part, ...Object.values(value).flatMap(partsOf)];
}
