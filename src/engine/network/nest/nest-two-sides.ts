import type { Program } from "../../../formulation/types";
import type { Progress, Steps } from "../../../kernel/steps";
import { assemble } from "./assemble";
import type { CostClasses } from "./cost-classes";
import { crossingGraph } from "./crossing-graph";
import { laminar } from "./laminar";
import { levelBase } from "./level-base";
import type { CrossingRow, Nesting } from "./nesting";
import { type Ground, type PlaceSet, plant } from "./plant";
import { passingOrder, type RowSet } from "./row-sets";
import { twoColours } from "./two-colours";

/**
 * The case in which rows over cells cross each other: some of them may still stand on the side of the people, and
 * some people on the side of the cells. Every row, those of people included, becomes a place on its side; units flow
 * from the root through the one family, along the alternative that is taken, through the other family back to the root.
 * Yields between its passes over the alternatives.
 */
export function* nestTwoSides(ground: Ground, classes: CostClasses, sets: readonly RowSet[]): Steps<Nesting> {
  const { program, quotas } = ground;
  const { people, start, cell } = program;
  const afterPass: Progress = { stage: "nest", level: 0, steps: people };
  const graph = crossingGraph(program, quotas, sets);
  yield afterPass;
  const colours = twoColours(graph.vertices, graph);
  if ("oddCycle" in colours) {
    return { nests: false, oddCycle: colours.oddCycle.flatMap((vertex) => rowOf(program, sets, vertex)) };
  }
  yield afterPass;
  const members = everySet(program, classes, sets);
  const inner: Int32Array[] = [];
  for (const side of [0, 1]) {
    yield afterPass;
    const here = members.filter((member) => colours.colour[member.vertex] === side);
    here.sort((a, b) => a.pairs.length - b.pairs.length || a.order - b.order);
    const forest = laminar(
      here.map((member) => member.pairs),
      cell.length,
    );
    if ("crossing" in forest) throw new Error("rows of one colour cross");
    const places = here.map((member) => member.set);
    const nodeOf = plant(ground, places, forest, side === 0 ? -1 : 1);
    inner.push(forest.innermost.map((set) => (set < 0 ? 0 : nodeOf[set])));
  }
  yield afterPass;
  const firstPair = ground.arcs.length;
  const pairArc = new Int32Array(cell.length).fill(-1);
  for (let a = 0; a < start[people]; a++) {
    if (cell[a] < 0) continue;
    const cost = { of: classes.cost, at: classes.classOf[a] * program.levels.length, sign: 1 } as const;
    pairArc[a] = ground.arcs.add(inner[0][a], inner[1][a], 0, 1, cost);
  }
  const nobody = new Int32Array(0);
  const sources = { people: 0, start: new Int32Array(1), node: nobody, costClass: nobody, pairArc };
  return assemble(ground, classes, sources, firstPair, baseWithWaiting(ground, classes));
}

/** Where nothing flows, everybody waits who can. */
function baseWithWaiting(ground: Ground, classes: CostClasses): Float64Array {
  const { cell, levels } = ground.program;
  const base = levelBase(ground);
  for (let a = 0; a < cell.length; a++) {
    if (cell[a] >= 0) continue;
    for (let k = 0; k < levels.length; k++) base[k] += classes.cost[classes.classOf[a] * levels.length + k];
  }
  return base;
}

interface Member {
  readonly vertex: number;
  readonly set: PlaceSet;
  /** Alternatives that the set holds. */
  readonly pairs: ArrayLike<number>;
  readonly order: number;
}

/** The rows of people who have anything to choose besides waiting, and all other rows, as sets of alternatives. */
function everySet(program: Program, classes: CostClasses, sets: readonly RowSet[]): Member[] {
  const { people, start, cell } = program;
  const members: Member[] = [];
  const takers: number[][] = program.cells.map(() => []);
  const lineOfCell = new Int32Array(program.cells.length).fill(-1);
  for (const { kind, cells, quota } of sets)
    if (kind === "line") for (const each of cells) lineOfCell[each] = quota;
  for (let person = 0; person < people; person++) {
    const pairs: number[] = [];
    let waitingCost: number | undefined;
    for (let a = start[person]; a < start[person + 1]; a++) {
      if (cell[a] < 0) waitingCost = classes.classOf[a] * program.levels.length;
      else {
        pairs.push(a);
        takers[cell[a]].push(a);
      }
    }
    if (pairs.length === 0) continue;
    const set: PlaceSet = { kind: "person", least: waitingCost === undefined ? 1 : 0, waitingCost };
    const cells = pairs.map((a) => cell[a]);
    members.push({ vertex: person, set, pairs, order: passingOrder("plain", cells, lineOfCell) });
  }
  sets.forEach((set, index) => {
    const pairs = set.cells.flatMap((each) => takers[each]);
    const order = passingOrder(set.kind, set.cells, lineOfCell);
    members.push({ vertex: people + index, set, pairs, order });
  });
  return members;
}

function rowOf(program: Program, sets: readonly RowSet[], vertex: number): CrossingRow[] {
  if (vertex < program.people) return [{ rule: "person", person: vertex }];
  const set = sets[vertex - program.people];
  if (set === undefined) return [];
  return [program.rows[set.atMost < 0 ? set.minimum : set.atMost].subject];
}
