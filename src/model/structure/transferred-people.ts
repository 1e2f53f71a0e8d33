import type { Reading } from "../reading";
import type { Move } from "./moves";

/** Which move takes which listed person. */
export interface TransferredPeople {
  /** Per person: index into the moves, −1 for who is not transferred. */
  readonly moveOf: Int32Array;
  /** Per person: position in that transfer's list. */
  readonly placeOf: Int32Array;
}

/** A listed person is transferred once (`duplicate-entry`), out of the body that lists them (`mode-mismatch`). */
export function transferredPeople(reading: Reading, moves: readonly Move[]): TransferredPeople {
  const { issues, people, bodies, doubt } = reading;
  const moveOf = new Int32Array(people.entries.length).fill(-1);
  const placeOf = new Int32Array(people.entries.length).fill(-1);
  moves.forEach(({ reform, transfer, from, to }, move) => {
    transfer.people?.forEach((id, k) => {
      const person = people.indexOf(id);
      if (person < 0) return;
      const path = ["reforms", reform, "people", k];
      const { body } = people.entries[person];
      const origin = bodies.indexOf(body);
      if (moveOf[person] >= 0) {
        issues.add("duplicate-entry", path, [id], { first: moves[moveOf[person]].reform });
        doubt.markAfter(from);
        doubt.markAfter(to);
      } else if (origin === from) {
        moveOf[person] = move;
        placeOf[person] = k;
      } else if (origin >= 0) {
        issues.add("mode-mismatch", path, [id], { found: body, expected: transfer.from });
        for (const each of [origin, from]) doubt.markBody(each);
        doubt.markAfter(to);
      }
    });
  });
  return { moveOf, placeOf };
}
