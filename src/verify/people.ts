import { locate, type Register } from "./register";
import type { Succession } from "./succession";

/** Where everybody belongs once the reforms act. */
export interface Homes {
  /** Per person: the body; −1 where theirs is abolished. */
  readonly home: Int32Array;
  /** Per person: 1 for affected people, 0 for volunteers. */
  readonly affected: Uint8Array;
  /** Listed people by body of origin and type. */
  readonly listed: Float64Array;
}

/** Transferred people are volunteers of the body they were sent to; people of disturbed bodies are affected. */
export function settlePeople(at: Register, { successor, disturbed }: Succession): Homes {
  const { scenario, types, bodyAt, personBody, personType } = at;
  const count = scenario.people.length;
  const home = new Int32Array(count);
  const affected = new Uint8Array(count);
  const listed = new Float64Array(scenario.bodies.length * types.length);
  for (let i = 0; i < count; i++) {
    home[i] = successor[personBody[i]];
    affected[i] = disturbed[personBody[i]];
    listed[personBody[i] * types.length + personType[i]]++;
  }
  for (const reform of scenario.reforms) {
    if (reform.kind !== "transfer") continue;
    for (const id of reform.people ?? []) {
      const i = locate(at.personAt, id);
      home[i] = successor[locate(bodyAt, reform.to)];
      affected[i] = 0;
    }
  }
  return { home, affected, listed };
}
