import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ledger, parseScenario, priceTable, type Scenario } from "../../../src/index";
import { reportTables } from "../../../src/report/tables/report-tables";
import type { Cell, Table, TableId } from "../../../src/report/types";
import { scenarioArbitrary } from "../../../src/testing";
import { planned } from "../planned";

const drawn = scenarioArbitrary();
const order: readonly TableId[] = [
  "quota-balance",
  "leader-positions",
  "placements",
  "duties",
  "implementation",
  "publication",
  "waiting",
  "consultation",
  "rectification",
  "prices",
];
const find = (tables: readonly Table[], id: TableId): Table | undefined =>
  tables.find((table) => table.id === id);
const column = ({ columns, rows }: Table, id: string): Cell[] => {
  const k = columns.findIndex((one) => one.id === id);
  return rows.map((row) => row[k]);
};
const numbers = (table: Table, id: string): number[] =>
  column(table, id).map((cell) => (cell === null ? 0 : Number(cell)));
const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

/** Every property runs on scenarios that have a plan, and says how many that were. */
function onPlans(
  runs: number,
  check: (tables: readonly Table[], one: NonNullable<ReturnType<typeof planned>>) => void,
): void {
  let seen = 0;
  fc.assert(
    fc.property(drawn, (scenario) => {
      const one = planned(scenario);
      if (one === undefined) return;
      seen += 1;
      check(reportTables(one.scenario, one.result), one);
    }),
    { numRuns: runs },
  );
  expect(seen).toBeGreaterThan(runs / 2);
}

describe("reportTables", () => {
  it("gives tables in order, none of them empty, every row as long as the columns, numbers whole", () => {
    onPlans(300, (tables) => {
      expect(tables.map(({ id }) => id)).toEqual(order.filter((id) => find(tables, id) !== undefined));
      for (const { columns, rows } of tables) {
        expect(rows.length).toBeGreaterThan(0);
        expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
        for (const row of rows) {
          expect(row.length).toBe(columns.length);
          row.forEach((cell, k) => {
            if (cell === null) return;
            expect(typeof cell).toBe(columns[k].kind === "number" ? "number" : "string");
            if (typeof cell === "number") expect(Number.isSafeInteger(cell)).toBe(true);
          });
        }
      }
    });
  });

  it("balances quota in every row, adds rows up, and agrees with the plan's pools", () => {
    onPlans(400, (tables, { scenario, result }) => {
      const table = find(tables, "quota-balance");
      if (table === undefined) return;
      const [before, cut, granted, movedIn, movedOut, kept, recovered, after, staff, vacancy] = [
        "before",
        "cut",
        "granted",
        "movedIn",
        "movedOut",
        "kept",
        "recovered",
        "after",
        "staff",
        "vacancy",
      ].map((id) => numbers(table, id));
      const bodies = column(table, "body");
      const places = column(table, "jurisdiction");
      let start = 0;
      const totals: number[][] = [];
      bodies.forEach((body, k) => {
        expect(after[k]).toBe(
          before[k] - cut[k] + granted[k] + movedIn[k] - movedOut[k] + kept[k] - recovered[k],
        );
        expect(vacancy[k]).toBe(after[k] - staff[k]);
        if (body !== "合计" || places[k] === "各层级") return;
        for (const list of [before, cut, granted, movedIn, movedOut, kept, recovered, after, staff]) {
          expect(sum(list.slice(start, k))).toBe(list[k]);
        }
        totals.push([before[k], cut[k], granted[k], recovered[k], after[k]]);
        start = k + 1;
      });
      places.forEach((place, k) => {
        if (place !== "各层级") {
          expect(k).toBeLessThan(start);
          return;
        }
        const ofType = column(table, "quotaType").map(
          (type, at) => at < start && type === table.rows[k][1] && bodies[at] === "合计",
        );
        expect(ofType.filter(Boolean).length).toBeGreaterThan(1);
        for (const list of [before, cut, granted, movedIn, movedOut, kept, recovered, after, staff])
          expect(list[k]).toBe(sum(list.filter((_, at) => ofType[at])));
      });
      const pools = result.plan.pools.map((pool) => [
        pool.before,
        pool.freed,
        pool.granted,
        pool.recovered,
        pool.after,
      ]);
      expect(totals.filter((row) => row.some((one) => one !== 0)).sort()).toEqual(
        pools.filter((row) => row.some((one) => one !== 0)).sort(),
      );
      expect(
        sum(pools.map((pool) => pool[4])) <= sum(pools.map((pool) => pool[0])) + approved(scenario),
      ).toBe(true);
    });
  });

  it("counts everybody once: in the ledger's places, in a row of the placements, in a row of those who wait", () => {
    onPlans(300, (tables, { scenario, result }) => {
      const { plan } = result;
      const placements = find(tables, "placements");
      const people = placements === undefined ? [] : column(placements, "person");
      expect([...people].sort()).toEqual(scenario.people.map(({ id }) => id).sort());
      const waiting = find(tables, "waiting");
      expect(waiting === undefined ? [] : column(waiting, "person")).toEqual(
        plan.waiting.map(({ person }) => person),
      );
      for (const reasons of waiting === undefined ? [] : column(waiting, "reasons"))
        expect(reasons).not.toBe("");
      const balance = find(tables, "quota-balance");
      const staff =
        balance === undefined
          ? []
          : numbers(balance, "staff").filter((_, k) => column(balance, "body")[k] !== "合计");
      const moved = new Set(
        plan.staying
          .filter(({ person, body }) => scenario.people.find(({ id }) => id === person)?.body !== body)
          .map(({ person }) => person),
      );
      const ways = placements === undefined ? [] : column(placements, "way");
      expect(people.filter((_, k) => ways[k] === "随转").sort()).toEqual([...moved].sort());
      const inLedger = ledger(scenario, plan).balances.filter(({ book }) => book === "people");
      expect(sum(staff)).toBe(sum(inLedger.map(({ after }) => after)));
    });
  });

  it("says the same of a scenario whose lists stand in another order", () => {
    const asOf = "2019-06-30";
    onPlans(150, (_, { scenario, result }) => {
      expect(reportTables(parseScenario(turned(scenario)), result, { asOf })).toEqual(
        reportTables(scenario, result, { asOf }),
      );
    });
  });

  it("is English where asked, names apart", () => {
    onPlans(100, (_, { scenario, result }) => {
      const text = JSON.stringify(reportTables(scenario, result, { language: "en" }));
      const named = JSON.stringify(scenario);
      for (const word of text.match(/[\u4e00-\u9fff]+/g) ?? []) expect(named).toContain(word);
      for (const [word] of text.matchAll(/undefined|\[object|NaN/g)) expect(named).toContain(word);
    });
  });

  it("adds leader positions up, and a level never has more of them than before", () => {
    let seen = 0;
    onPlans(300, (tables) => {
      const table = find(tables, "leader-positions");
      if (table === undefined) return;
      seen += 1;
      const [before, presentBefore, vacancyBefore, after, presentAfter, vacancyAfter, change] = [
        "before",
        "presentBefore",
        "vacancyBefore",
        "after",
        "presentAfter",
        "vacancyAfter",
        "change",
      ].map((id) => numbers(table, id));
      const key = (k: number): string => JSON.stringify([table.rows[k][0], table.rows[k][2]]);
      table.rows.forEach(([, body], k) => {
        expect(vacancyBefore[k]).toBe(before[k] - presentBefore[k]);
        expect(vacancyAfter[k]).toBe(after[k] - presentAfter[k]);
        expect(change[k]).toBe(after[k] - before[k]);
        if (body !== "合计") return;
        expect(after[k]).toBeLessThanOrEqual(before[k]);
        const parts = table.rows.flatMap(([, one], at) => (one !== "合计" && key(at) === key(k) ? [at] : []));
        for (const list of [before, presentBefore, after, presentAfter])
          expect(list[k]).toBe(sum(parts.map((at) => list[at])));
      });
    });
    expect(seen).toBeGreaterThan(30);
  });

  it("publishes nothing of confidential bodies", () => {
    let masked = 0;
    onPlans(200, (_, { scenario, result }) => {
      const secret = scenario.bodies.at(-1)?.id;
      const bodies = scenario.bodies.map((body) =>
        body.id === secret ? { ...body, name: "某保密单位", confidential: true } : body,
      );
      const table = find(reportTables(parseScenario({ ...scenario, bodies }), result), "publication");
      expect(JSON.stringify(table ?? null)).not.toContain("某保密单位");
      if (find(reportTables(scenario, result), "publication") !== undefined) masked += 1;
    });
    expect(masked).toBeGreaterThan(50);
  });

  it("has the price table where prices are given, in their order", () => {
    let seen = 0;
    fc.assert(
      fc.property(drawn, (scenario) => {
        const one = planned(scenario);
        if (one === undefined) return;
        const prices = priceTable(one.scenario, one.result);
        const table = find(reportTables(one.scenario, one.result, { prices }), "prices");
        expect(table?.rows.length ?? 0).toBe(prices.length);
        if (prices.length > 0) seen += 1;
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(10);
  });
});

/** The same scenario with every list whose order means nothing the other way round. */
function turned(scenario: Scenario): Scenario {
  const back = <T>(list: readonly T[]): T[] => [...list].reverse();
  const { responses, approvals, permits, duties, tasks, departures, compatibility } = scenario;
  return {
    ...scenario,
    bodies: back(scenario.bodies),
    posts: back(scenario.posts),
    people: back(scenario.people.map((one) => ({ ...one, preferences: back(one.preferences) }))),
    jurisdictions: back(scenario.jurisdictions),
    reforms: back(scenario.reforms),
    ...(responses && { responses: back(responses) }),
    ...(approvals && { approvals: back(approvals) }),
    ...(permits && { permits: back(permits) }),
    ...(duties && { duties: back(duties) }),
    ...(tasks && { tasks: back(tasks) }),
    ...(departures && { departures: back(departures) }),
    ...(compatibility && { compatibility: back(compatibility) }),
  };
}

/** Units that approvals bring from above the scenario. */
function approved({ approvals = [] }: Scenario): number {
  return sum(approvals.filter(({ from }) => from === undefined).map(({ count }) => count));
}
