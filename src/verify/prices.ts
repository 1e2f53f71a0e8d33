import { largestPrice } from "../kernel/largest-price";
import type { Facts } from "./facts";
import { type PricedRow, readPrice } from "./price-names";
import { type Cursor, each, fields, refuse, take, whole } from "./reading";
import type { Reserves } from "./reserves";

/**
 * The prices of a certificate. Every list holds, per post, line, pool or group of sections, which row of `table` is its
 * price; row 0 is zero, the price of everything that the certificate does not mention.
 */
export interface Prices {
  readonly table: Float64Array;
  readonly post: Int32Array;
  readonly minimum: Int32Array;
  readonly office: Int32Array;
  readonly leaders: Int32Array;
  readonly body: Int32Array;
  readonly pool: Int32Array;
  readonly continuity: Int32Array;
  /** Per post: prices of its reserved seats, by the entries that people in the row meet none of. */
  readonly reserved: ReadonlyMap<number, ReadonlyMap<Reserves, number>>;
  /** Prices of rows that keep two relatives apart. */
  readonly relatives: readonly PricedRelatives[];
}

/** If the person takes that post (−1: their own seat), the relative takes none beside it. */
export interface PricedRelatives {
  readonly person: number;
  readonly post: number;
  readonly relative: number;
  readonly price: number;
}

/**
 * Reads the prices of a stage, which may be any value: prices of known rows, each once, all goal levels long (one level
 * more, for fewest grants, is read and decides nothing), not above {@link largestPrice}, and of the right sign, taken
 * lexicographically. Undefined where it is anything else.
 *
 * @param rest names of further fields, which may stand beside the prices
 */
export function readPrices(
  facts: Facts,
  levels: number,
  certificate: unknown,
  rest: readonly string[] = [],
): Prices | undefined {
  const cursor: Cursor = { list: "", entry: -1, field: "", expected: "" };
  try {
    const top = fields(certificate, ["levels", "prices", ...rest], rest.length, cursor);
    const width = take(top, "levels", whole, cursor);
    if (width !== levels && width !== levels + 1) return undefined;
    const prices = openPrices(facts);
    const table = [new Array<number>(levels).fill(0)];
    const read = (entry: unknown): void => {
      const row = readPrice(facts, entry, cursor);
      const price = take(Object(entry), "price", (value) => each(value, width, cursor, whole), cursor);
      if (price.length !== width || price.some((number) => Math.abs(number) > largestPrice)) {
        refuse(cursor, "a whole number for every level");
      }
      const sign = Math.sign(price.slice(0, levels).find((number) => number !== 0) ?? 0);
      const isWrong = row.rule === "minimum" || row.rule === "continuity" ? sign > 0 : sign < 0;
      if (isWrong || !prices.enter(row, table.length))
        refuse(cursor, "a price of the right sign, given once");
      table.push(price.slice(0, levels));
    };
    take(top, "prices", (value) => each(value, prices.most, cursor, read), cursor);
    return { ...prices.of, table: Float64Array.from(table.flat()) };
  } catch {
    return undefined;
  }
}

/** Empty lists of prices, and how many there can be. `enter` is false where a row has a price already. */
function openPrices(facts: Facts): {
  readonly of: Omit<Prices, "table">;
  readonly most: number;
  enter(row: PricedRow, price: number): boolean;
} {
  const posts = facts.at.scenario.posts.length;
  const lines = facts.lines.room.length;
  const plain = {
    post: new Int32Array(posts),
    minimum: new Int32Array(posts),
    office: new Int32Array(lines),
    leaders: new Int32Array(facts.positions.length),
    body: new Int32Array(lines),
    pool: new Int32Array(facts.pools.before.length),
    continuity: new Int32Array(facts.sections.need.length),
  };
  const reserved = new Map(facts.reserves.posts.map((p) => [p, new Map<Reserves, number>()]));
  const relatives: PricedRelatives[] = [];
  const paired = new Set<string>();
  const sets = facts.reserves.posts.reduce((sum, p) => sum + facts.reserves.setsOf(p).length, 0);
  const rows = Object.values(plain).reduce((sum, list) => sum + list.length, sets);
  return {
    of: { ...plain, reserved, relatives },
    most: rows + facts.relatives.pairs.length * (posts + 1),
    enter: (row, price) => {
      if (row.rule === "reserved") {
        const ofPost = reserved.get(row.post);
        const isNew = ofPost?.has(row.reserves) === false;
        ofPost?.set(row.reserves, price);
        return isNew;
      }
      if (row.rule === "relatives") {
        const key = [row.person, row.post, row.relative].join(" ");
        const isNew = !paired.has(key);
        paired.add(key);
        relatives.push({ person: row.person, post: row.post, relative: row.relative, price });
        return isNew;
      }
      const isNew = plain[row.rule][row.position] === 0;
      plain[row.rule][row.position] = price;
      return isNew;
    },
  };
}
