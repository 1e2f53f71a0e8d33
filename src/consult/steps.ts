import { applyStep } from "./apply";
import type { StepOptions } from "./solve-round";
import type { Consultation, StepOf, Stepped } from "./types";

/**
 * Opens a round: solves, with what stands kept and the fewest earlier proposals changed, and asks those concerned.
 *
 * @throws as `applyStep`
 * @example const { state: next } = propose(state, { date: "2019-01-14" });
 */
export function propose(
  state: Consultation,
  fields: Omit<StepOf<"propose">, "kind">,
  options?: StepOptions,
): Stepped {
  return applyStep(state, { kind: "propose", ...fields }, options);
}

/**
 * A unit answers about a pair that is proposed: the receiving one (`by: "post"`) or the releasing one (`by: "home"`).
 *
 * @throws as `applyStep`
 * @example
 * answer(state, { date, person: "甲", post: "政务", by: "post", decision: "hold", reason: "待党组会研究" });
 */
export function answer(state: Consultation, fields: Omit<StepOf<"answer">, "kind">): Stepped {
  return applyStep(state, { kind: "answer", ...fields });
}

/** The person wants what is proposed. See {@link applyStep}. */
export function confirm(state: Consultation, fields: Omit<StepOf<"confirm">, "kind">): Stepped {
  return applyStep(state, { kind: "confirm", ...fields });
}

/** The person does not want what is proposed, or no longer what was agreed: the pair falls for good. See {@link applyStep}. */
export function withdraw(state: Consultation, fields: Omit<StepOf<"withdraw">, "kind">): Stepped {
  return applyStep(state, { kind: "withdraw", ...fields });
}

/** The person's new wishes, in place of all earlier ones, from the next solve on. See {@link applyStep}. */
export function reorder(state: Consultation, fields: Omit<StepOf<"reorder">, "kind">): Stepped {
  return applyStep(state, { kind: "reorder", ...fields });
}

/** Closes the round: what all agreed to stands, what was declined falls, hold and silence stay open. See {@link applyStep}. */
export function closeRound(state: Consultation, fields: Omit<StepOf<"close-round">, "kind">): Stepped {
  return applyStep(state, { kind: "close-round", ...fields });
}

/** Ends the consultation, where nothing is open or the bound of rounds is reached. See {@link applyStep}. */
export function conclude(
  state: Consultation,
  fields: Omit<StepOf<"conclude">, "kind">,
  options?: StepOptions,
): Stepped {
  return applyStep(state, { kind: "conclude", ...fields }, options);
}
