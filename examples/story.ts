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
      const more = posts.length > 3 ? ` 等 ${posts.length} 个岗位` : "";
      return posts.length === 0 ? word : `${word}：${posts.slice(0, 3).join("、")}${more}`;
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

/**
 * 三定 in numbers: quota and people of every body that held or holds any, before and after. People of the office of a
 * coordinating body sit in its host's quota, and are counted there.
 */
export function reckoning(
  scenario: Scenario,
  ledger: Ledger,
  only: (body: string) => boolean = () => true,
): { columns: Column[]; rows: (string | number)[][] } {
  const titles = ["核定（前）", "划入", "划出", "核定（后）", "实有（前）", "实有（后）", "空编"];
  const bodyOf = payers(scenario);
  const sums = new Map(scenario.bodies.map(({ id }) => [id, [0, 0, 0, 0, 0, 0]]));
  const add = (body: string | undefined, column: number, count: number): void => {
    const sum = sums.get(body ?? "");
    if (sum !== undefined) sum[column] = (sum[column] ?? 0) + count;
  };
  for (const { book, account, before, debits, credits, after } of ledger.balances) {
    const body = bodyOf(account);
    const counts =
      book === "quota" ? [before, debits, credits, after] : book === "people" ? [before, after] : [];
    const first = book === "quota" ? 0 : 4;
    for (const [k, count] of counts.entries()) add(body, first + k, count);
  }
  const renamed = new Map(
    scenario.reforms.flatMap((reform) => (reform.kind === "rename" ? [[reform.body, reform.name]] : [])),
  );
  const rows = scenario.bodies.flatMap(({ id, name = id }) => {
    const sum = sums.get(id) ?? [];
    if (!only(id) || sum.every((count) => count === 0)) return [];
    return [[renamed.get(id) ?? name, ...sum, Number(sum[3]) - Number(sum[5])]];
  });
  return { columns: [{ title: "机构" }, ...titles.map((title) => ({ title, right: true }))], rows };
}

/** The body behind an account of the ledger: `body:` and `post:` with an id, `staff:` with a quota type and an id. */
function payers(scenario: Scenario): (account: string) => string | undefined {
  const hosts = new Map(
    scenario.reforms.flatMap((reform) => (reform.kind === "host" ? [[reform.office, reform.host]] : [])),
  );
  const postBody = new Map(scenario.posts.map(({ id, body }) => [id, body]));
  return (account) => {
    const [word, rest] = splitAt(account);
    const body = word === "post" ? postBody.get(rest) : word === "staff" ? splitAt(rest)[1] : rest;
    const own = ["body", "post", "staff"].includes(word) ? body : undefined;
    return own === undefined ? undefined : (hosts.get(own) ?? own);
  };
}

function splitAt(text: string): [before: string, after: string] {
  const colon = text.indexOf(":");
  return colon < 0 ? [text, ""] : [text.slice(0, colon), text.slice(colon + 1)];
}
