/** The same elements in another order (Fisher–Yates), as `choose` decides. */
export function shuffledList<T>(list: readonly T[], choose: (count: number) => number): T[] {
  const result = [...list];
  for (let k = result.length - 1; k > 0; k--) {
    const other = choose(k + 1);
    [result[k], result[other]] = [result[other] as T, result[k] as T];
  }
  return result;
}
