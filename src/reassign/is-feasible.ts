import { drive } from "../engine/steps";
import type { Control } from "../engine/types";
import { formulation } from "../formulation/formulate";
import type { Model } from "../model/types";
import { hasAnswer } from "./solve-program";

/** Whether any plan keeps the rules of a model, its goals left aside; minimums count where the policy makes them hard. */
export function isFeasible(model: Model, control: Control): boolean {
  const driven = drive(
    (function* () {
      return yield* hasAnswer(yield* formulation(model), control);
    })(),
    control.proceed,
  );
  return driven.finished && driven.result;
}
