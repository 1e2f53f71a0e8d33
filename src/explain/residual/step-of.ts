import type { Stage } from "../../verify/stage";
import type { FoundLimit } from "../limits/find-limit";
import type { Moves } from "../moves";
import { gateOf, outside } from "./gate-of";
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
