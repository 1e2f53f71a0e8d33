import type { Ledger, Plan, Scenario, Waiting } from "../src/index";
import type { Column } from "./table";
import { reasonWords } from "./words";

/** Paragraphs on the console. */
export function print(...paragraphs: readonly string[]): void {
  for (const paragraph of paragraphs) console.log(paragraph);
}

let headings = 0;

/** A heading with its number, and an empty line before it. */
export function heading(title: string): void {
  headings += 1;
  print("", `【${headings}】${title}`, "");
}

/** Elements by key, keys in the order in which they come up. */
export function groupBy<T>(list: readonly T[], keyOf: (element: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const element of list) {
    const key = keyOf(element);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [element]);
    else group.push(element);
  }
  return groups;
}

interface Place {
  readonly where: string;
  readonly rank: number;
  readonly basis: Plan["placements"][number]["basis"] | "own-seat";
}

/** Where everybody is who is not waiting. */
export function placesOf(plan: Plan): Map<string, Place> {
  return new Map<string, Place>([
    ...plan.placements.map(
      ({ person, post, rank, basis }) => [person, { where: post, rank, basis }] as const,
    ),
    ...plan.staying.map(
      ({ person, body, rank }) => [person, { where: body, rank, basis: "own-seat" }] as const,
    ),
  ]);
}

/** Why somebody waits, reason by reason. */
export function reasonsOf({ reasons }: Waiting): string {
  const byCode = groupBy(reasons, ({ code }) => reasonWords[code]);
  return [...byCode]
    .map(([word, list]) => {
      const posts = list.flatMap(({ post }) => post ?? []);
      return posts.length === 0 ? word : `${word}：${posts.join("、")}`;
    })
    .join("；");
}

/** 编制总额, jurisdiction by jurisdiction and type by type. */
export function poolTable(
  scenario: Scenario,
  plan: Plan,
): { columns: Column[]; rows: (string | number)[][] } {
  const titles = ["改革前", "批准调入", "批准调出", "核减", "核增", "核销", "周转", "改革后"];
  const typeNames = new Map((scenario.quotaTypes ?? []).map(({ id, name }) => [id, name]));
  return {
    columns: [{ title: "层级" }, { title: "类型" }, ...titles.map((title) => ({ title, right: true }))],
    rows: plan.pools.map((pool) => [
      pool.jurisdiction,
      typeNames.get(pool.quotaType) ?? "行政编制",
      pool.before,
      pool.approvedIn,
      pool.approvedOut,
      pool.freed,
      pool.granted,
      pool.recovered,
      pool.reserve,
      pool.after,
    ]),
  };
}

/** 三定 in numbers: quota and people of every body that held or holds any, before and after. */
export function reckoning(
  scenario: Scenario,
  ledger: Ledger,
  only: (body: string) => boolean = () => true,
): { columns: Column[]; rows: (string | number)[][] } {
  const titles = ["核定(前)", "划入", "划出", "核定(后)", "实有(前)", "实有(后)", "空编"];
  const sums = new Map<string, { before: number; debits: number; credits: number; after: number }>();
  for (const { book, account, before, debits, credits, after } of ledger.balances) {
    if (book !== "quota" && book !== "people") continue;
    const key = `${book} ${account}`;
    const sum = sums.get(key) ?? { before: 0, debits: 0, credits: 0, after: 0 };
    sums.set(key, {
      before: sum.before + before,
      debits: sum.debits + debits,
      credits: sum.credits + credits,
      after: sum.after + after,
    });
  }
  const rows = scenario.bodies.flatMap(({ id, name = id }) => {
    const quota = sums.get(`quota ${id}`);
    const people = sums.get(`people ${id}`);
    if (!only(id) || (quota === undefined && people === undefined)) return [];
    const { before, debits, credits, after } = quota ?? { before: 0, debits: 0, credits: 0, after: 0 };
    const staff = people ?? { before: 0, after: 0 };
    return [[name, before, debits, credits, after, staff.before, staff.after, after - staff.after]];
  });
  return { columns: [{ title: "机构" }, ...titles.map((title) => ({ title, right: true }))], rows };
}
