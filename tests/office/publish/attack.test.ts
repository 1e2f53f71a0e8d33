import fc from "fast-check";
import { expect, it } from "vitest";
import { type Publication, parseScenario, publish, reassign, type Scenario } from "../../../src/index";
import { countOf } from "../../../src/kernel/counts";
import type { Plan } from "../../../src/plan/types";
import { scenarioArbitrary } from "../../../src/testing/arbitraries/scenario-arbitrary";

/** Scenarios with a plan, in which some bodies are confidential. */
const cases = fc
  .tuple(
    scenarioArbitrary({ maxPeople: 4, maxPosts: 3, maxBodies: 7, maxReforms: 3, maxJurisdictions: 2 }),
    fc.nat(2 ** 10 - 1),
  )
  .map(([scenario, mask]): Scenario => {
    const bodies = scenario.bodies.map((body, k) => ({
      ...body,
      confidential: ((mask >> (k % 10)) & 1) === 1,
    }));
    return { ...scenario, bodies };
  });

function solved(scenario: Scenario): Plan | undefined {
  const result = reassign(parseScenario(scenario));
  return "plan" in result ? result.plan : undefined;
}

/** What a careless office would publish: the same tables with the confidential bodies struck out. */
function carelessly(scenario: Scenario, plan: Plan): Publication {
  const open = {
    ...scenario,
    bodies: scenario.bodies.map(({ confidential: _confidential, ...body }) => body),
  };
  const all = publish(parseScenario(open), { plan });
  const hidden = new Set(
    scenario.bodies.flatMap(({ id, confidential }) => (confidential === true ? [id] : [])),
  );
  return { ...all, bodies: all.bodies.filter(({ id }) => !hidden.has(id)) };
}

/**
 * Solves for the numbers of the hidden bodies, of which the attacker knows how many each jurisdiction has: every sum
 * that is published, less what the published bodies explain, bounds them; where one body is hidden, or what is left can be
 * shared in one way only, they are known. Returns a line for every number that is known.
 */
function known(publication: Publication, hidden: ReadonlyMap<string, number>): string[] {
  const found: string[] = [];
  const judge = (what: string, sum: number, count: number): void => {
    if (count === 1 || sum === 0) found.push(`${what} = ${sum}`);
  };
  for (const pool of publication.pools) {
    const count = hidden.get(pool.jurisdiction) ?? 0;
    if (count === 0 || "withheld" in pool) continue;
    const own = publication.bodies.filter(({ jurisdiction }) => jurisdiction === pool.jurisdiction);
    const explained = (when: "before" | "after") =>
      own.reduce(
        (sum, { quota }) => sum + (quota.find(({ quotaType }) => quotaType === pool.quotaType)?.[when] ?? 0),
        0,
      );
    const left = { before: pool.before - explained("before"), after: pool.after - explained("after") };
    if ("partly" in pool) {
      // Whoever knows the rule knows that at least two of them hold something.
      for (const when of ["before", "after"] as const) {
        if (count === 2 ? left[when] <= 2 : left[when] === 0) found.push(`${when} of two = 1`);
      }
      continue;
    }
    const reserveBefore =
      pool.reserve - pool.freed - pool.approvedIn + pool.approvedOut + pool.granted + pool.recovered;
    judge("before", left.before - reserveBefore, count);
    judge("after", left.after - pool.reserve, count);
    const granted = own.reduce(
      (sum, { grants }) => sum + (grants.find(({ quotaType }) => quotaType === pool.quotaType)?.count ?? 0),
      0,
    );
    judge("granted", pool.granted - granted, count);
  }
  const counted = publication.ranks.reduce((sum, { affected, volunteers }) => sum + affected + volunteers, 0);
  const shown = publication.bodies.reduce((sum, { people }) => sum + people.placed + people.staying, 0);
  if (counted > shown) found.push(`people = ${counted - shown}`);
  return found;
}

function hiddenIn({ bodies }: Scenario): Map<string, number> {
  const hidden = new Map<string, number>();
  for (const { jurisdiction, confidential } of bodies) {
    if (confidential === true) hidden.set(jurisdiction, (hidden.get(jurisdiction) ?? 0) + 1);
  }
  return hidden;
}

it("no number of a confidential body follows from what is published, while it would if names alone were struck out", () => {
  let careless = 0;
  let partly = 0;
  fc.assert(
    fc.property(cases, (scenario) => {
      const plan = solved(scenario);
      if (plan === undefined) return;
      const publication = publish(parseScenario(scenario), { plan });
      const hidden = hiddenIn(scenario);
      expect(known(publication, hidden)).toEqual([]);
      if (known(carelessly(scenario, plan), hidden).length > 0) careless++;
      if (publication.pools.some((pool) => "partly" in pool)) partly++;
    }),
    { numRuns: 200 },
  );
  expect(careless).toBeGreaterThan(50);
  expect(partly).toBeGreaterThan(0);
});

it("other numbers of confidential bodies, the same publication", () => {
  let told = 0;
  fc.assert(
    fc.property(cases, (scenario) => {
      const plan = solved(scenario);
      if (plan === undefined) return;
      const text = JSON.stringify(publish(parseScenario(scenario), { plan }));
      for (const [k, body] of scenario.bodies.entries()) {
        if (body.confidential !== true || isReformed(scenario, body.id)) continue;
        for (const [type, count] of Object.entries(body.quota ?? {})) {
          const worlds = otherWorlds(scenario, plan, k, type, count);
          const same = worlds.filter((world) => textOf(world) === text);
          expect([body.id, type, same.length > 0]).toEqual([body.id, type, true]);
          told++;
        }
      }
    }),
    { numRuns: 120 },
  );
  expect(told).toBeGreaterThan(50);
});

interface World {
  readonly scenario: Scenario;
  readonly plan: Plan;
}

function textOf({ scenario, plan }: World): string | undefined {
  try {
    return JSON.stringify(publish(parseScenario(scenario), { plan }));
  } catch {
    return undefined;
  }
}

/**
 * Worlds in which one body holds one more or one less: in a larger or smaller total, or at the cost of the reserve, or
 * at the cost of another body that no reform touches.
 */
function otherWorlds(scenario: Scenario, plan: Plan, k: number, type: string, count: number): World[] {
  const place = scenario.bodies[k]?.jurisdiction;
  const others = scenario.bodies.flatMap(({ jurisdiction, confidential, id }, at) =>
    at !== k && jurisdiction === place && confidential === true && !isReformed(scenario, id) ? [at] : [],
  );
  return [1, -1].flatMap((step): World[] => {
    if (count + step < 0) return [];
    const grown = withQuota(scenario, k, type, step);
    const pools = plan.pools.map((pool) =>
      pool.jurisdiction === place && pool.quotaType === type
        ? { ...pool, before: pool.before + step, after: pool.after + step }
        : pool,
    );
    return [
      { scenario: grown, plan },
      { scenario: withTotal(grown, place, type, step), plan: { ...plan, pools } },
      ...others.map((other) => ({ scenario: withQuota(grown, other, type, -step), plan })),
    ];
  });
}

/** Staff leave with quota, where all seats were taken. */
function withQuota(scenario: Scenario, k: number, type: string, step: number): Scenario {
  const bodies = scenario.bodies.map((body, at) => {
    if (at !== k) return body;
    const quota = countOf(body.quota, type) + step;
    const staff = Math.min(countOf(body.staff, type), quota);
    return { ...body, quota: { ...body.quota, [type]: quota }, staff: { ...body.staff, [type]: staff } };
  });
  return { ...scenario, bodies };
}

function withTotal(scenario: Scenario, place: string | undefined, type: string, step: number): Scenario {
  const moved = (counts: Readonly<Record<string, number>> | undefined) =>
    counts !== undefined && Object.hasOwn(counts, type)
      ? { ...counts, [type]: countOf(counts, type) + step }
      : counts;
  const jurisdictions = scenario.jurisdictions.map((jurisdiction) =>
    jurisdiction.id === place
      ? { ...jurisdiction, total: moved(jurisdiction.total), ceiling: moved(jurisdiction.ceiling) }
      : jurisdiction,
  );
  return { ...scenario, jurisdictions };
}

/** True where a reform, a permit or a hosted office's numbers hang on the body. */
function isReformed({ reforms, permits = [] }: Scenario, id: string): boolean {
  return (
    reforms.some((reform) => JSON.stringify(reform).includes(JSON.stringify(id))) ||
    permits.some(({ body }) => body === id)
  );
}

it("no person and no confidential body is named anywhere", () => {
  let searched = 0;
  fc.assert(
    fc.property(cases, (drawn) => {
      const scenario = withTellingNames(drawn);
      const plan = solved(scenario);
      if (plan === undefined) return;
      const text = JSON.stringify(publish(parseScenario(scenario), { plan }));
      const hidden = scenario.bodies.filter(({ confidential }) => confidential === true);
      for (const { id, name = id } of [...scenario.people, ...hidden]) {
        searched++;
        expect(text).not.toContain(name);
        if (/^(?:person|body)-\d+$/.test(id)) expect(text).not.toMatch(new RegExp(`"${id}"|${id}(?!\\d)`));
      }
    }),
    { numRuns: 120 },
  );
  expect(searched).toBeGreaterThan(150);
});

/** Everybody gets a name that nothing else has, and every title names everybody. */
function withTellingNames(scenario: Scenario): Scenario {
  const bodies = scenario.bodies.map((body, k) => ({ ...body, name: `机构〇${k}号` }));
  const people = scenario.people.map((person, k) => ({ ...person, name: `人员〇${k}号` }));
  const everybody = [...bodies, ...people].flatMap(({ id, name }) => [id, name]).join("、");
  const hidden = bodies.filter(({ confidential }) => confidential === true).map(({ name }) => name);
  return {
    ...scenario,
    name: `关于${everybody}的方案`.slice(0, 1000),
    bodies: bodies.map((body) =>
      body.confidential
        ? body
        : { ...body, name: `${body.name}（原${hidden.join("")}，联系人${people[0]?.name}）` },
    ),
    people,
  };
}
