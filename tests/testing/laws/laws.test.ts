import { beforeEach, describe, expect, it, vi } from "vitest";
import { javascriptLpEngine } from "../../../src/engine/javascript-lp/javascript-lp-engine";
import type { Ledger, LedgerEntry } from "../../../src/ledger/types";
import type { Placement, Plan } from "../../../src/plan/types";
import { reassign } from "../../../src/reassign/reassign";
import { checkLaw, type LawContext, lawContext, laws, type Reassign } from "../../../src/testing";
import { everything } from "./everything";
import { ruleLaws } from "./office-rules";

const spoil = vi.hoisted(() => ({ ledger: (sound: Ledger): Ledger => sound }));
vi.mock("../../../src/ledger/ledger-of", async (original) => {
  const { ledgerOf } = await original<typeof import("../../../src/ledger/ledger-of")>();
  return { ledgerOf: (...from: Parameters<typeof ledgerOf>) => spoil.ledger(ledgerOf(...from)) };
});
beforeEach(() => {
  spoil.ledger = (sound) => sound;
});

const honest = reassign(everything);
if (!("plan" in honest)) throw new Error(honest.status);
const { plan } = honest;

function find(name: string) {
  const law = laws.find((one) => one.name === name);
  if (law === undefined) throw new Error(`no law is called ${name}`);
  return law;
}

function ask(name: string, lie: Reassign): ReturnType<typeof checkLaw> {
  return checkLaw(find(name), lawContext(everything, lie, { engines: [javascriptLpEngine] }));
}

/** Says this of every scenario. */
function always(spoilt: Plan): Reassign {
  return () => ({ status: "optimal", plan: spoilt });
}

/** Honest about the scenario itself, and lies about every changed one and to every engine. */
function later(lie: (plan: Plan) => Plan): Reassign {
  return (scenario, options) => {
    const result = reassign(scenario);
    const changed = scenario !== everything || options?.engine !== undefined;
    return changed && "plan" in result ? { status: "optimal", plan: lie(result.plan) } : result;
  };
}

function placed(...pairs: readonly [string, string][]): Plan {
  const names = new Set(pairs.map(([person]) => person));
  const more = pairs.map(([person, post]): Placement => ({ person, post, rank: 1, basis: "listed" }));
  return {
    ...plan,
    placements: [...plan.placements.filter((one) => !names.has(one.person)), ...more],
    staying: plan.staying.filter((one) => !names.has(one.person)),
    waiting: plan.waiting.filter((one) => !names.has(one.person)),
  };
}

const pool = (change: Partial<Plan["pools"][number]>): Plan => ({
  ...plan,
  pools: plan.pools.map((one) => ({ ...one, ...change })),
});
const everyoneWaits = (better: Plan): Plan => ({
  ...better,
  placements: [],
  waiting: [...better.waiting, ...better.placements.map(({ person }) => ({ person, reasons: [] }))],
});
const otherGoals = (better: Plan): Plan => ({ ...better, goals: [{ goal: "place", value: [99] }] });

const spoiltPlans: [string, Plan][] = [
  ["pool-never-rises", pool({ after: 10 })],
  ["subtree-rises-only-by-approval", pool({ after: 10 })],
  ["pool-identity", pool({ freed: 0 })],
  ["pool-identity", pool({ recovered: 0, reserve: 4, after: 9 })],
  ["everyone-exactly-once", { ...plan, waiting: plan.waiting.slice(1) }],
  ["everyone-exactly-once", { ...plan, placements: [...plan.placements, ...plan.placements] }],
  [
    "everyone-exactly-once",
    { ...plan, staying: [], waiting: [...plan.waiting, { person: "v", reasons: [] }] },
  ],
  ["nobody-placed-unasked", placed(["c", "keep/desk"])],
  ["nobody-placed-unasked", { ...plan, placements: plan.placements.map((one) => ({ ...one, rank: 2 })) }],
  ["declined-stays-declined", placed(["v", "keep/desk"])],
  ["types-never-mix", placed(["i", "new/desk"])],
  ["grades-and-permits-respected", placed(["b", "new/desk"])],
  ["staff-within-quota", { ...plan, grants: [] }],
  ["seats-within-caps", placed(["a", "keep/desk"], ["b", "keep/desk"])],
  ["grants-within-range", { ...plan, grants: [{ body: "new", quotaType: "administrative", count: 2 }] }],
  ["grants-within-range", { ...plan, grants: [{ body: "old", quotaType: "administrative", count: 1 }] }],
  ["shortfalls-as-they-are", { ...plan, shortfalls: [{ post: "keep/desk", missing: 1 }] }],
  ["waiting-have-reasons", { ...plan, waiting: plan.waiting.map((one) => ({ ...one, reasons: [] })) }],
  ["retired-bodies-end-at-zero", { ...plan, waiting: plan.waiting.slice(1) }],
  ["goals-as-stated", otherGoals(plan)],
  ["plan-survives-json", pool({ approvedIn: -0 })],
  ["plan-survives-json", pool({ reserve: Number.NaN })],
  ["ledger-replays", pool({ reserve: 7 })],
  ["verify-accepts", everyoneWaits(plan)],
  ["brute-force-agrees", everyoneWaits(plan)],
];

const lies: [string, (plan: Plan) => Plan][] = [
  ["engines-agree", everyoneWaits],
  ["verify-accepts", everyoneWaits],
  ["order-of-lists-means-nothing", (better) => ({ ...better, engine: "another" })],
  ["renaming-keeps-goals", otherGoals],
  ["renaming-in-order-keeps-plan", (better) => ({ ...better, staying: [] })],
  ["more-openings-never-worse", everyoneWaits],
  ["larger-grant-never-worse", everyoneWaits],
  ["more-quota-never-worse", everyoneWaits],
  ["another-wish-never-worse", everyoneWaits],
];

const change = (ledger: Ledger, k: number, entry: Partial<LedgerEntry>): Ledger => ({
  ...ledger,
  entries: ledger.entries.map((one, at) => (at === k ? { ...one, ...entry } : one)),
});
const duty = (ledger: Ledger) => ledger.balances.findIndex(({ book }) => book === "duties");
const spoiltLedgers: [string, string, (ledger: Ledger) => Ledger][] = [
  ["body-quota-reconciles", "a lost balance", (one) => ({ ...one, balances: [] })],
  ["every-duty-one-holder", "a lost duty", (one) => ({ ...one, balances: one.balances.slice(0, duty(one)) })],
  ["ledger-balances", "a larger entry", (one) => change(one, 0, { count: 50 })],
  ["ledger-balances", "an entry to itself", (one) => change(one, 0, { debit: one.entries[0]?.credit ?? "" })],
  ["ledger-balances", "an entry twice", (one) => ({ ...one, entries: [...one.entries, ...one.entries] })],
  ["ledger-replays", "an entry left out", (one) => ({ ...one, entries: one.entries.slice(1) })],
  [
    "retired-bodies-end-at-zero",
    "quota left behind",
    (one) => ({ ...one, balances: one.balances.map((balance) => ({ ...balance, after: balance.before })) }),
  ],
];

/** Those about the rules of the office have a scenario and a test of their own. */
const others = laws.map(({ name }) => name).filter((name) => !ruleLaws.includes(name));

describe("the laws", () => {
  it("are asked about a plan that was worked out by hand", () => {
    expect(plan.placements).toEqual([{ person: "a", post: "new/desk", rank: 1, basis: "listed" }]);
    expect(plan.staying.map(({ person }) => person)).toEqual(["v"]);
    expect(plan.waiting.map(({ person }) => person)).toEqual(["b", "c", "i"]);
    expect(plan.grants).toEqual([{ body: "new", quotaType: "administrative", count: 1 }]);
    expect(
      plan.pools.map(({ freed, granted, recovered, reserve }) => [freed, granted, recovered, reserve]),
    ).toEqual([[3, 1, 1, 2]]);
  });

  it.each(others)("hold there: %s", (name) => {
    expect(ask(name, reassign)).toEqual({ outcome: "holds" });
  });

  it.each(spoiltPlans)("%s is broken by a spoilt plan", (name, spoilt) => {
    expect(ask(name, always(spoilt)).outcome).toBe("broken");
  });

  it.each(lies)("%s is broken by another answer", (name, lie) => {
    expect(ask(name, later(lie)).outcome).toBe("broken");
  });

  it.each(spoiltLedgers)("%s is broken by %s", (name, _, lie) => {
    spoil.ledger = lie;
    expect(ask(name, reassign).outcome).toBe("broken");
  });

  it("each have a way of being broken here", () => {
    const breakable = [...spoiltPlans, ...lies, ...spoiltLedgers].map(([name]) => name);
    expect(others.filter((name) => !breakable.includes(name))).toEqual([]);
  });

  it("say nothing of a scenario without a plan, and say so", () => {
    const silent: LawContext["result"] = { status: "stopped" };
    const findings = laws.map((law) =>
      checkLaw(
        law,
        lawContext(everything, () => silent),
      ),
    );
    expect(findings.filter(({ outcome }) => outcome === "broken")).toEqual([]);
    expect(findings.filter(({ outcome }) => outcome === "not-applicable").length).toBeGreaterThan(20);
  });
});
