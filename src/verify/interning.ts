/** Numbers texts in the order in which they first come: equal texts, equal numbers. */
export function openNumbering(): { numberOf(text: string): number; size(): number } {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    size: () => numbers.size,
  };
}

/** Refines classes: two things stay together that were together and have the same part. Numbers are small again. */
export function refine(classes: Int32Array, parts: ArrayLike<number>): Int32Array {
  let most = 0;
  for (let k = 0; k < parts.length; k++) if (parts[k] > most) most = parts[k];
  if (most === 0) return classes;
  const numbers = new Map<number, number>();
  return classes.map((own, k) => {
    // Both are below 2²⁶ or so: one number for each person at most.
    const key = own * (most + 2) + parts[k] + 1;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });
}
