/** The set E of eligible pairs, person by person, posts ascending within a person. */
export interface EligiblePairs {
  /** Person i's pairs are `start[i]` … `start[i + 1] − 1`. */
  readonly start: Int32Array;
  readonly post: Int32Array;
  /** The rank at which the pair counts, as a number. */
  readonly rank: Float64Array;
  /** Index into `basisNames`. */
  readonly basis: Uint8Array;
}

/** Pairs while they are found. */
export class PairList {
  private readonly start: Int32Array;
  private post: Int32Array;
  private rank: Float64Array;
  private basis: Uint8Array;
  private length = 0;

  /** @param expected number of pairs for which there is room at once */
  constructor(people: number, expected: number) {
    this.start = new Int32Array(people + 1);
    this.post = new Int32Array(expected);
    this.rank = new Float64Array(expected);
    this.basis = new Uint8Array(expected);
  }

  add(post: number, rank: number, basis: number): void {
    if (this.length === this.post.length) this.grow();
    this.post[this.length] = post;
    this.rank[this.length] = rank;
    this.basis[this.length++] = basis;
  }

  /** @returns how many pairs the person has */
  endPerson(person: number): number {
    this.start[person + 1] = this.length;
    return this.length - this.start[person];
  }

  finish(): EligiblePairs {
    return {
      start: this.start,
      post: this.post.subarray(0, this.length),
      rank: this.rank.subarray(0, this.length),
      basis: this.basis.subarray(0, this.length),
    };
  }

  private grow(): void {
    const room = 2 * this.length + 1024;
    const { post, rank, basis } = this;
    this.post = new Int32Array(room);
    this.rank = new Float64Array(room);
    this.basis = new Uint8Array(room);
    this.post.set(post);
    this.rank.set(rank);
    this.basis.set(basis);
  }
}
