/**
 * Two ascending lists, each without repeats, as one. Takes time in proportion to their lengths.
 *
 * @example merged([1, 3], [2, 3]) // [1, 2, 3]
 */
export function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const both: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (j === b.length || (i < a.length && a[i] < b[j])) both.push(a[i++]);
    else {
      if (a[i] === b[j]) i++;
      both.push(b[j++]);
    }
  }
  return both;
}
