/** constant + Σ coefficient × column. */
export interface Sum {
  readonly constant: number;
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
}

/** Adds up sums over columns; one is used for many sums, one after the other. */
export class SumBuilder {
  readonly #weight: Float64Array;
  readonly #isTouched: Uint8Array;
  #touched: number[] = [];
  #constant = 0;

  constructor(columns: number) {
    this.#weight = new Float64Array(columns);
    this.#isTouched = new Uint8Array(columns);
  }

  addConstant(value: number): void {
    this.#constant += value;
  }

  addColumn(column: number, coefficient: number): void {
    if (this.#isTouched[column] === 0) {
      this.#isTouched[column] = 1;
      this.#touched.push(column);
    }
    this.#weight[column] += coefficient;
  }

  /** The sum so far, columns ascending and those that cancel left out. The next one starts at 0. */
  take(): Sum {
    const columns = this.#touched.sort((a, b) => a - b).filter((column) => this.#weight[column] !== 0);
    const coefficients = columns.map((column) => this.#weight[column]);
    const sum = { constant: this.#constant, columns, coefficients };
    for (const column of this.#touched) {
      this.#weight[column] = 0;
      this.#isTouched[column] = 0;
    }
    this.#touched = [];
    this.#constant = 0;
    return sum;
  }
}
