import { largestPrice } from "../kernel/largest-price";
import type { Facts } from "./facts";
import { type Cursor, each, type Fields, fields, refuse, take, text, whole } from "./reading";

/**
 * The prices of a certificate. Every list holds, per post, line or pool, which row of `table` is its price;
 * row 0 is zero, the price of everything that the certificate does not mention.
 */
export interface Prices {
  readonly table: Float64Array;
  readonly post: Int32Array;
  readonly minimum: Int32Array;
  readonly office: Int32Array;
  readonly leaders: Int32Array;
  readonly body: Int32Array;
  readonly pool: Int32Array;
}

const aPrice = "a price of a known row, given once, whole, and of the right sign";

/**
 * Reads a certificate, which may be any value: prices of known rows, each once, all goal levels long (one level more,
 * for fewest grants, is read and decides nothing), not above {@link largestPrice}, and of the right sign, taken
 * lexicographically. Undefined where it is anything else.
 */
export function readPrices(facts: Facts, levels: number, certificate: unknown): Prices | undefined {
  const cursor: Cursor = { list: "", entry: -1, field: "", expected: "" };
  try {
    const top = fields(certificate, ["levels", "prices"], 0, cursor);
    const width = take(top, "levels", whole, cursor);
    if (width !== levels && width !== levels + 1) return undefined;
    const { posts, bodies } = facts.at.scenario;
    const lines = facts.lines.room.length;
    const prices = {
      post: new Int32Array(posts.length),
      minimum: new Int32Array(posts.length),
      office: new Int32Array(lines),
      leaders: new Int32Array(facts.positions.length),
      body: new Int32Array(lines),
      pool: new Int32Array(facts.pools.before.length),
    };
    const most = posts.length * 2 + lines * 2 + facts.positions.length + bodies.length + prices.pool.length;
    const table = [new Array<number>(levels).fill(0)];
    take(
      top,
      "prices",
      (value) =>
        each(value, most, cursor, (entry) => {
          const { rule, row, price } = readEntry(facts, entry, width, cursor);
          const sign = Math.sign(price.slice(0, levels).find((number) => number !== 0) ?? 0);
          const wrong = rule === "minimum" ? sign > 0 : sign < 0;
          if (wrong || prices[rule][row] !== 0) refuse(cursor, aPrice);
          prices[rule][row] = table.length;
          table.push(price.slice(0, levels));
        }),
      cursor,
    );
    return { ...prices, table: Float64Array.from(table.flat()) };
  } catch {
    return undefined;
  }
}

interface Entry {
  readonly rule: Exclude<keyof Prices, "table">;
  readonly row: number;
  readonly price: readonly number[];
}

function readEntry({ at, hosts }: Facts, entry: unknown, width: number, cursor: Cursor): Entry {
  const rule = take(Object(entry), "rule", text, cursor);
  const open = (...ids: string[]): Fields => fields(entry, ["rule", ...ids, "price"], 0, cursor);
  const known = (own: Fields, field: string, positions: ReadonlyMap<string, number>): number => {
    const position = positions.get(take(own, field, text, cursor));
    if (position === undefined) refuse(cursor, aPrice);
    return position;
  };
  const price = (own: Fields): number[] => {
    const numbers = take(own, "price", (value) => each(value, width, cursor, whole), cursor);
    if (numbers.length !== width || numbers.some((number) => Math.abs(number) > largestPrice))
      refuse(cursor, aPrice);
    return numbers;
  };
  if (rule === "post" || rule === "minimum") {
    const own = open("post");
    return { rule, row: known(own, "post", at.postAt), price: price(own) };
  }
  if (rule === "leaders") {
    const own = open("body", "rank");
    const row = known(own, "body", at.bodyAt) * at.ranks.length + known(own, "rank", at.rankAt);
    return { rule, row, price: price(own) };
  }
  if (rule === "pool") {
    const own = open("jurisdiction", "quotaType");
    const j = known(own, "jurisdiction", at.jurisdictionAt);
    return { rule, row: j * at.types.length + known(own, "quotaType", at.typeAt), price: price(own) };
  }
  if (rule !== "office" && rule !== "body") refuse(cursor, aPrice);
  const own = open("body", "quotaType");
  const b = known(own, "body", at.bodyAt);
  // An office has a row of its own only inside a host, and then has no line.
  if ((rule === "office") !== (hosts.host[b] !== b)) refuse(cursor, aPrice);
  return { rule, row: b * at.types.length + known(own, "quotaType", at.typeAt), price: price(own) };
}
