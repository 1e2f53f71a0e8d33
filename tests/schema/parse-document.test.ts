import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeIssue } from "../../src/kernel/issue";
import { type ParsedDocument, parseDocument } from "../../src/schema/parse-document";
import complete from "../fixtures/complete-scenario.json";
import { bases } from "../rejected/bases";
import { set } from "../rejected/table";
import { mutated, plainValues } from "./mutations";

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});

describe("parseDocument", () => {
  it("accepts a document as it stands, key for key", () => {
    const parsed = parseDocument(bases.complete);
    expect(parsed).toEqual({ success: true, data: bases.complete });
    expect(JSON.stringify(dataOf(parsed))).toBe(JSON.stringify(bases.complete));
  });

  it("accepts the complete sample", () => {
    expect(JSON.stringify(dataOf(parseDocument(complete)))).toBe(JSON.stringify(complete));
  });

  it("reports everything at once, in document order, with whose it is", () => {
    const document = structuredClone(bases.small) as Record<string, unknown> & typeof bases.small;
    Reflect.deleteProperty(document, "name");
    document.extra = 1;
    document.people[0].preferences[1].rank = 0;
    document.people[0].section = "";
    document.bodies[4].quota = Object.assign({ administrative: -1 }, { institution: 0.5 });
    document.policy.goals = ["recover", "equal-treatment"];
    expect(linesOf(parseDocument(document))).toEqual([
      "bodies[4].quota.administrative: out-of-range [eco] (value=-1, minimum=0)",
      "bodies[4].quota.institution: not-whole [eco] (value=0.5)",
      "people[0].section: invalid-id [p01] (value=)",
      "people[0].preferences[1].rank: out-of-range [p01] (value=0, minimum=1)",
      "policy.goals[1]: not-yet-supported (field=policy.goals)",
      "extra: unknown-key (key=extra)",
      "name: missing (expected=text)",
    ]);
  });

  it("gives a frozen copy that the input does not touch", () => {
    const input = structuredClone(bases.small);
    const data = dataOf(parseDocument(input));
    input.bodies[0].quota = { administrative: 1 };
    input.people[0].preferences[0].rank = 9;
    input.posts.pop();
    expect(data).toEqual(bases.small);
    expect(everyPart(data).every(Object.isFrozen)).toBe(true);
  });

  it("takes __proto__, constructor and toString as ids", () => {
    const text = JSON.stringify(bases.small)
      .replaceAll('"agri"', '"__proto__"')
      .replaceAll('"service"', '"constructor"')
      .replaceAll('"p01"', '"toString"')
      .replaceAll('"agri/office"', '"__proto__"');
    expect(linesOf(parseDocument(JSON.parse(text)))).toEqual([]);
  });

  it("leaves out keys set to undefined and makes 0 of −0", () => {
    const data = dataOf(
      parseDocument({
        ...bases.small,
        note: undefined,
        bodies: [{ ...bases.small.bodies[0], quota: { administrative: -0 } }],
      }),
    );
    expect(Object.keys(data)).not.toContain("note");
    expect(Object.is((data as typeof bases.small).bodies[0].quota?.administrative, 0)).toBe(true);
  });

  it("reads objects without prototype and from other realms like any other", () => {
    const bare = Object.assign(Object.create(null), bases.small, { policy: Object.create(null) });
    expect(dataOf(parseDocument(bare))).toEqual({ ...bases.small, policy: {} });
    const foreign: unknown = runInNewContext(`(${JSON.stringify(bases.small)})`);
    expect(dataOf(parseDocument(foreign))).toEqual(bases.small);
  });

  it("survives a getter that throws, and says where it stands", () => {
    const document = structuredClone(bases.small);
    Object.defineProperty(document.bodies[0], "name", { get: refuse, enumerable: true });
    expect(linesOf(parseDocument(document))).toEqual([
      "bodies[0].name: wrong-type [agri-old] (expected=text, received=unreadable)",
    ]);
  });

  it.each(hostile())("survives %s", (_title, value, received) => {
    expect(
      linesOf(parseDocument(set(["people", 0, "attributes"], value)(structuredClone(bases.small)))),
    ).toEqual([`people[0].attributes: wrong-type [p01] (expected=object, received=${received})`]);
    expect(linesOf(parseDocument(value))).toEqual([
      `(document): wrong-type (expected=object, received=${received})`,
    ]);
  });

  it("survives documents that contain themselves", () => {
    const document = structuredClone(bases.small) as Record<string, unknown>;
    document.policy = document;
    document.people = [document.people];
    const issues = linesOf(parseDocument(document));
    expect(issues).toContain("people[0]: wrong-type (expected=object, received=list)");
    expect(issues).toContain("policy.policy: unknown-key (key=policy)");
  });

  it("survives lists of lists a million deep, and texts of millions of characters", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 1_000_000; level++) deep = [deep];
    const long = "字\n".repeat(3_000_000);
    expect(linesOf(parseDocument({ ...bases.small, posts: deep, note: long, name: long }))).toEqual([
      `name: invalid-text (value=${"字\\u000a".repeat(40)}…)`,
      "posts[0]: wrong-type (expected=object, received=list)",
    ]);
  });

  it("reports hundreds of thousands of problems", () => {
    const wishes = Array.from({ length: 200_000 }, () => ({ post: "service/office", rank: 0 }));
    const parsed = parseDocument(set(["people", 0, "preferences"], wishes)(structuredClone(bases.small)));
    expect(parsed.success ? 0 : parsed.issues.length).toBe(200_000);
  });

  it("never crashes: accepts or says why not", () => {
    fc.assert(
      fc.property(fc.oneof(mutated(plainValues), mutated(anything), anything), (input) => {
        const parsed = parseDocument(input);
        if (!parsed.success) expect(parsed.issues.length).toBeGreaterThan(0);
        else expect(parseDocument(JSON.parse(JSON.stringify(parsed.data)))).toEqual(parsed);
      }),
      { numRuns: 1500 },
    );
  });
});

function hostile(): [string, unknown, string][] {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const refusing = new Proxy({}, { ownKeys: refuse });
  return [
    ["null", null, "null"],
    ["a list", [], "list"],
    ["a text", "x", "text"],
    ["a BigInt", 1n, "bigint"],
    ["a symbol", Symbol("q"), "symbol"],
    ["a function", () => 1, "function"],
    ["a date", new Date(0), "Date"],
    ["a map", new Map(), "Map"],
    ["an instance of a class", new (class Own {})(), "Own"],
    ["a proxy that refuses", refusing, "unreadable"],
    ["a revoked proxy", revoked.proxy, "unreadable"],
  ];
}

function refuse(): never {
  throw new Error("no");
}

function linesOf(parsed: ParsedDocument): string[] {
  return parsed.success ? [] : parsed.issues.map(describeIssue);
}

function dataOf(parsed: ParsedDocument): object {
  if (!parsed.success) throw new Error(parsed.issues.map(describeIssue).join("\n"));
  return parsed.data;
}

function everyPart(value: unknown): object[] {
  return typeof value === "object" && value !== null
    ? [value, ...Object.values(value).flatMap(everyPart)]
    : [];
}
