/** Values under two names each. Names are only ever keys of `Map`, so `__proto__` is a name like any other. */
export class PairMap<T> {
  private readonly rows = new Map<string, Map<string, T>>();

  get(first: string, second: string): T | undefined {
    return this.rows.get(first)?.get(second);
  }

  set(first: string, second: string, value: T): void {
    const row = this.rows.get(first) ?? new Map<string, T>();
    this.rows.set(first, row.set(second, value));
  }

  values(): T[] {
    return [...this.rows.values()].flatMap((row) => [...row.values()]);
  }
}

/** Whole numbers under two names; 0 where nothing was added. */
export class Tally {
  private readonly numbers = new PairMap<number>();

  of(first: string, second: string): number {
    return this.numbers.get(first, second) ?? 0;
  }

  add(first: string, second: string, count: number): void {
    this.numbers.set(first, second, this.of(first, second) + count);
  }
}
