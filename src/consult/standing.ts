import { formulate } from "../formulation/formulate";
import { isUnknown } from "../formulation/stage";
import type { Program, Row } from "../formulation/types";
import { modelOf } from "../model/model-of";
import type { Model, Scenario } from "../model/types";
import type { Agreed } from "../plan/types";

/** Which pairs can stand whatever becomes of everybody else, and which cannot. */
export interface Standing {
  readonly standing: readonly Agreed[];
  readonly dependent: readonly Agreed[];
}

/**
 * Of pairs that all agreed to, those that stand together with the `kept` ones if everybody else stays in their own seat
 * or waits. A seat that is free only because a volunteer leaves stands or falls with that volunteer's move: as long as
 * that one is open, it cannot be promised. Where a limit is exceeded, the last pairs by person are left out.
 *
 * Time O(program) for each time that pairs are left out.
 */
export function standingPairs(
  scenario: Scenario,
  kept: readonly Agreed[],
  candidates: readonly Agreed[],
): Standing {
  const model = modelOf(scenario);
  const program = formulate(model, { earlier: new Int32Array(model.people.length).fill(isUnknown) });
  const cellOf = cellFinder(model, program);
  const cells = cellOf.ofOthers;
  for (const pair of kept) cells[cellOf.person(pair)] = cellOf.pair(pair);
  const standing = new Map(candidates.map((pair) => [cellOf.person(pair), pair]));
  for (const [person, pair] of standing) cells[person] = cellOf.pair(pair);
  const dependent: Agreed[] = [];
  for (;;) {
    const broken = brokenRow(model, program, cells);
    if (broken === undefined) return { standing: [...standing.values()], dependent };
    const inside = new Set(broken.cells);
    const involved = [...standing.keys()].filter((person) => inside.has(cells[person]));
    const left = involved.sort((a, b) => a - b).slice(-broken.excess);
    if (left.length === 0) return { standing: [], dependent: candidates };
    for (const person of left) {
      dependent.push(standing.get(person) as Agreed);
      standing.delete(person);
      cells[person] = cellOf.own(person);
    }
  }
}

function cellFinder(model: Model, { start, cell, cells, people }: Program) {
  const personAt = new Map(model.people.map(({ id }, index) => [id, index]));
  const postAt = new Map(model.posts.map(({ id }, index) => [id, index]));
  const own = (person: number): number =>
    start[person] < start[person + 1] && !model.people[person].affected ? cell[start[person]] : -1;
  const person = (pair: Agreed): number => indexOf(personAt, pair.person);
  const pair = (one: Agreed): number => {
    const post = indexOf(postAt, one.post);
    const i = person(one);
    for (let e = start[i]; e < start[i + 1]; e++) {
      const place = cell[e] < 0 ? undefined : cells[cell[e]];
      if (place?.kind === "post" && place.post === post) return cell[e];
    }
    throw new Error(`${one.person} cannot take ${one.post}`);
  };
  return { own, person, pair, ofOthers: Int32Array.from({ length: people }, (_, i) => own(i)) };
}

function indexOf(positions: ReadonlyMap<string, number>, id: string): number {
  const index = positions.get(id);
  if (index === undefined) throw new Error(`The scenario has no ${id}`);
  return index;
}

interface Broken {
  readonly cells: readonly number[];
  readonly excess: number;
}

/** The first limit that is exceeded even with the largest grants that there can be. Minimums are no limit. */
function brokenRow(model: Model, program: Program, cells: Int32Array): Broken | undefined {
  const taken = new Int32Array(program.cells.length);
  for (const cell of cells) if (cell >= 0) taken[cell]++;
  const sum = ({ cells: held }: Row): number => held.reduce((total, cell) => total + taken[cell], 0);
  const granted = Float64Array.from(model.pools, ({ demanded }) => demanded);
  for (const { grantMin, pool } of model.lines) granted[pool] += grantMin;
  const growing: number[][] = model.pools.map(() => []);
  for (const row of program.rows) {
    if (row.sense !== "at-most") continue;
    const excess = sum(row) - row.limit;
    if (row.subject.rule !== "body") {
      if (excess > 0) return { cells: row.cells, excess };
      continue;
    }
    const { grantMin, grantMax, pool } = model.lines[row.subject.line];
    if (excess > grantMax) return { cells: row.cells, excess: excess - grantMax };
    if (excess <= grantMin) continue;
    granted[pool] += excess - grantMin;
    growing[pool].push(...row.cells);
  }
  for (const [pool, { toDivide }] of model.pools.entries()) {
    if (granted[pool] > toDivide) return { cells: growing[pool], excess: granted[pool] - toDivide };
  }
  return undefined;
}
