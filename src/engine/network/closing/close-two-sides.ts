import type { Program } from "../../../formulation/types";
import type { Steps } from "../../types";
import { choiceOf } from "../answer/choice-of";
import type { Frame } from "../nest/nesting";
import type { Network, NetworkSolution } from "../types";
import type { Closed } from "./close";
import { openArcs } from "./open-arcs";

/**
 * The closing stage where people do not stand against places: every alternative is an arc. A person can take one if a
 * unit can be sent round over it, through open arcs with room; once they have chosen, their arcs are closed.
 * Time O(alternatives × arcs); this case is rare and small.
 */
export function* closeTwoSides(
  program: Program,
  network: Network,
  frame: Frame,
  solution: Pick<NetworkSolution, "choice" | "flow" | "potential">,
): Steps<Closed> {
  const { pairArc } = frame;
  const { nodes, tail, head, lower, upper } = network;
  const flow = solution.flow.slice();
  if (pairArc === undefined) throw new Error("people stand against places");
  const isOpen = new Uint8Array(tail.length);
  const arcsAt: number[][] = Array.from({ length: nodes }, () => []);
  for (const arc of openArcs(network, solution.potential)) {
    isOpen[arc] = 1;
    arcsAt[tail[arc]].push(arc);
    arcsAt[head[arc]].push(arc);
  }
  for (let turn = 0; turn < program.people; turn++) {
    yield { level: network.levels, steps: turn };
    const person = program.order[turn];
    const first = program.start[person];
    const end = program.start[person + 1];
    // Where they are by now: a unit sent round for somebody before may have moved them.
    for (let a = first; a < end; a++) {
      if (pairArc[a] < 0) continue;
      if (flow[pairArc[a]] > 0) break;
      if (isOpen[pairArc[a]] === 1 && sendRound(pairArc[a])) break;
    }
    for (let a = first; a < end; a++) if (pairArc[a] >= 0) isOpen[pairArc[a]] = 0;
  }
  return { choice: choiceOf(program, frame, { choice: solution.choice, flow }), flow };

  /** Sends one unit over an empty arc and back to where it starts, if there is a way. */
  function sendRound(over: number): boolean {
    const from = head[over];
    const to = tail[over];
    const cameBy = new Int32Array(nodes).fill(-1);
    const queue = [from];
    for (let k = 0; k < queue.length && cameBy[to] < 0; k++) {
      for (const arc of arcsAt[queue[k]]) {
        const forward = tail[arc] === queue[k];
        const next = forward ? head[arc] : tail[arc];
        const canGo = forward ? flow[arc] < upper[arc] : flow[arc] > lower[arc];
        if (isOpen[arc] === 0 || !canGo || next === from || cameBy[next] >= 0) continue;
        cameBy[next] = arc;
        queue.push(next);
      }
    }
    if (cameBy[to] < 0) return false;
    flow[over]++;
    for (let at = to; at !== from; ) {
      const arc = cameBy[at];
      const forward = head[arc] === at;
      flow[arc] += forward ? 1 : -1;
      at = forward ? tail[arc] : head[arc];
    }
    return true;
  }
}
