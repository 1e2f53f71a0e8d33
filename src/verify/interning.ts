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

/** Pairs of numbers that a table has an entry for each of; more are kept in a map. */
const largestTable = 1 << 20;

/** Refines classes: two things stay together that were together and have the same part. Numbers are small again. */
export function refine(classes: Int32Array, parts: Int32Array): Int32Array {
  const width = largest(parts) + 1;
  if (width === 1) return classes;
  // Both are numbers of people at most, so that the product is exact.
  const size = (largest(classes) + 1) * width;
  const refined = new Int32Array(classes.length);
  if (size <= largestTable) {
    const numberOf = new Int32Array(size);
    let numbers = 0;
    for (let k = 0; k < refined.length; k++) {
      const key = classes[k] * width + parts[k];
      if (numberOf[key] === 0) numberOf[key] = ++numbers;
      refined[k] = numberOf[key] - 1;
    }
    return refined;
  }
  const numbers = new Map<number, number>();
  for (let k = 0; k < refined.length; k++) {
    const key = classes[k] * width + parts[k];
    const known = numbers.get(key);
    if (known === undefined) numbers.set(key, numbers.size);
    refined[k] = known ?? numbers.size - 1;
  }
  return refined;
}

function largest(numbers: Int32Array): number {
  let most = 0;
  for (let k = 0; k < numbers.length; k++) if (numbers[k] > most) most = numbers[k];
  return most;
}
