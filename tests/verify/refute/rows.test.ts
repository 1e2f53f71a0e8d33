import { describe, expect, it } from "vitest";
import { parseScenario } from "../../../src/model/parse-scenario";
import type { Plan } from "../../../src/plan/types";
import { reassign } from "../../../src/reassign/reassign";
import { layOutCells } from "../../../src/verify/cells";
import { establishFacts } from "../../../src/verify/facts";
import { arrange } from "../../../src/verify/refute/arrange";
import type { Whereabouts } from "../../../src/verify/types";
import { verify } from "../../../src/verify/verify";
import { compareCosts, costOf, improved, planOfChoices, workshopOf } from "./rebuild";
import type { RowCase } from "./row-case";
import { quotaRows } from "./rows-of-quota";
import { seatRows } from "./rows-of-seats";

const rowCases = [...seatRows, ...quotaRows];

function planOfPosts({ scenario, posts, surplus }: RowCase, like: Plan) {
  const workshop = workshopOf(parseScenario(scenario));
  const { model, program } = workshop;
  const choice = Int32Array.from(model.people, ({ id }, i) => {
    for (let a = program.start[i]; a < program.start[i + 1]; a++) {
      const cell = program.cell[a] < 0 ? undefined : program.cells[program.cell[a]];
      const taken = cell?.kind === "post" ? model.posts[cell.post].id : undefined;
      if (taken === posts[id]) return a;
    }
    throw new Error(`${id} cannot be at ${posts[id]}`);
  });
  const plan = planOfChoices(workshop, choice, like, surplus);
  if (plan === undefined) throw new Error("the plan breaks a rule");
  return { workshop, plan };
}

const say = (place: Whereabouts): string =>
  place.at === "post" ? place.post : place.at === "waiting" ? "waiting" : "seat";

describe("an exchange through", () => {
  it.each(rowCases)("$name", (given) => {
    const best = reassign(parseScenario(given.scenario));
    if (best.status !== "optimal") throw new Error(best.status);
    const { workshop, plan } = planOfPosts(given, best.plan);
    const { scenario } = workshop;
    expect(verify(scenario, plan)).toEqual({ ok: true, violations: [], optimality: "claimed" });

    const found = verify(scenario, plan, undefined, { search: true });
    expect(found).toMatchObject({ ok: false, violations: [], optimality: "refuted" });
    if (found.improvement === undefined) throw new Error("refuted without an improvement");
    const { moves, grants } = found.improvement;
    expect(moves.map(({ person, from, to }) => [person, say(from), say(to)])).toEqual(given.moves);
    expect(grants.map(({ body, change }) => [body, change])).toEqual(given.grants ?? []);

    const better = improved(workshop, plan, found.improvement);
    if (better === undefined) throw new Error("an improvement that breaks a rule");
    expect(compareCosts(costOf(workshop, better), costOf(workshop, plan))).toBeLessThan(0);
    expect(verify(scenario, better, undefined, { search: true })).toEqual({
      ok: true,
      violations: [],
      optimality: "proved",
      proof: "search",
    });
  });
});

it("a plan that says it is proved, and is refuted, overstates itself", () => {
  const [given] = rowCases;
  const best = reassign(parseScenario(given.scenario));
  if (best.status !== "optimal") throw new Error(best.status);
  const { workshop, plan } = planOfPosts(given, best.plan);
  const proud: Plan = { ...plan, optimality: "proved" };
  const codes = (found: ReturnType<typeof verify>) => found.violations.map(({ code }) => code);
  expect(codes(verify(workshop.scenario, proud, undefined, { search: true }))).toEqual([
    "optimality-overstated",
  ]);
  expect(codes(verify(workshop.scenario, best.plan, undefined, { search: true }))).toEqual([]);
});

it("a plan that breaks a rule is not searched", () => {
  const [given] = rowCases;
  const best = reassign(parseScenario(given.scenario));
  if (best.status !== "optimal") throw new Error(best.status);
  const { workshop, plan } = planOfPosts(given, best.plan);
  const found = verify(workshop.scenario, { ...plan, shortfalls: [] }, undefined, { search: true });
  expect(found.optimality).toBe("claimed");
  expect(found.improvement).toBeUndefined();
  expect(found.violations).not.toEqual([]);
});

it("a certificate that proves the plan needs no search; one that does not is made up for", () => {
  const [given] = rowCases;
  const scenario = parseScenario(given.scenario);
  const best = reassign(scenario);
  if (best.status !== "optimal") throw new Error(best.status);
  const spoilt = { ...best.certificate, prices: [] };
  expect(verify(scenario, best.plan, best.certificate, { search: true }).proof).toBe("certificate");
  expect(verify(scenario, best.plan, spoilt, { search: true })).toMatchObject({ ok: true, proof: "search" });
  expect(verify(scenario, best.plan, spoilt)).toMatchObject({ ok: false, optimality: "claimed" });
});

it("looks at all kinds of arrangement", () => {
  const kinds = rowCases.map(({ scenario }) => {
    const facts = establishFacts(parseScenario(scenario));
    return arrange(facts, layOutCells(facts)).kind;
  });
  expect(kinds.filter((kind) => kind === "two-sided")).toHaveLength(1);
});
