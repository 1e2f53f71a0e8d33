import { describe, expect, it } from "vitest";
import { reassign } from "../../../src/index";
import { parseScenario } from "../../../src/model/parse-scenario";
import type { Body, Scenario } from "../../../src/model/types";
import { publish } from "../../../src/office/publish/publish";
import complete from "../../fixtures/complete-scenario.json";
import { department, person, post, scenarioWith } from "../../fixtures/scenario-with";

const quota = (before: number, parts: Partial<Body> = {}): Partial<Body> => ({
  quota: { administrative: before },
  staff: { administrative: before },
  ...parts,
});

const bodies = [
  department("agri", quota(8)),
  department("old", quota(6, { leaders: { head: { approved: 2, present: 1 } } })),
  department("secret-one", quota(5, { name: "甲乙办" })),
  department("secret-two", quota(4)),
  department("new"),
];
const base: Scenario = scenarioWith({
  name: "某市甲乙办和农业局改革（联系人：张三丰）",
  ranks: [{ id: "head" }],
  jurisdictions: [{ id: "city", name: "市本级" }],
  bodies,
  reforms: [
    { kind: "cut", body: "old", by: { administrative: 3 }, document: "包编发〔2019〕7号" },
    { kind: "establish", body: "new", quota: { administrative: { min: 0, max: 2 } } },
    { kind: "rename", body: "agri", name: "农牧局（甲乙办）" },
  ],
  posts: [
    post("new/office", "new", { openings: { max: 2 }, demand: "new-body" }),
    post("two/office", "secret-two"),
    post("old/kept", "old", { demand: "retained", openings: { max: 1 } }),
  ],
  people: [
    person("p-7731", "old", ["new/office"], { name: "张三丰" }),
    person("p-7732", "old", ["new/office"], { name: "李四维" }),
    person("p-7733", "old", ["two/office"]),
    person("p-7734", "old", []),
    person("p-7735", "agri", ["new/office"]),
    person("p-7736", "secret-one", []),
  ],
});
const masking = (...ids: string[]): Scenario => ({
  ...base,
  bodies: bodies.map((body) => (ids.includes(body.id) ? { ...body, confidential: true } : body)),
});

function published(scenario: Scenario) {
  const parsed = parseScenario(scenario);
  const result = reassign(parsed);
  if (!("plan" in result)) throw new Error(result.status);
  return publish(parsed, result);
}

describe("publish", () => {
  it("gives all numbers where nothing is confidential", () => {
    const { pools, bodies: shown, ranks, jurisdictions, name } = published(base);
    expect(name).toBe("某市甲乙办和农业局改革（联系人：***）");
    expect(jurisdictions).toEqual([{ id: "city", name: "市本级" }]);
    expect(shown.map(({ id }) => id)).toEqual(["agri", "new", "old", "secret-one", "secret-two"]);
    expect(shown[1]).toEqual({
      id: "new",
      name: "new",
      jurisdiction: "city",
      category: "department",
      quota: [{ quotaType: "administrative", before: 0, after: 2 }],
      leaders: [],
      grants: [{ quotaType: "administrative", count: 2 }],
      people: { placed: 2, staying: 0, waiting: 0 },
    });
    expect(shown[2]).toMatchObject({
      quota: [{ quotaType: "administrative", before: 6, after: 3 }],
      leaders: [{ rank: "head", before: 2, after: 2 }],
    });
    expect(shown[0]).toMatchObject({
      newName: "农牧局（甲乙办）",
      people: { placed: 0, staying: 1, waiting: 0 },
    });
    expect(pools).toEqual([
      {
        jurisdiction: "city",
        quotaType: "administrative",
        before: 23,
        approvedIn: 0,
        approvedOut: 0,
        freed: 3,
        granted: 2,
        recovered: 0,
        reserve: 1,
        after: 23,
      },
    ]);
    expect(ranks.reduce((sum, { affected, volunteers }) => sum + affected + volunteers, 0)).toBe(
      shown.reduce((sum, { people }) => sum + people.placed + people.staying, 0),
    );
  });

  it("withholds every pool of a jurisdiction with one confidential body", () => {
    const { pools, bodies: shown, name } = published(masking("secret-one"));
    expect(pools.length).toBe(5);
    for (const pool of pools) {
      expect(pool).toEqual({ jurisdiction: "city", quotaType: pool.quotaType, withheld: true });
    }
    expect(shown.map(({ id }) => id)).toEqual(["agri", "new", "old", "secret-two"]);
    expect(name).toBe("某市***和农业局改革（联系人：***）");
    expect(shown[0]?.newName).toBe("农牧局（***）");
  });

  it("tells the totals where two confidential bodies share what is left", () => {
    const { pools } = published(masking("secret-one", "secret-two"));
    expect(pools[0]).toEqual({
      jurisdiction: "city",
      quotaType: "administrative",
      before: 23,
      after: 23,
      partly: true,
    });
    expect(pools.slice(1).every((pool) => "withheld" in pool)).toBe(true);
  });

  it("withholds where what is left can be shared in one way only", () => {
    const small = masking("secret-one", "secret-two");
    const ones = small.bodies.map((body) =>
      body.confidential === true ? { ...body, ...quota(1), confidential: true } : body,
    );
    const people = small.people.filter(({ id }) => id !== "p-7733");
    expect(published({ ...small, bodies: ones, people }).pools[0]).toMatchObject({ withheld: true });
  });

  it("counts only people of published bodies", () => {
    const open = published(base);
    const masked = published(masking("secret-one", "secret-two"));
    const count = ({ ranks }: typeof open) =>
      ranks.reduce((sum, { affected, volunteers }) => sum + affected + volunteers, 0);
    expect(count(open) - count(masked)).toBe(
      open.bodies
        .filter(({ id }) => id.startsWith("secret"))
        .reduce((sum, { people }) => sum + people.placed + people.staying, 0),
    );
  });

  it("is plain JSON and says nothing of answers, documents and notes", () => {
    const scenario = {
      ...base,
      note: "内部说明",
      responses: [{ person: "p-7734", post: "new/office", decision: "decline" as const, reason: "另有安排" }],
    };
    const publication = published(scenario);
    expect(JSON.parse(JSON.stringify(publication))).toEqual(publication);
    for (const hidden of ["内部说明", "另有安排", "包编发", "price", "p-77"]) {
      expect(JSON.stringify(publication)).not.toContain(hidden);
    }
  });

  it("leaves the confidential body of the complete sample out", () => {
    const text = JSON.stringify(published(complete as unknown as Scenario));
    expect(text).toContain("农牧局");
    expect(text).not.toContain("军民融合");
    expect(text).not.toContain("包编发〔2019〕2号");
  });

  it("refuses a plan of another scenario", () => {
    const parsed = parseScenario(base);
    const result = reassign(parsed);
    if (!("plan" in result)) throw new Error(result.status);
    const plan = { ...result.plan, staying: [{ person: "nobody", body: "agri", rank: 1 }] };
    expect(() => publish(parsed, { plan })).toThrow(RangeError);
  });
});
