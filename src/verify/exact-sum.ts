/** A sum of products of whole numbers, each below 2⁵³, that is exact however large it grows. */
export class ExactSum {
  #small = 0;
  #large = 0n;

  /** Adds a × b. */
  add(a: number, b: number): void {
    const product = a * b;
    // Below 2⁵² the product was not rounded, and two such numbers add without rounding.
    if (Math.abs(product) < 2 ** 52) this.#small += product;
    else this.#large += BigInt(a) * BigInt(b);
    if (Math.abs(this.#small) < 2 ** 52) return;
    this.#large += BigInt(this.#small);
    this.#small = 0;
  }

  get value(): bigint {
    return this.#large + BigInt(this.#small);
  }
}
