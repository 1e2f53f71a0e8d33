import type { Program } from "../../../formulation/types";
import { finish, inPortions, type Steps } from "../../../kernel/steps";
import { ArcList } from "./arc-list";
import { assemble } from "./assemble";
import { costClasses } from "./cost-classes";
import { extraCosts } from "./extra-costs";
import { laminar } from "./laminar";
import { levelBase } from "./level-base";
import { nestTwoSides } from "./nest-two-sides";
import type { Nesting } from "./nesting";
import { type Ground, plant } from "./plant";
import { quotasOf } from "./quotas";
import { rowBetween } from "./row-between";
import { rowSets, unfillableRow } from "./row-sets";

/**
 * Decides whether a program's rows nest, and if they do, writes the program as a minimum-cost flow.
 *
 * Rows are compared as sets of pairs (person, post) and own seats; waiting is in no set. Two cross when they share a
 * pair and neither contains the other. They nest when the graph that joins crossing rows has two colours, that is no
 * odd cycle (Budish, Che, Kojima, Milgrom 2013). A body's row and the row of the pool that grants it quota have one colour, and no third row stands between
 * them. Usually the rows of people have one colour and all other rows nest among themselves: that is found in one pass over the
 * alternatives and the rows' cells. Otherwise time grows with alternatives × rows per cell.
 *
 * @throws RangeError where the program is not of the form that `formulate` writes
 */
export function nest(program: Program): Nesting {
  return finish(nesting(program));
}

/** {@link nest}, to be left off every few milliseconds. */
export function* nesting(program: Program): Steps<Nesting> {
  const quotas = quotasOf(program);
  const sets = rowSets(program, quotas);
  yield { stage: "nest", level: 0, steps: 0 };
  const row = unfillableRow(program, quotas, sets);
  if (row !== undefined) return { nests: true, feasible: false, row };

  const classes = yield* costClasses(program);
  const ground: Ground = {
    program,
    quotas,
    extraCost: extraCosts(program, quotas),
    classCost: classes.cost,
    arcs: new ArcList(),
    arcStart: [0],
    direction: [1],
    rowNode: new Int32Array(program.rows.length).fill(-1),
    rowUp: new Int32Array(program.rows.length).fill(-1),
    rowThreshold: new Int32Array(program.rows.length).fill(-1),
  };
  const forest = laminar(
    sets.map((set) => set.cells),
    program.cells.length,
  );
  if ("crossing" in forest || rowBetween(quotas, sets, forest) !== undefined) {
    return yield* nestTwoSides(ground, classes, sets);
  }
  const nodeOf = plant(ground, sets, forest, 1);
  yield { stage: "nest", level: 0, steps: 0 };
  const { cell, people, start } = program;
  const node = new Int32Array(cell.length);
  yield* inPortions(people, { stage: "nest", level: 0 }, (first, end) => {
    for (let a = start[first]; a < start[end]; a++) {
      const set = cell[a] < 0 ? -1 : forest.innermost[cell[a]];
      node[a] = set < 0 ? 0 : nodeOf[set];
    }
  });
  const sources = { people, start, node, costClass: classes.classOf, pairArc: undefined };
  return assemble(ground, classes, sources, ground.arcs.length, levelBase(ground));
}
