import type { Transfer } from "../../schema/document";
import type { Reading } from "../reading";

/** A transfer between two bodies that exist and are not the same. */
export interface Move {
  /** Position of the reform. */
  readonly reform: number;
  readonly transfer: Transfer;
  readonly from: number;
  readonly to: number;
  /** True when the bodies lie in different jurisdictions; undefined where that is not known. */
  readonly crosses: boolean | undefined;
}

/** The transfers of a scenario, in its order; one from a body to itself is `merge-into-itself`. */
export function movesOf(reading: Reading, jurisdictionOf: Int32Array): Move[] {
  const { scenario, issues, bodies, doubt } = reading;
  const moves: Move[] = [];
  scenario.reforms.forEach((transfer, reform) => {
    if (transfer.kind !== "transfer") return;
    const from = bodies.indexOf(transfer.from);
    const to = bodies.indexOf(transfer.to);
    if (from < 0 || to < 0) return;
    if (from === to) {
      issues.add("merge-into-itself", ["reforms", reform, "to"], [transfer.to]);
      doubt.markAfter(from);
      return;
    }
    const isKnown = jurisdictionOf[from] >= 0 && jurisdictionOf[to] >= 0;
    const crosses = isKnown ? jurisdictionOf[from] !== jurisdictionOf[to] : undefined;
    moves.push({ reform, transfer, from, to, crosses });
  });
  return moves;
}

/** Per body: the index of its jurisdiction, −1 where it is not known. */
export function jurisdictionsOfBodies({ bodies, jurisdictions }: Reading): Int32Array {
  return Int32Array.from(bodies.entries, (body) => jurisdictions.indexOf(body.jurisdiction));
}
