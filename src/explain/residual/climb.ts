import { leastGrants } from "../../verify/refute/state";
import type { Stage } from "../../verify/stage";
import { count } from "../../verify/tally";
import type { Case } from "../case";
import type { FoundLimit } from "../limits/find-limit";
import { shiftedFacts } from "../limits/shifted";
import { type Moves, rankOf } from "../moves";
import { openResidual, residualOf } from "./residual-of";
import { stepOf } from "./step-of";

/**
 * Moves, against the given plan, with a limit one larger, two larger, … (or smaller): successive shortest ways, each in
 * the residual graph that the one before leaves. Undefined from where on no plan is left.
 */
export function* climb(
  given: Case,
  limit: FoundLimit,
  sign: 1 | -1,
  steps: number,
): Generator<Moves | undefined> {
  const layout = residualOf(given)?.layout;
  let residual = residualOf(given);
  let stage: Stage = given;
  let moves: Moves = new Map();
  for (let k = 1; k <= steps; k++) {
    const step = residual === undefined ? undefined : stepOf(stage, residual, limit, sign);
    if (step === undefined) {
      yield undefined;
      residual = undefined;
      continue;
    }
    moves = together(given, moves, step);
    yield moves;
    if (k === steps) return;
    stage = moved({ ...stage, facts: shiftedFacts(given.facts, limit, sign * k) }, step);
    residual = openResidual(stage, layout);
  }
}

/** Moves against the given plan, and then a step more: nobody who ends where they were. */
function together({ assignment }: Case, moves: Moves, step: Moves): Moves {
  const both = new Map([...moves, ...step]);
  for (const [person, to] of both) if (to === assignment.post[person]) both.delete(person);
  return both;
}

function moved(stage: Stage, moves: Moves): Stage {
  const { facts } = stage;
  const post = stage.assignment.post.slice();
  const rank = stage.assignment.rank.slice();
  for (const [person, to] of moves) {
    post[person] = to;
    rank[person] = to < 0 ? -1 : rankOf(facts, person, to);
  }
  const assignment = { ...stage.assignment, post, rank };
  const tally = count(facts, assignment);
  return { facts, assignment, tally, granted: leastGrants(facts, tally.seated) };
}
