/**
 * What could be changed, one unit at a time: a graph of places whose arcs are exchanges. An arc brings the cost of class
 * `plus` and takes that of class `minus` away.
 */
export interface Arcs {
  readonly from: number[];
  readonly to: number[];
  readonly plus: number[];
  readonly minus: number[];
  /** Who goes somewhere else by it; −1 where nobody does. */
  readonly person: number[];
  /** Where they go: a cell; −1 for nowhere, unless another arc says where. */
  readonly cell: number[];
}

export function openArcs(): Arcs {
  return { from: [], to: [], plus: [], minus: [], person: [], cell: [] };
}

export function addArc(
  arcs: Arcs,
  from: number,
  to: number,
  plus: number,
  minus: number,
  person: number,
  cell: number,
): void {
  arcs.from.push(from);
  arcs.to.push(to);
  arcs.plus.push(plus);
  arcs.minus.push(minus);
  arcs.person.push(person);
  arcs.cell.push(cell);
}
