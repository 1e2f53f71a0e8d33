/** −1, 0 or 1: the sign of the first number of `vector[at]` … `vector[at + length − 1]` that is not zero. */
export function lexicographicSign(vector: Float64Array, at: number, length: number): -1 | 0 | 1 {
  for (let k = at; k < at + length; k++) {
    if (vector[k] !== 0) return vector[k] < 0 ? -1 : 1;
  }
  return 0;
}
