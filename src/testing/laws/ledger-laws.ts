import { countOf } from "../../kernel/counts";
import { ledgerOf } from "../../ledger/ledger-of";
import type { Ledger } from "../../ledger/types";
import { modelOf } from "../../model/model-of";
import type { Plan } from "../../plan/types";
import type { Reckoning } from "../reckoning/reckoning";
import { expectedEnd, openingOf, replayed } from "./books";
import { type LawContext, planLaw, quoted } from "./law";
import { grantedTo } from "./seating";

function ledgerFor(plan: Plan, { scenario }: LawContext): Ledger {
  return ledgerOf(modelOf(scenario), plan);
}

function balance(ledger: Ledger, book: string, account: string, unit: string) {
  const none = { before: 0, debits: 0, credits: 0, after: 0 };
  return (
    ledger.balances.find((one) => one.book === book && one.account === account && one.unit === unit) ?? none
  );
}

/** Quota of a body after everything, worked out without the ledger. */
function quotaAfter(body: string, type: string, plan: Plan, { reforms, book }: Reckoning): number {
  return reforms.retiredBy.has(body) ? 0 : book.settled(body, type) + grantedTo(plan, body, type);
}

export const bodyQuotaReconciles = planLaw(
  "body-quota-reconciles",
  {
    zh: "各机构编制:改革后 = 改革前 + 划入 − 划出,与台账一致。",
    en: "Quota of every body afterwards = before + in − out, as the ledger has it.",
  },
  function* (plan, context) {
    const ledger = ledgerFor(plan, context);
    for (const { id, quota } of context.scenario.bodies) {
      for (const type of context.reckoning.types) {
        const found = balance(ledger, "quota", `body:${id}`, type);
        const before = countOf(quota, type);
        const after = quotaAfter(id, type, plan, context.reckoning);
        if (found.before !== before) yield `${quoted(id, type)}: before ${found.before}, not ${before}`;
        if (before + found.debits - found.credits !== after) {
          yield `${quoted(id, type)}: ${before} + ${found.debits} − ${found.credits} is not ${after}`;
        }
      }
    }
  },
);

export const retiredEndAtZero = planLaw(
  "retired-bodies-end-at-zero",
  {
    zh: "撤并的机构,编制、人员、领导职数归零。",
    en: "Retired bodies end with no quota, no people and no leader positions.",
  },
  (plan, context) => {
    const retired = [...context.reckoning.reforms.retiredBy.keys()];
    if (retired.length === 0) return { nothing: "no body is retired" };
    const ledger = ledgerFor(plan, context);
    const named = [...plan.staying.map(({ body }) => body), ...plan.grants.map(({ body }) => body)];
    return retired.flatMap((body) => {
      const own = (account: string) =>
        account === `body:${body}` ||
        context.reckoning.types.some((type) => account === `staff:${type}:${body}`);
      return [
        ...ledger.balances
          .filter(({ book, account, after }) => book !== "duties" && own(account) && after !== 0)
          .map(({ book, unit, after }) => `${quoted(body)}: ${book} ${quoted(unit)} is ${after}`),
        ...named.filter((one) => one === body).map(() => `${quoted(body)} is still in the plan`),
      ];
    });
  },
);

export const everyDutyOneHolder = planLaw(
  "every-duty-one-holder",
  {
    zh: "每项职责最终恰由一个机构承担。",
    en: "Every duty ends with exactly one holder: the body that it goes to.",
  },
  (plan, context) => {
    const duties = context.scenario.duties ?? [];
    if (duties.length === 0) return { nothing: "no duties" };
    const ledger = ledgerFor(plan, context);
    return duties.flatMap(({ id, to }) => {
      const holders = ledger.balances.filter(
        ({ book, unit, after }) => book === "duties" && unit === id && after !== 0,
      );
      const found = holders.map(({ account, after }) => `${account} ${after}`).join(", ");
      return found === `body:${to} 1`
        ? []
        : [`${quoted(id)} ends with ${found || "nobody"}, not ${quoted(to)}`];
    });
  },
);

export const ledgerBalances = planLaw(
  "ledger-balances",
  {
    zh: "台账借贷平衡:每笔有借有贷,各账户期末 = 期初 + 借 − 贷,总数不增不减。",
    en: "The ledger balances: every entry has two sides, every account reconciles, and nothing appears or disappears.",
  },
  function* (plan, context) {
    const { entries, balances } = ledgerFor(plan, context);
    for (const [k, { number, count, credit, debit }] of entries.entries()) {
      if (number !== k + 1) yield `entry ${number} stands at ${k + 1}`;
      if (!(Number.isSafeInteger(count) && count > 0)) yield `entry ${number} moves ${count}`;
      if (credit === debit) yield `entry ${number} moves from ${quoted(credit)} to itself`;
    }
    const totals = new Map<string, number>();
    for (const { book, account, unit, before, debits, credits, after } of balances) {
      const moved = (side: "debit" | "credit") =>
        entries
          .filter((entry) => entry.book === book && entry.unit === unit && entry[side] === account)
          .reduce((sum, entry) => sum + entry.count, 0);
      const name = `${book} ${quoted(account, unit)}`;
      if (moved("debit") !== debits) yield `${name}: debits ${debits}, entries ${moved("debit")}`;
      if (moved("credit") !== credits) yield `${name}: credits ${credits}, entries ${moved("credit")}`;
      if (before + debits - credits !== after)
        yield `${name}: ${before} + ${debits} − ${credits} is not ${after}`;
      if (after < 0 && account !== "outside") yield `${name}: overdrawn by ${-after}`;
      totals.set(`${book} ${unit}`, (totals.get(`${book} ${unit}`) ?? 0) + after - before);
    }
    for (const [unit, gained] of totals) if (gained !== 0) yield `${unit}: ${gained} out of nothing`;
    for (const { book, credit, debit, unit } of entries) {
      for (const account of [credit, debit]) {
        const kept = balances.some(
          (one) => one.book === book && one.account === account && one.unit === unit,
        );
        if (!kept) yield `${book} ${quoted(account, unit)} has no balance`;
      }
    }
  },
);

export const ledgerReplays = planLaw(
  "ledger-replays",
  {
    zh: "从改革前状态逐笔重演台账,恰得方案:编制、领导职数、人员、职责无一出入。",
    en: "Replayed from what stood before the reforms, the ledger gives the plan: quota, leaders, people and duties.",
  },
  (plan, context) => {
    const end = replayed(openingOf(context.reckoning), ledgerFor(plan, context).entries);
    const expected = expectedEnd(plan, context.reckoning);
    return [...new Set([...end.keys(), ...expected.keys()])]
      .filter((account) => (end.get(account) ?? 0) !== (expected.get(account) ?? 0))
      .map(
        (account) =>
          `${account}: ${end.get(account) ?? 0} in the ledger, ${expected.get(account) ?? 0} in the plan`,
      );
  },
);
