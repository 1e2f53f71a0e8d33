import type { Steps } from "../../types";
import { type Components, components } from "./components";
import { Frontier, type Step, type Trace } from "./frontier";
import { keepInside } from "./keep-inside";
import { enter, leave, type Residual } from "./residual";
import { residualGraph } from "./residual-graph";

/**
 * Finds ways along which one unit can be shifted from one place to another, and shifts it.
 *
 * The two ends search towards each other, one edge at a time in turn. Where one of them runs out there is no way, and
 * what it has seen becomes a component of its own: so a search that fails costs no more than twice the smaller part, and
 * a component can be split only so often. Labels may be stale, in that places with one label need not reach each other
 * any more; places with different labels never do.
 */
export class Detours {
  /** Edges looked at so far. */
  steps = 0;
  readonly #residual: Residual;
  readonly #label: Int32Array;
  readonly #trace: Trace;
  readonly #fromStart: Frontier;
  readonly #fromGoal: Frontier;
  #labels: number;
  #searches = 0;

  private constructor(residual: Residual, { label, count }: Components) {
    const { nodes } = residual.network;
    const perPlace = (): Int32Array => new Int32Array(nodes);
    const trace = {
      mark: perPlace(),
      from: perPlace(),
      arc: perPlace(),
      leaves: perPlace(),
      enters: perPlace(),
    };
    this.#residual = residual;
    this.#label = label;
    this.#labels = count;
    this.#trace = trace;
    this.#fromStart = new Frontier(residual, label, trace, true);
    this.#fromGoal = new Frontier(residual, label, trace, false);
  }

  /** Finds the components and drops what joins them. Time O(slots + arcs + movers). */
  static *of(residual: Residual): Steps<Detours> {
    const found = yield* components(yield* residualGraph(residual), residual.network.levels);
    yield* keepInside(residual, found.label);
    return new Detours(residual, found);
  }

  /** False where no unit can be shifted from one place to the other; true where perhaps it can. */
  mayReach(from: number, to: number): boolean {
    return this.#label[from] === this.#label[to];
  }

  /** Shifts one unit if there is a way. `from` and `to` differ. */
  shift(from: number, to: number): boolean {
    const search = ++this.#searches;
    this.#fromStart.begin(from, search);
    this.#fromGoal.begin(to, search);
    let side = this.#fromGoal;
    let step: Step = "on";
    while (step === "on") {
      side = side === this.#fromGoal ? this.#fromStart : this.#fromGoal;
      step = side.step();
      this.steps++;
    }
    if (step === "exhausted") {
      for (let k = 0; k < side.known; k++) this.#label[side.seen[k]] = this.#labels;
      this.#labels++;
      return false;
    }
    this.#push(from, to, side.meeting);
    return true;
  }

  #push(from: number, to: number, meeting: Frontier["meeting"]): void {
    const trace = this.#trace;
    for (let place = meeting.from; place !== from; place = trace.from[place]) {
      this.#move(trace.from[place], trace.arc[place], trace.leaves[place], trace.enters[place]);
    }
    this.#move(meeting.from, meeting.arc, meeting.leaves, meeting.enters);
    for (let place = meeting.to; place !== to; place = trace.from[place]) {
      this.#move(place, trace.arc[place], trace.leaves[place], trace.enters[place]);
    }
  }

  /** One unit goes on from a place: over an arc, or with somebody who changes slots. */
  #move(place: number, arc: number, leaves: number, enters: number): void {
    const residual = this.#residual;
    if (arc >= 0) {
      residual.flow[arc] += residual.network.tail[arc] === place ? 1 : -1;
      return;
    }
    const mover = residual.members.first[leaves];
    leave(residual, mover);
    enter(residual, mover, enters);
  }
}
