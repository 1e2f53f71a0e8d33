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
export function refine(classes: Int32Array, parts: Int32Array): Int32Array {
  let most = 0;
  for (const part of parts) if (part > most) most = part;
  if (most === 0) return classes;
  const numbers = new Map<number, number>();
  let latest = -1;
  let number = 0;
  return classes.map((own, k) => {
    // Both are numbers of people at most, so that the product is exact.
    const key = own * (most + 1) + parts[k];
    if (key === latest) return number;
    latest = key;
    number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}
