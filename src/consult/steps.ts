import { applyStep } from "./apply";
import type { StepOptions } from "./solve-round";
import type { Consultation, StepOf, Stepped } from "./types";

/**
 * Opens a round: solves, with what stands kept and the fewest earlier proposals changed, and asks those concerned.
 *
 * @throws as `applyStep`
 * @example
 * const { state } = propose(openConsultation(scenario), { date: "2019-01-14" });
 * state.rounds[0].proposals.map(({ person, post }) => `${person} → ${post}`)[0]; // "张三 → 政务服务局/综合科"
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
 * const { state } = propose(openConsultation(scenario), { date: "2019-01-14" });
 * const said = { by: "post", decision: "hold", reason: "待党组会研究" } as const;
 * const { state: next } = answer(state, { date: "2019-01-15", person: "张三", post: "政务服务局/综合科", ...said });
 * next.rounds[0].proposals[0].answers.post?.decision; // "hold"
 */
export function answer(state: Consultation, fields: Omit<StepOf<"answer">, "kind">): Stepped {
  return applyStep(state, { kind: "answer", ...fields });
}

/**
 * The person wants what is proposed (个人自愿).
 *
 * @throws as `applyStep`
 * @example
 * const { state } = propose(openConsultation(scenario), { date: "2019-01-14" });
 * const { state: next } = confirm(state, { date: "2019-01-15", person: "张三", post: "政务服务局/综合科" });
 * next.rounds[0].proposals[0].answers.person?.decision; // "confirm"
 */
export function confirm(state: Consultation, fields: Omit<StepOf<"confirm">, "kind">): Stepped {
  return applyStep(state, { kind: "confirm", ...fields });
}

/**
 * The person does not want what is proposed, or no longer what was agreed: the pair falls for good.
 *
 * @throws as `applyStep`
 * @example
 * const { state } = propose(openConsultation(scenario), { date: "2019-01-14" });
 * const { state: next } = withdraw(state, { date: "2019-01-15", person: "张三", post: "政务服务局/综合科" });
 * next.refused.map(({ person, by }) => [person, by]); // [["张三", "person"]]
 */
export function withdraw(state: Consultation, fields: Omit<StepOf<"withdraw">, "kind">): Stepped {
  return applyStep(state, { kind: "withdraw", ...fields });
}

/**
 * The person's new wishes, in place of all earlier ones, from the next solve on.
 *
 * @throws as `applyStep`
 * @example
 * const { state } = propose(openConsultation(scenario), { date: "2019-01-14" });
 * const wishes = [{ post: "农牧局/办公室", rank: 1 }];
 * const { state: next } = reorder(state, { date: "2019-01-15", person: "张三", preferences: wishes });
 * next.reordered[0].preferences; // wishes
 */
export function reorder(state: Consultation, fields: Omit<StepOf<"reorder">, "kind">): Stepped {
  return applyStep(state, { kind: "reorder", ...fields });
}

/**
 * Closes the round: what all agreed to stands, what was declined falls, hold and silence stay open.
 *
 * @throws as `applyStep`
 * @example
 * const { state } = propose(openConsultation(scenario), { date: "2019-01-14" });
 * const { state: next } = closeRound(state, { date: "2019-01-18" });
 * next.status; // "between"
 */
export function closeRound(state: Consultation, fields: Omit<StepOf<"close-round">, "kind">): Stepped {
  return applyStep(state, { kind: "close-round", ...fields });
}

/**
 * Ends the consultation, where nothing is open or the bound of rounds is reached.
 *
 * @throws as `applyStep`
 * @example
 * const { state } = propose(openConsultation(scenario, { bound: 1 }), { date: "2019-01-14" });
 * const { state: over } = conclude(closeRound(state, { date: "2019-01-18" }).state, { date: "2019-01-18" });
 * over.outcome?.endings.map(({ person, ending }) => `${person} ${ending}`); // ["张三 mediated", "李四 agreed", "王五 mediated"]
 */
export function conclude(
  state: Consultation,
  fields: Omit<StepOf<"conclude">, "kind">,
  options?: StepOptions,
): Stepped {
  return applyStep(state, { kind: "conclude", ...fields }, options);
}
