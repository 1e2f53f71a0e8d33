import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveModel } from "../../src/model/derive-model";
import { modelOf } from "../../src/model/model-of";
import type { Model, Scenario } from "../../src/model/types";
import { scenarioArbitrary } from "../../src/testing/arbitraries/scenario-arbitrary";
import { reckon } from "../../src/testing/reckoning/reckoning";
import { bases } from "../rejected/bases";
import { accountName, bodyOf, leadersOf, lineOf, movementsOf, poolOf, staffMovementsOf } from "./derived";

describe("the complete sample", () => {
  const model = modelOf(bases.complete as unknown as Scenario);
  const line = (body: string, type?: string) => lineOf(model, body, type);

  it("has the numbers that were worked out by hand", () => {
    expect(line("农牧局")).toMatchObject({ settled: 70, unlisted: 68, room: 2, grantMax: 0 });
    expect(line("司法局")).toMatchObject({ before: 40, settled: 49, unlisted: 48, room: 1 });
    expect(line("固阳分局")).toMatchObject({
      settled: 0,
      unlisted: 12,
      volunteers: 1,
      grantMin: 14,
      grantMax: 14,
    });
    expect(line("政务服务局")).toMatchObject({ settled: 0, room: 0, grantMin: 2, grantMax: 6 });
    expect(line("军民融合办")).toMatchObject({ settled: 0, grantMin: 2, grantMax: 2 });
    expect(line("生态环境局")).toMatchObject({ before: 60, settled: 59, unlisted: 57, room: 2 });
    expect(line("农牧信息中心", "institution")).toMatchObject({ settled: 16, unlisted: 15, room: 1 });
    expect(line("发改委")).toMatchObject({
      settled: 58,
      unlisted: 58,
      volunteers: 1,
      permitted: 1,
      noEntry: true,
      room: 1,
    });
    for (const retired of ["原农业局", "原畜牧局", "原法制办", "固阳县环保局"]) {
      expect(line(retired)).toMatchObject({ settled: 0, unlisted: 0, volunteers: 0, room: 0, grantMax: 0 });
    }
  });

  it("has pools that were worked out by hand", () => {
    // Freed in the city: 6 by the merger, 5 of 原法制办, 1 of 生态环境局.
    expect(poolOf(model, "市本级")).toMatchObject({
      before: 250,
      ceiling: 248,
      reserveBefore: 2,
      approvedIn: 14,
      freed: 12,
      toDivide: 28,
      demanded: 2,
    });
    expect(poolOf(model, "市本级", "institution")).toMatchObject({ before: 20, freed: 4, toDivide: 4 });
    expect(poolOf(model, "市本级", "participating")).toMatchObject({ before: 8, freed: 8, toDivide: 8 });
    expect(poolOf(model, "固阳县")).toMatchObject({ before: 14, approvedOut: 14, freed: 14, toDivide: 0 });
  });

  it("has leader positions that were worked out by hand", () => {
    expect(leadersOf(model, "农牧局", "section-head")).toMatchObject({
      after: 11,
      unlisted: 10,
      positions: 1,
    });
    expect(leadersOf(model, "农牧局", "division-head")).toMatchObject({
      after: 1,
      unlisted: 1,
      positions: 0,
    });
    expect(leadersOf(model, "政务服务局", "section-head")).toMatchObject({ after: 1, positions: 1 });
  });

  it("moves what the reforms move", () => {
    expect(movementsOf(model)).toEqual([
      "merge: 原农业局 → 农牧局, 46 administrative",
      "merge: 原畜牧局 → 农牧局, 30 administrative",
      "merge: 农牧局 → reserve of 市本级, 6 administrative",
      "abolish: 原法制办 → reserve of 市本级, 5 administrative",
      "abolish: 原法制办 → reserve of 市本级, 8 participating",
      "transfer: 原法制办 → 司法局, 9 administrative",
      "transfer: 固阳县环保局 → reserve of 固阳县, 14 administrative",
      "reorganize: 生态环境局 → reserve of 市本级, 1 administrative",
      "cut: 农牧信息中心 → reserve of 市本级, 4 institution",
      "approval: reserve of 固阳县 → reserve of 市本级, 14 administrative",
    ]);
    expect(staffMovementsOf(model)).toEqual([
      "原农业局 → 农牧局: 40 administrative",
      "原畜牧局 → 农牧局: 28 administrative",
      "原法制办 → 司法局: 9 administrative",
      "固阳县环保局 → 固阳分局: 12 administrative",
      "固阳县环保局 → 固阳分局: 0 administrative, 丙",
    ]);
  });

  it("knows who is affected, who fits where, and the highest rank", () => {
    const affected = model.people.filter((person) => person.affected).map((person) => person.id);
    expect(affected).toEqual(["乙", "己", "庚", "戊", "甲", "辛"]);
    expect([...model.compatible].sort((a, b) => a - b)).toEqual([0, 4, 6, 8]);
    expect(model.highestRank).toBe(2);
    expect(bodyOf(model, "生环委办公室").seats).toEqual([2, 0, 0]);
  });
});

describe("any scenario", () => {
  const scenarios = scenarioArbitrary();

  it("agrees with a reckoning that shares no code with the model", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const model = modelOf(scenario);
        const expected = reckon(scenario);
        for (const line of model.lines) {
          const known = expected.lines.get(model.bodies[line.body].id, model.types[line.type]);
          const {
            body: _body,
            type: _type,
            pool: _pool,
            before: _before,
            staffBefore: _staff,
            ...numbers
          } = line;
          if (known !== undefined) expect(numbers).toMatchObject(numbersOf(known));
          else
            expect(numbers).toMatchObject({ settled: 0, unlisted: 0, volunteers: 0, room: 0, grantMax: 0 });
        }
        for (const pool of expected.pools.values()) {
          const { jurisdiction, type, ...numbers } = pool;
          if (Object.values(numbers).some((number) => number !== 0)) {
            expect(poolOf(model, jurisdiction, type)).toMatchObject(numbers);
          }
        }
        for (const { body, rank, ...numbers } of expected.leaders.values()) {
          if (numbers.before + numbers.after > 0) expect(leadersOf(model, body, rank)).toMatchObject(numbers);
        }
        for (const { id, affected, home } of model.people) {
          const standing = expected.people.get(id);
          expect({ affected, home: model.bodies[home]?.id }).toEqual({
            affected: standing?.affected,
            home: standing?.home,
          });
        }
        expect(model.highestRank).toBe(expected.highestRank);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps every unit of quota: what accounts hold afterwards is what they held, plus what came, minus what went", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const model = modelOf(scenario);
        const balances = replay(model);
        for (const line of model.lines) {
          const key = `${model.bodies[line.body].id} ${line.type}`;
          expect(balances.get(key) ?? 0).toBe(line.settled);
          if (model.bodies[line.body].retiredBy >= 0) expect(line.settled).toBe(0);
        }
        for (const pool of model.pools) {
          const key = `reserve of ${model.jurisdictions[pool.jurisdiction].id} ${pool.type}`;
          expect(balances.get(key) ?? 0).toBe(pool.toDivide);
          const held = model.lines.filter((line) => model.pools[line.pool] === pool);
          const after = held.reduce((sum, line) => sum + line.settled, pool.toDivide);
          expect(after).toBe(pool.before + pool.approvedIn - pool.approvedOut);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("keeps every leader position and everybody, and grants stay within their bounds", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const model = modelOf(scenario);
        const held = new Map(model.leaders.map((line) => [`${line.body} ${line.rank}`, line.before]));
        for (const { from, to, rank, count } of model.leaderMovements) {
          if (from.account === "body") add(held, `${from.body} ${rank}`, -count);
          if (to.account === "body") add(held, `${to.body} ${rank}`, count);
        }
        for (const line of model.leaders) expect(held.get(`${line.body} ${line.rank}`)).toBe(line.after);
        for (const line of model.lines) {
          expect(line.room).toBe(line.settled - line.unlisted + line.permitted);
          expect(line.grantMin).toBeLessThanOrEqual(line.grantMax);
          expect(line.volunteers).toBeLessThanOrEqual(line.room + line.grantMax);
        }
        const staff = (of: "staffBefore" | "unlisted") =>
          model.lines.reduce((sum, line) => sum + line[of], 0);
        expect(staff("unlisted") + model.people.length).toBe(staff("staffBefore"));
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on the order of its lists", () => {
    fc.assert(
      fc.property(scenarios, fc.infiniteStream(fc.nat()), (scenario, numbers) => {
        const shuffled = shuffle(scenario, () => numbers.next().value as number);
        expect(withoutPositions(modelOf(shuffled))).toEqual(withoutPositions(modelOf(scenario)));
      }),
      { numRuns: 200 },
    );
  });

  it("names every problem once, at a place of its own", () => {
    const result = deriveModel({ ...(bases.small as unknown as Scenario), posts: [], jurisdictions: [] });
    expect(result.success).toBe(false);
    const places = result.success ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    expect(new Set(places).size).toBe(places.length);
    expect(places).toHaveLength(9);
  });
});

function numbersOf<T extends { body: string; type: string; jurisdiction: string; deficit: number }>(
  line: T,
): object {
  const { body: _body, type: _type, jurisdiction: _jurisdiction, deficit: _deficit, ...numbers } = line;
  return numbers;
}

function add(balances: Map<string, number>, key: string, count: number): void {
  balances.set(key, (balances.get(key) ?? 0) + count);
}

/** Balances of all accounts, by name and type, after every movement. */
function replay(model: Model): Map<string, number> {
  const balances = new Map<string, number>();
  for (const { body, type, before } of model.lines) add(balances, `${model.bodies[body].id} ${type}`, before);
  for (const { jurisdiction, type, reserveBefore } of model.pools) {
    add(balances, `reserve of ${model.jurisdictions[jurisdiction].id} ${type}`, reserveBefore);
  }
  for (const { from, to, type, count } of model.movements) {
    expect(count).toBeGreaterThan(0);
    add(balances, `${accountName(model, from)} ${type}`, -count);
    add(balances, `${accountName(model, to)} ${type}`, count);
  }
  return balances;
}

/** Every list of which the order has no meaning, in another order. */
function shuffle(scenario: Scenario, next: () => number): Scenario {
  const mixed = <T>(list: readonly T[]): T[] => {
    return list
      .map((entry) => ({ entry, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ entry }) => entry);
  };
  const { jurisdictions, bodies, reforms, posts, people, approvals, permits, responses } = scenario;
  return {
    ...scenario,
    jurisdictions: mixed(jurisdictions),
    bodies: mixed(bodies),
    reforms: mixed(reforms).map((reform) =>
      reform.kind === "merge" ? { ...reform, from: mixed(reform.from) } : reform,
    ),
    posts: mixed(posts),
    people: mixed(people).map((person) => ({ ...person, preferences: mixed(person.preferences) })),
    ...(approvals === undefined ? {} : { approvals: mixed(approvals) }),
    ...(permits === undefined ? {} : { permits: mixed(permits) }),
    ...(responses === undefined ? {} : { responses: mixed(responses) }),
  };
}

/** What a model says, but for positions in the input and the order that comes from them. */
function withoutPositions(model: Model): object {
  const {
    scenario,
    movements,
    leaderMovements,
    staffMovements,
    bodies,
    people,
    compatible,
    wishes,
    ...rest
  } = model;
  const retiring = bodies.map((body) => ({ ...body, retiredBy: scenario.reforms[body.retiredBy]?.kind }));
  const lines = (list: readonly object[]) =>
    list.map((entry) => JSON.stringify({ ...entry, reform: 0 })).sort();
  return {
    ...rest,
    bodies: retiring,
    people: people.map((person) => ({ ...person, position: 0 })),
    wishes: people.map(({ position }) => wishesAt(wishes, position).sort()),
    compatible: [...compatible].sort(),
    movements: lines(movements),
    leaderMovements: lines(leaderMovements),
    staffMovements: lines(staffMovements),
  };
}

function wishesAt({ start, target, rank }: Model["wishes"], position: number): string[] {
  const own = [...target.subarray(start[position], start[position + 1])];
  return own.map((each, k) => `${each} at ${rank[start[position] + k]}`);
}
