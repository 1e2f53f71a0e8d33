import { canBeEntered, park, type Residual } from "./residual";

/** How places were reached in one search, from either side. */
export interface Trace {
  /** Per place: the number of the search that reached it last, negative from the goal's side. */
  readonly mark: Int32Array;
  /** Per place: the place from which it was reached. */
  readonly from: Int32Array;
  /** Per place: the arc over which, or −1 and the slots that somebody leaves and enters. */
  readonly arc: Int32Array;
  readonly leaves: Int32Array;
  readonly enters: Int32Array;
}

/** What one step came to: a place of this side (or nothing new), the meeting of both sides, or the end of the way. */
export type Step = "on" | "met" | "exhausted";

/** One side of a search: looks at one edge at a time, breadth first over places. */
export class Frontier {
  readonly #residual: Residual;
  readonly #label: Int32Array;
  readonly #trace: Trace;
  readonly #forward: boolean;
  readonly #groupSeen: Int32Array;
  /** Places reached, in order. */
  readonly seen: Int32Array;
  known = 0;
  /** Where both sides met: a place, as reached from its two neighbours. */
  readonly meeting = { from: -1, to: -1, arc: -1, leaves: -1, enters: -1 };
  #search = 0;
  #home = 0;
  #expanded = 0;
  #place = 0;
  #arcAt = 0;
  #slotAt = 0;
  /** The next slot of the group that is looked through, −1 for none. */
  #groupAt = -1;
  #groupSlot = 0;

  /** @param forward true for the side of the start, whose units go away from it */
  constructor(residual: Residual, label: Int32Array, trace: Trace, forward: boolean) {
    this.#residual = residual;
    this.#label = label;
    this.#trace = trace;
    this.#forward = forward;
    this.#groupSeen = new Int32Array(residual.groups.count);
    this.seen = new Int32Array(residual.network.nodes);
  }

  /** @param search above 0, another one each time */
  begin(place: number, search: number): void {
    this.#search = search;
    this.#home = this.#label[place];
    this.#trace.mark[place] = this.#forward ? search : -search;
    this.seen[0] = place;
    this.known = 1;
    this.#expanded = 0;
    this.#groupAt = -1;
    this.#expand(place);
  }

  step(): Step {
    const { groups, arc, arcEnd } = this.#residual;
    if (this.#groupAt >= 0) return this.#throughGroup();
    if (this.#arcAt < arcEnd[this.#place]) return this.#overArc(arc[this.#arcAt++]);
    const slot = this.#nextSlot();
    if (slot >= 0) {
      const group = groups.slotGroup[slot];
      if (this.#groupSeen[group] === this.#search) return "on";
      this.#groupSeen[group] = this.#search;
      this.#groupSlot = slot;
      this.#groupAt = this.#forward ? groups.slotStart[group] : this.#residual.heldBy.first[group];
      return "on";
    }
    if (++this.#expanded === this.known) return "exhausted";
    this.#expand(this.seen[this.#expanded]);
    return "on";
  }

  #expand(place: number): void {
    const { arcStart, slotStart, heldAt } = this.#residual;
    this.#place = place;
    this.#arcAt = arcStart[place];
    this.#slotAt = this.#forward ? heldAt.first[place] : slotStart[place];
  }

  /** Forwards: the next slot in which somebody stands. Backwards: the next that somebody can enter from elsewhere. */
  #nextSlot(): number {
    const { slot, slotEnd, heldAt } = this.#residual;
    const at = this.#slotAt;
    if (this.#forward) {
      if (at >= 0) this.#slotAt = heldAt.next[at];
      return at;
    }
    while (at < slotEnd[this.#place]) {
      if (canBeEntered(this.#residual, slot[at])) return slot[this.#slotAt++];
      park(this.#residual, slot[at]);
    }
    return -1;
  }

  /** Forwards: from the slot that somebody leaves to any of the group's. Backwards: to one in which somebody stands. */
  #throughGroup(): Step {
    const { groups, heldBy } = this.#residual;
    const slot = this.#groupAt;
    if (!this.#forward) {
      this.#groupAt = heldBy.next[slot];
      return this.#reach(groups.slotPlace[slot], -1, slot, this.#groupSlot);
    }
    this.#groupAt = slot + 1 < groups.slotStart[groups.slotGroup[slot] + 1] ? slot + 1 : -1;
    return this.#reach(groups.slotPlace[slot], -1, this.#groupSlot, slot);
  }

  #overArc(arc: number): Step {
    const { network, flow } = this.#residual;
    const isTail = network.tail[arc] === this.#place;
    const canGo = isTail === this.#forward ? flow[arc] < network.upper[arc] : flow[arc] > network.lower[arc];
    return canGo ? this.#reach(isTail ? network.head[arc] : network.tail[arc], arc, -1, -1) : "on";
  }

  #reach(place: number, arc: number, leaves: number, enters: number): Step {
    const trace = this.#trace;
    const own = this.#forward ? this.#search : -this.#search;
    const mark = trace.mark[place];
    if (mark === own || this.#label[place] !== this.#home) return "on";
    if (mark === -own) {
      const [from, to] = this.#forward ? [this.#place, place] : [place, this.#place];
      Object.assign(this.meeting, { from, to, arc, leaves, enters });
      return "met";
    }
    trace.mark[place] = own;
    trace.from[place] = this.#place;
    trace.arc[place] = arc;
    trace.leaves[place] = leaves;
    trace.enters[place] = enters;
    this.seen[this.known++] = place;
    return "on";
  }
}
