/**
 * Draws an order of `0 … count − 1` from a seed text: the same text gives the same order on every machine.
 * Fisher–Yates with numbers from sfc32 (Chris Doty-Humphrey, PractRand), seeded by the FNV-1a hash of the
 * text's UTF-16 units; numbers beyond the largest multiple are drawn again, so every order is equally likely.
 *
 * @param count whole, 0 ≤ count < 2³²
 * @example drawOrder("2019-01-20公证处公布", 3) // an order of 0, 1, 2 that anyone can draw again
 */
export function drawOrder(seed: string, count: number): Int32Array {
  const next = sfc32(fnv1a(seed));
  const order = new Int32Array(count);
  for (let k = 0; k < count; k++) order[k] = k;
  for (let k = count - 1; k > 0; k--) {
    const other = below(k + 1, next);
    const kept = order[k];
    order[k] = order[other];
    order[other] = kept;
  }
  return order;
}

function below(bound: number, next: () => number): number {
  const limit = 2 ** 32 - (2 ** 32 % bound);
  let value = next();
  while (value >= limit) value = next();
  return value % bound;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) {
    const unit = text.charCodeAt(k);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}

function sfc32(seed: number): () => number {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let k = 0; k < 16; k++) next();
  return next;
}
