import { EngineError } from "../engine/engine-error";
import type { Steps } from "../kernel/steps";
import type { Model } from "../model/types";
import { certificateOf } from "../plan/certificate-of";
import { crossingNotes } from "../plan/crossing-notes";
import { goalValues } from "../plan/goal-values";
import { type PlanFacts, writePlan } from "../plan/plan-of";
import type { Certificate } from "../plan/types";
import { verification } from "../verify/verify";
import type { Request } from "./request";
import type { Planned } from "./result";
import type { Solved } from "./solved";

/**
 * What was solved in the words of the domain, verified. Goals are those of the voluntary stage; what the directed one
 * adds stands in a note of its own.
 *
 * @throws EngineError where `verify`, which shares no code with what made the plan, does not accept it
 */
export function* resultOf(
  model: Model,
  voluntary: Solved,
  directed: Solved | undefined,
  { earlier, agreed }: Pick<Request, "earlier" | "agreed">,
): Steps<Planned> {
  const last = directed ?? voluntary;
  const certificate = certificateOfBoth(model, voluntary, directed);
  yield { stage: "plan", level: last.program.levels.length, steps: 0 };
  const plan = yield* writePlan(model, last.program, last.settled.answer, {
    engine: voluntary.engine,
    optimality: certificate === undefined ? "claimed" : "proved",
    notes: notesOn(model, voluntary, directed),
    ...(directed === undefined ? {} : yield* directedFacts(voluntary, directed)),
  });
  const { ok, violations, optimality } = yield* atLevel(
    last.program.levels.length,
    verification(model.scenario, plan, certificate, { earlier, agreed }),
  );
  if (!ok || optimality !== plan.optimality) {
    const findings = violations.map((violation) => JSON.stringify(violation));
    throw new EngineError("answer-rejected", plan.engine, [...findings, `optimality: ${optimality}`]);
  }
  return certificate === undefined ? { status: "feasible", plan } : { status: "optimal", plan, certificate };
}

/** The same steps, which know of no levels, behind the last level. */
function* atLevel<Value>(level: number, steps: Steps<Value>): Steps<Value> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield { ...step.value, level };
  }
}

/** A proof of every stage there was; undefined where one of them has none. */
function certificateOfBoth(
  model: Model,
  voluntary: Solved,
  directed: Solved | undefined,
): Certificate | undefined {
  const proof = certificateOfOne(model, voluntary);
  if (proof === undefined || directed === undefined) return proof;
  const second = certificateOfOne(model, directed);
  return second === undefined ? undefined : { ...proof, directed: second };
}

function certificateOfOne(model: Model, { program, settled }: Solved) {
  return settled.status === "settled" ? certificateOf(model, program, settled.prices) : undefined;
}

/** An odd cycle of the first stage that has one. */
function notesOn(model: Model, voluntary: Solved, directed: Solved | undefined): PlanFacts["notes"] {
  for (const stage of [voluntary, directed]) {
    if (stage?.settled.status === "unsettled") return crossingNotes(model, stage.settled.oddCycle);
  }
  return [];
}

function* directedFacts(voluntary: Solved, directed: Solved): Steps<Pick<PlanFacts, "goals" | "directed">> {
  const goals = yield* goalValues(directed.program, directed.settled.answer);
  const waiting = goals[0].value[0];
  const placed = waitingIn(voluntary) - waiting;
  return {
    goals: yield* goalValues(voluntary.program, voluntary.settled.answer),
    directed: { code: "directed", placed, waiting, goals },
  };
}

function waitingIn({ program, settled }: Solved): number {
  return settled.answer.choice.reduce((sum, taken) => sum + (program.cell[taken] < 0 ? 1 : 0), 0);
}
