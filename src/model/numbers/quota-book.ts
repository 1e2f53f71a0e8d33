import type { QuotaAccount, QuotaMovement } from "../types";

/**
 * The accounts of quota while the reforms act. A movement takes from one account what it gives to another, so what an
 * account holds is always what it held before plus what came minus what went.
 */
export class QuotaBook {
  /** Held by bodies, by `body * types + type`. */
  readonly held: Float64Array;
  /** Came into a jurisdiction's reserve from its bodies, by `jurisdiction * types + type`. */
  readonly freed: Float64Array;
  /** Came into and went out of a reserve by approval, likewise. */
  readonly approvedIn: Float64Array;
  readonly approvedOut: Float64Array;
  private readonly recorded: QuotaMovement[] = [];

  constructor(
    private readonly types: number,
    jurisdictions: number,
    before: Float64Array,
  ) {
    this.held = Float64Array.from(before);
    this.freed = new Float64Array(jurisdictions * types);
    this.approvedIn = new Float64Array(jurisdictions * types);
    this.approvedOut = new Float64Array(jurisdictions * types);
  }

  /** Records a movement and makes it act; one of nothing is left out. */
  move(movement: QuotaMovement): void {
    if (movement.count === 0) return;
    this.recorded.push(movement);
    const { from, to, type, count } = movement;
    if (from.account === "body") {
      this.held[from.body * this.types + type] -= count;
      if (to.account === "reserve") this.freed[this.at(to, type)] += count;
    } else if (from.account === "reserve") this.approvedOut[this.at(from, type)] += count;
    if (to.account === "body") this.held[to.body * this.types + type] += count;
    else if (to.account === "reserve" && from.account !== "body") this.approvedIn[this.at(to, type)] += count;
  }

  /** Every movement, reforms in the scenario's order, approvals last. */
  movements(): QuotaMovement[] {
    const place = ({ cause, reform }: QuotaMovement): number =>
      cause === "approval" ? Number.MAX_SAFE_INTEGER : reform;
    return [...this.recorded].sort((a, b) => place(a) - place(b));
  }

  private at(account: QuotaAccount & { account: "reserve" }, type: number): number {
    return account.jurisdiction * this.types + type;
  }
}

export function bodyAccount(body: number): QuotaAccount {
  return { account: "body", body };
}

export function reserveAccount(jurisdiction: number): QuotaAccount {
  return { account: "reserve", jurisdiction };
}
