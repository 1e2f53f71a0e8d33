import type { Reading } from "../reading";
import { cyclesOf } from "./parent-cycles";
import { type Retirements, retirementsOf } from "./retirements";

/** Who follows whom once all reforms have acted. */
export interface Succession extends Retirements {
  /** Per body: itself when it goes on, otherwise the end of its chain; −1 where the chain ends without successor. */
  readonly successor: Int32Array;
  /** Every body, each before the one that it is merged or absorbed into. */
  readonly order: Int32Array;
}

/** Follows every chain of mergers to its end; a chain that bites its tail is a `succession-cycle`. O(bodies). */
export function successionOf(reading: Reading): Succession {
  const retirements = retirementsOf(reading);
  const { retiredBy, retiredInto, isLost } = retirements;
  const order = partsFirst(retiredInto);
  reportCycles(reading, retirements);
  const successor = new Int32Array(order.length).fill(-1);
  for (let k = order.length - 1; k >= 0; k--) {
    const body = order[k];
    const into = retiredInto[body];
    if (isLost[body] === 1) continue;
    if (into >= 0 && isLost[into] === 1) {
      isLost[body] = 1;
      reading.doubt.markAfter(body);
    } else if (retiredBy[body] < 0) successor[body] = body;
    else if (into >= 0) successor[body] = successor[into];
  }
  return { ...retirements, successor, order };
}

/** Bodies on circles come last, behind the bodies that lead there. */
function partsFirst(retiredInto: Int32Array): Int32Array {
  const waitingFor = new Int32Array(retiredInto.length);
  for (const into of retiredInto) if (into >= 0) waitingFor[into]++;
  const order: number[] = [];
  const isPlaced = new Uint8Array(retiredInto.length);
  const place = (body: number): void => {
    order.push(body);
    isPlaced[body] = 1;
  };
  waitingFor.forEach((count, body) => {
    if (count === 0) place(body);
  });
  for (let k = 0; k < order.length; k++) {
    const into = retiredInto[order[k]];
    if (into >= 0 && --waitingFor[into] === 0) place(into);
  }
  isPlaced.forEach((placed, body) => {
    if (placed === 0) order.push(body);
  });
  return Int32Array.from(order);
}

/** Each circle is reported once, at the reform of it that stands first. */
function reportCycles(
  { issues, bodies, doubt }: Reading,
  { retiredBy, retiredInto, isLost }: Retirements,
): void {
  for (const cycle of cyclesOf(retiredInto)) {
    const first = cycle.reduce((a, b) => (retiredBy[b] < retiredBy[a] ? b : a));
    const start = cycle.indexOf(first);
    const ids = [...cycle.slice(start), ...cycle.slice(0, start)].map((body) => bodies.entries[body].id);
    issues.add("succession-cycle", ["reforms", retiredBy[first]], ids);
    for (const body of cycle) {
      isLost[body] = 1;
      doubt.markAfter(body);
    }
  }
}
