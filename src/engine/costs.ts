import type { Answer, Level, Program } from "../formulation/types";

/** What one level counts, looked up where it is needed: nothing is laid out for people who may be a million. */
export interface LevelCosts {
  /** Coefficient of an alternative of an affected person or a volunteer; 0 where the level does not count it. */
  ofAlternative(alternative: number, affected: boolean): number;
  /** Coefficient of an extra. */
  ofExtra(extra: number): number;
  /** The extras that the level counts. */
  readonly extras: readonly number[];
}

/**
 * Coefficients of one level. Terms that name the same thing add up. Takes time in proportion to the level's terms.
 *
 * @example levelCosts(program, { goal: "place", sense: "least", terms: [{ on: "waiting", coefficient: 1 }] })
 */
export function levelCosts(program: Program, level: Level): LevelCosts {
  let waiting = 0;
  const affectedRank = new Map<number, number>();
  const volunteerRank = new Map<number, number>();
  const demand = new Map<string, number>();
  const unitRank = new Map<number, number>();
  let sourced = 0;
  let changed = 0;
  const extras = new Map<number, number>();
  for (const term of level.terms) {
    switch (term.on) {
      case "waiting":
        waiting += term.coefficient;
        break;
      case "rank":
        if (term.people !== "volunteers") add(affectedRank, term.rank, term.coefficient);
        if (term.people !== "affected") add(volunteerRank, term.rank, term.coefficient);
        break;
      case "demand":
        add(demand, term.demand, term.coefficient);
        break;
      case "sourced":
        sourced += term.coefficient;
        break;
      case "unit-rank":
        add(unitRank, term.unitRank, term.coefficient);
        break;
      case "changed":
        changed += term.coefficient;
        break;
      case "extras":
        for (const extra of term.extras) add(extras, extra, term.coefficient);
        break;
    }
  }
  return {
    ofAlternative(alternative, affected) {
      const index = program.cell[alternative];
      const byChange = program.changed?.[alternative] === 1 ? changed : 0;
      if (index < 0) return waiting + byChange;
      const cell = program.cells[index];
      const byRank = (affected ? affectedRank : volunteerRank).get(program.rank[alternative]) ?? 0;
      if (cell.kind !== "post") return byRank + byChange;
      const bySource = cell.isSourced && !affected ? sourced : 0;
      const byUnit = program.unitRank === undefined ? 0 : (unitRank.get(program.unitRank[alternative]) ?? 0);
      return byRank + byChange + (demand.get(cell.demand) ?? 0) + bySource + byUnit;
    },
    ofExtra: (extra) => extras.get(extra) ?? 0,
    extras: [...extras.keys()],
  };
}

/**
 * The value of one level under an answer, exactly.
 *
 * @throws RangeError where the value leaves the whole numbers below 2⁵³
 */
export function levelValue(program: Program, level: Level, answer: Answer): number {
  const costs = levelCosts(program, level);
  let value = 0;
  for (let person = 0; person < program.people; person++) {
    value = safeSum(value, costs.ofAlternative(answer.choice[person], program.affected[person] === 1));
  }
  for (const extra of costs.extras) {
    value = safeSum(value, safe(costs.ofExtra(extra) * answer.extras[extra]));
  }
  return value;
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function safeSum(a: number, b: number): number {
  return safe(a + b);
}

function safe(value: number): number {
  if (!Number.isSafeInteger(value))
    throw new RangeError("a goal's value leaves the whole numbers below 2^53");
  return value;
}
