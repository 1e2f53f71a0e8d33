import { EngineError } from "../engine/engine-error";
import { networkEngine } from "../engine/network/network-engine";
import type { Steps } from "../engine/types";
import { formulation } from "../formulation/formulate";
import { isWaiting, type Stage } from "../formulation/stage";
import type { Model } from "../model/types";
import { agreedPlaces } from "../plan/agreed-places";
import { earlierPlaces } from "../plan/earlier-places";
import { placesOf } from "../plan/places-of";
import { poolsThatCannotPay } from "../plan/pools-that-cannot-pay";
import { withSoftMinimums } from "../plan/with-soft-minimums";
import type { Request } from "./request";
import type { Planned, Result } from "./result";
import { resultOf } from "./result-of";
import { solveProgram } from "./solve-program";
import type { Solved, Unsolved } from "./solved";

/** Formulate, solve, settle; the directed stage where the policy opens it; say it in the words of the domain, verify. */
export function* stages(model: Model, request: Request): Steps<Result> {
  const voluntary = yield* solve(model, {}, request);
  if (!("settled" in voluntary)) {
    return voluntary.status === "stopped" ? voluntary : yield* infeasible(model, voluntary.engine, request);
  }
  return yield* completed(model, voluntary, request);
}

/**
 * 组织调配 (公务员法73), where the policy opens it and somebody waits: a stage of its own behind the voluntary one, which
 * moves nobody whom that one placed.
 */
export function* completed(
  model: Model,
  voluntary: Solved,
  request: Request,
): Steps<Planned | { readonly status: "stopped" }> {
  const settled = placesOf(voluntary.program, voluntary.settled.answer);
  if (model.scenario.policy?.directed !== true || !settled.includes(isWaiting)) {
    return yield* resultOf(model, voluntary, undefined, request);
  }
  const directed = yield* solve(model, { settled }, request);
  if ("settled" in directed) return yield* resultOf(model, voluntary, directed, request);
  if (directed.status === "stopped") return directed;
  throw new EngineError("answer-rejected", directed.engine, [
    "infeasible, although everyone may wait as before",
  ]);
}

function* solve(
  model: Model,
  stage: Stage,
  { engine: chosen, earlier, agreed, control }: Request,
): Steps<Solved | Unsolved> {
  const program = yield* formulation(model, {
    ...stage,
    earlier: earlier === undefined ? undefined : earlierPlaces(model, earlier),
    agreed: agreed === undefined ? undefined : agreedPlaces(model, agreed),
  });
  return yield* solveProgram(program, chosen, control);
}

/**
 * Says which pools cannot pay, or else, with minimums made soft and nothing else asked, the fewest that are missing.
 * Rows that one impossible minimum kept from being looked at may cross then, which is not for the network engine.
 */
function* infeasible(model: Model, engine: string, request: Request): Steps<Result> {
  const pools = poolsThatCannotPay(model);
  if (pools.length > 0) return { status: "infeasible", conflict: { causes: pools } };
  if (request.agreed !== undefined && request.agreed.length > 0) {
    const without = yield* stages(model, { ...request, agreed: undefined });
    if (without.status === "stopped") return without;
    if ("plan" in without) throw new RangeError("agreed: these pairs cannot all stand at once");
  }
  if (model.scenario.policy?.hardMinimums !== true) {
    throw new EngineError("answer-rejected", engine, ["infeasible, although everyone may stay or wait"]);
  }
  const chosen = request.engine === networkEngine ? undefined : request.engine;
  const softened = yield* stages(withSoftMinimums(model), { ...request, engine: chosen });
  if (!("plan" in softened)) return softened;
  const missing = softened.plan.shortfalls;
  return { status: "infeasible", conflict: { causes: [{ code: "minimums-unmet", missing }] } };
}
