import type { Steps } from "../../types";
import type { Basis } from "./basis";
import { isRestDue, peopleBetweenRests, progressOf } from "./pace";

/**
 * What levels cost in all with the choices and flows as they are: `count` levels from `first` on. Undefined where a number
 * leaves the whole numbers below 2⁵³. Artificial arcs are not counted. Time O(people + arcs × count + classes × count).
 */
export function* levelValues(basis: Basis, first: number, count: number): Steps<(number | undefined)[]> {
  const { network, choice, flow, arcs, pace } = basis;
  const { levels, classCost, costClass, arcCost } = network;
  const takers = new Float64Array(levels === 0 ? 0 : classCost.length / levels);
  for (let person = 0; person < choice.length; person++) {
    if (person % peopleBetweenRests === 0 && isRestDue(pace, Math.min(peopleBetweenRests, choice.length))) {
      yield progressOf(pace);
    }
    if (choice[person] >= 0) takers[costClass[choice[person]]]++;
  }
  return Array.from({ length: count }, (_, k) => {
    let value = 0;
    let isExact = true;
    const add = (units: number, cost: number): void => {
      if (units === 0 || cost === 0) return;
      const part = units * cost;
      value += part;
      isExact &&= Number.isSafeInteger(part) && Number.isSafeInteger(value);
    };
    for (let one = 0; one < takers.length; one++) add(takers[one], classCost[one * levels + first + k]);
    for (let arc = 0; arc < arcs; arc++) add(flow[arc], arcCost[arc * levels + first + k]);
    return isExact ? value + 0 : undefined;
  });
}
