import type { LeaderAccount, LeaderMovement } from "../types";

/** The accounts of approved leader positions while the reforms act; kept like those of quota. */
export class LeaderBook {
  /** Held by bodies, by `body * ranks + rank`. */
  readonly held: Float64Array;
  private readonly recorded: LeaderMovement[] = [];

  constructor(
    private readonly ranks: number,
    before: Float64Array,
  ) {
    this.held = Float64Array.from(before);
  }

  /** Records a movement and makes it act; one of nothing is left out. */
  move(movement: LeaderMovement): void {
    if (movement.count === 0) return;
    this.recorded.push(movement);
    this.change(movement.from, movement.rank, -movement.count);
    this.change(movement.to, movement.rank, movement.count);
  }

  /** Every movement, in the order of the scenario's reforms. */
  movements(): LeaderMovement[] {
    return [...this.recorded].sort((a, b) => a.reform - b.reform);
  }

  private change(account: LeaderAccount, rank: number, by: number): void {
    if (account.account === "body") this.held[account.body * this.ranks + rank] += by;
  }
}
