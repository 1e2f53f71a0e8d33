/** −1, 0 or 1: the sign of the first number of `vector[at]` … `vector[at + length − 1]` that is not zero. */
export function lexicographicSign(vector: Float64Array, at: number, length: number): -1 | 0 | 1 {
  for (let k = at; k < at + length; k++) {
    if (vector[k] !== 0) return vector[k] < 0 ? -1 : 1;
  }
  return 0;
}

/** −1, 0 or 1: how `a[atA]` … and `b[atB]` … compare, `length` numbers each, the first that differ deciding. */
export function compareAt(
  a: Float64Array,
  atA: number,
  b: Float64Array,
  atB: number,
  length: number,
): -1 | 0 | 1 {
  for (let k = 0; k < length; k++) {
    if (a[atA + k] !== b[atB + k]) return a[atA + k] < b[atB + k] ? -1 : 1;
  }
  return 0;
}

/** target += sign × source, `length` numbers each. */
export function addTo(
  target: Float64Array,
  at: number,
  source: Float64Array,
  from: number,
  sign: number,
  length: number,
): void {
  for (let k = 0; k < length; k++) target[at + k] += sign * source[from + k];
}
