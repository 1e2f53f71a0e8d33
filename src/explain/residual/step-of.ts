import type { Stage } from "../../verify/stage";
import type { FoundLimit } from "../limits/find-limit";
import type { Moves } from "../moves";
import type { Residual } from "./residual-of";
import { inPosts } from "./way-for-pair";
import { costOfWay, follow, waysTo } from "./ways-to";

const nobody: Moves = new Map();

/**
 * Who goes elsewhere when a limit is one larger, or one smaller. A limit with room left changes nothing. One that is
 * full: a unit more through it is worth the cheapest way back from outside to inside, where that is below nothing; a
 * unit less has to go the cheapest way round. Undefined where there is none.
 */
export function stepOf(stage: Stage, residual: Residual, limit: FoundLimit, sign: 1 | -1): Moves | undefined {
  const gate = gateOf(stage, residual, limit);
  if (gate.hasRoom) return nobody;
  if (gate.inner < 0) return sign > 0 ? nobody : oneGrantMore(stage, residual, limit);
  const exchange = sign > 0 ? gate.more : gate.less;
  if (exchange === undefined) return undefined;
  const [from, to] = sign > 0 ? [gate.outer, gate.inner] : [gate.inner, gate.outer];
  const ways = waysTo(residual, to);
  const moves = new Map<number, number>();
  if (!follow(residual, ways, from, moves)) return sign > 0 ? nobody : undefined;
  const { words, table } = residual.layout.classes;
  if (sign > 0) {
    const way = costOfWay(residual, ways, from);
    let total = 0;
    for (let word = 0; word < words && total === 0; word++) {
      const own = table[exchange.plus * words + word] - table[exchange.minus * words + word];
      total = own + way[word];
    }
    if (total >= 0) return nobody;
  }
  return inPosts(stage, moves);
}

/** A line that nobody can be in, and that lacks a unit all the same, is granted one: round the pool that pays. */
function oneGrantMore(stage: Stage, residual: Residual, limit: FoundLimit): Moves | undefined {
  const { cells, placeOfRow } = residual.layout;
  const { granted, spare } = residual.state;
  const pays = cells.paid.get(cells.rowAt({ rule: limit.rule, position: limit.inFacts }));
  if (limit.rule !== "body" || pays === undefined) return undefined;
  if (granted[limit.inFacts] >= stage.facts.lines.grantMax[limit.inFacts]) return undefined;
  const pool = placeOfRow.get(pays);
  if (pool === undefined)
    return spare[pays - cells.rowAt({ rule: "pool", position: 0 })] > 0 ? nobody : undefined;
  const moves = new Map<number, number>();
  const found = follow(residual, waysTo(residual, outside(residual, pool)), pool, moves);
  return found ? inPosts(stage, moves) : undefined;
}

/** The arc whose capacity a limit is. */
interface Gate {
  readonly hasRoom: boolean;
  /** −1 where no row is made of it: nobody can count in it. */
  readonly inner: number;
  readonly outer: number;
  /** What a unit more, and one less, costs on the arc itself; undefined where it is forbidden. */
  readonly more: Exchange | undefined;
  readonly less: Exchange | undefined;
}

interface Exchange {
  readonly plus: number;
  readonly minus: number;
}

const free: Exchange = { plus: 0, minus: 0 };

function gateOf(stage: Stage, residual: Residual, { rule, inFacts }: FoundLimit): Gate {
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
function outside({ layout }: Residual, place: number): number {
  return place === 0 ? 0 : layout.forest.around[place - 1] + 1;
}
