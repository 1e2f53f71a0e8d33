/**
 * What could be changed, one unit at a time: a graph of places whose arcs are exchanges. An arc brings the cost of class
 * `plus` and takes that of class `minus` away.
 */
export interface Arcs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly plus: Int32Array;
  readonly minus: Int32Array;
  /** Who goes somewhere else by it; −1 where nobody does. */
  readonly person: Int32Array;
  /** Where they go: a cell; −1 for nowhere, unless another arc says where. */
  readonly cell: Int32Array;
}

/** Arcs one after the other, in memory that grows. */
export interface ArcList {
  add(from: number, to: number, plus: number, minus: number, person: number, cell: number): void;
  /** All arcs so far. */
  arcs(): Arcs;
}

/** @param expected how many there may be; more find room too */
export function openArcs(expected = 1 << 10): ArcList {
  let count = 0;
  let from: Int32Array = new Int32Array(Math.max(1, expected));
  let to: Int32Array = from.slice();
  let plus: Int32Array = from.slice();
  let minus: Int32Array = from.slice();
  let person: Int32Array = from.slice();
  let cell: Int32Array = from.slice();
  const grow = (): void => {
    from = doubled(from);
    to = doubled(to);
    plus = doubled(plus);
    minus = doubled(minus);
    person = doubled(person);
    cell = doubled(cell);
  };
  return {
    add: (start, end, brings, takes, who, where) => {
      if (count === from.length) grow();
      from[count] = start;
      to[count] = end;
      plus[count] = brings;
      minus[count] = takes;
      person[count] = who;
      cell[count] = where;
      count++;
    },
    arcs: () => ({
      from: from.subarray(0, count),
      to: to.subarray(0, count),
      plus: plus.subarray(0, count),
      minus: minus.subarray(0, count),
      person: person.subarray(0, count),
      cell: cell.subarray(0, count),
    }),
  };
}

function doubled(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
