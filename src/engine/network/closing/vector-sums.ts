/**
 * One 32-bit number per vector of whole numbers, such that the sums of vectors go with the sums of their numbers:
 * where s(a) + s(b) and s(c) + s(d) differ modulo 2³², a + b and c + d differ. Most comparisons end here.
 *
 * @param vectors one after the other, `length` numbers each
 */
export function vectorSums(vectors: Float64Array, length: number): Int32Array {
  const weights = new Int32Array(length);
  let weight = 1;
  for (let k = 0; k < length; k++) {
    weights[k] = weight;
    weight = Math.imul(weight, 0x9e3779b1);
  }
  const sums = new Int32Array(length === 0 ? 0 : vectors.length / length);
  for (let each = 0; each < sums.length; each++) {
    let sum = 0;
    for (let k = 0; k < length; k++) sum = (sum + Math.imul(vectors[each * length + k], weights[k])) | 0;
    sums[each] = sum;
  }
  return sums;
}
