import type { Plan } from "../plan/types";
import type { Facts } from "./facts";
import type { Report } from "./report";
import { poolNumbers } from "./shape";

type PoolNumbers = Readonly<Record<(typeof poolNumbers)[number], bigint>>;

/**
 * 只减不增. Every pool is listed with its true numbers and grants no more than it can; no total rises above the lower
 * of total and ceiling but by approvals, nor does that of any jurisdiction with all that lies below it. Numbers of a
 * plan may be anything, so sums over them are taken in BigInt.
 */
export function checkPools(facts: Facts, plan: Plan, granted: Float64Array, report: Report): void {
  const { at, pools } = facts;
  const { types, scenario } = at;
  const balances = balance(facts, granted);
  const after = balances.map((numbers) => numbers.after);
  const seen = new Uint8Array(balances.length);
  const bounds = balances.map((_, k) => bound(facts, k));

  for (const stated of plan.pools) {
    const { jurisdiction, quotaType } = stated;
    const j = at.jurisdictionAt.get(jurisdiction);
    const t = at.typeAt.get(quotaType);
    if (j === undefined || t === undefined) {
      report("unknown-pool", [jurisdiction, quotaType]);
      continue;
    }
    const k = j * types.length + t;
    if (seen[k] === 1) {
      report("pool-repeated", [jurisdiction, quotaType]);
      continue;
    }
    seen[k] = 1;
    after[k] = BigInt(stated.after);
    if (isEmpty(balances[k])) {
      report("pool-differs", [jurisdiction, quotaType], { found: "listed", expected: "not listed" });
    }
    for (const field of poolNumbers) {
      if (BigInt(stated[field]) === balances[k][field]) continue;
      if (field === "after" && after[k] > bounds[k]) continue;
      const expected = plain(balances[k][field]);
      report("pool-differs", [jurisdiction, quotaType], { field, found: stated[field], expected });
    }
  }

  for (let k = 0; k < balances.length; k++) {
    const ids = [scenario.jurisdictions[Math.floor(k / types.length)].id, types[k % types.length]];
    const available = BigInt(pools.toDivide[k] - pools.demanded[k]);
    if (balances[k].granted > available) {
      report("pool-overdrawn", ids, excess(balances[k].granted, available));
    }
    if (seen[k] === 0 && !isEmpty(balances[k])) report("pool-missing", ids);
    if (after[k] > bounds[k]) report("total-rises", ids, excess(after[k], bounds[k]));
  }
  checkSubtrees(facts, after, bounds, report);
}

/** after = before + in − out − recovered; reserve = toDivide − granted − recovered (design 3a). */
function balance({ at, pools, goals }: Facts, granted: Float64Array): PoolNumbers[] {
  const width = at.types.length;
  const sums = Array.from(pools.before, () => 0n);
  for (let line = 0; line < granted.length; line++) {
    if (granted[line] === 0) continue;
    sums[at.bodyJurisdiction[Math.floor(line / width)] * width + (line % width)] += BigInt(granted[line]);
  }
  return sums.map((sum, k) => {
    const toDivide = BigInt(pools.toDivide[k]);
    const before = BigInt(pools.before[k]);
    const approvedIn = BigInt(pools.approvedIn[k]);
    const approvedOut = BigInt(pools.approvedOut[k]);
    const recovered = goals.includes("recover") ? toDivide - sum : BigInt(pools.demanded[k]);
    return {
      before,
      approvedIn,
      approvedOut,
      freed: BigInt(pools.freed[k]),
      granted: sum,
      recovered,
      reserve: toDivide - sum - recovered,
      after: before + approvedIn - approvedOut - recovered,
    };
  });
}

function bound({ pools }: Facts, k: number): bigint {
  const total = BigInt(Math.min(pools.before[k], pools.ceiling[k]));
  return total + BigInt(pools.approvedIn[k]) - BigInt(pools.approvedOut[k]);
}

/** Approvals inside a subtree cancel out in its sums, so only those from outside can make it rise. */
function checkSubtrees(
  { at }: Facts,
  after: readonly bigint[],
  bounds: readonly bigint[],
  report: Report,
): void {
  const { types, scenario, jurisdictionAt } = at;
  const sums = [...after];
  const limits = [...bounds];
  const parent = scenario.jurisdictions.map(({ parent: id }) =>
    id === undefined ? -1 : (jurisdictionAt.get(id) ?? -1),
  );
  const open = new Int32Array(parent.length);
  for (const j of parent) if (j >= 0) open[j]++;
  const leaf = Uint8Array.from(open, (children) => (children === 0 ? 1 : 0));
  const ready = [...parent.keys()].filter((j) => open[j] === 0);
  for (let next = 0; next < ready.length; next++) {
    const j = ready[next];
    for (const [t, type] of types.entries()) {
      const k = j * types.length + t;
      if (leaf[j] === 0 && sums[k] > limits[k]) {
        report("subtree-rises", [scenario.jurisdictions[j].id, type], excess(sums[k], limits[k]));
      }
      if (parent[j] < 0) continue;
      sums[parent[j] * types.length + t] += sums[k];
      limits[parent[j] * types.length + t] += limits[k];
    }
    if (parent[j] >= 0 && --open[parent[j]] === 0) ready.push(parent[j]);
  }
}

function isEmpty(numbers: PoolNumbers): boolean {
  return poolNumbers.every((field) => numbers[field] === 0n);
}

function excess(found: bigint, expected: bigint): Record<"found" | "expected", number | string> {
  const over = plain(found - expected);
  const details = { found: plain(found), expected: plain(expected) };
  return typeof over === "number" ? { ...details, ...{ excess: over } } : details;
}

/** A number where it is exact, its digits where it is not. */
function plain(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}
