import type { Stage } from "../../verify/stage";
import type { FoundLimit } from "../limits/find-limit";
import type { Residual } from "./residual-of";

/** The arc whose capacity a limit is. */
export interface Gate {
  readonly hasRoom: boolean;
  /** −1 where no row is made of it: nobody can count in it. */
  readonly inner: number;
  readonly outer: number;
  /** What a unit more, and one less, costs on the arc itself; undefined where it is forbidden. */
  readonly more: Exchange | undefined;
  readonly less: Exchange | undefined;
}

export interface Exchange {
  readonly plus: number;
  readonly minus: number;
}

const free: Exchange = { plus: 0, minus: 0 };

export function gateOf(stage: Stage, residual: Residual, { rule, inFacts }: FoundLimit): Gate {
  const { facts } = stage;
  const { cells, placeOfRow, classes } = residual.layout;
  const { state } = residual;
  const row = cells.rowAt({ rule, position: inFacts });
  const inner = placeOfRow.get(row) ?? -1;
  const outer = inner < 0 ? 0 : outside(residual, inner);
  const people = state.count[row];
  if (rule === "pool") return { hasRoom: state.spare[inFacts] > 0, inner, outer, more: free, less: free };
  if (rule === "body") {
    const { room, grantMin } = facts.lines;
    const hasRoom = people < room[inFacts] + grantMin[inFacts];
    const isPaid = cells.paid.has(row);
    return { hasRoom, inner, outer: isPaid ? outside(residual, outer) : outer, more: free, less: free };
  }
  const { demand, openings } = facts.at.scenario.posts[inFacts];
  const least = openings.min ?? 0;
  const isHard = facts.at.scenario.policy?.hardMinimums === true;
  const filled = classes.inPost(demand);
  const lacking = (isMissing: boolean): number => (isMissing ? classes.missing(demand) : 0);
  return {
    hasRoom: people < openings.max,
    inner,
    outer,
    more: { plus: filled, minus: lacking(people < least) },
    less: people > (isHard ? least : 0) ? { plus: lacking(people <= least), minus: filled } : undefined,
  };
}

/** The place around a place. */
export function outside({ layout }: Residual, place: number): number {
  return place === 0 ? 0 : layout.forest.around[place - 1] + 1;
}
