/** Arcs of a network under construction. Costs are over the program's levels. */
export class ArcList {
  readonly tail: number[] = [];
  readonly head: number[] = [];
  readonly lower: number[] = [];
  readonly upper: number[] = [];
  /** Where the arc's cost stands: a vector of costs, a place in it, and a sign. Undefined for an arc without cost. */
  readonly cost: ({ readonly of: Float64Array; readonly at: number; readonly sign: 1 | -1 } | undefined)[] =
    [];

  get length(): number {
    return this.tail.length;
  }

  /** @returns the index of the new arc */
  add(tail: number, head: number, lower: number, upper: number, cost?: ArcList["cost"][number]): number {
    this.cost.push(cost);
    this.lower.push(lower);
    this.upper.push(upper);
    this.head.push(head);
    return this.tail.push(tail) - 1;
  }
}
