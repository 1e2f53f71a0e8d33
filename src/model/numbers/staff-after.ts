import { countOf } from "../../kernel/counts";
import type { Reading } from "../reading";
import type { Structure } from "../structure/structure";
import type { StaffMovement } from "../types";

/** Unlisted staff after the reforms. */
export interface StaffAfter {
  /** By `body * types + type`; a hosted office keeps its own. */
  readonly unlisted: Float64Array;
  readonly movements: readonly StaffMovement[];
}

/**
 * Transferred staff go where the transfer says (`transfer-above-staff` where there are not so many), the others follow
 * their body to the end of its chain. Where that is nowhere, nobody may be left (`abolished-body-not-empty`).
 */
export function staffAfter(
  reading: Reading,
  { succession, moves, transferred }: Structure,
  unlistedBefore: Float64Array,
): StaffAfter {
  const { scenario, issues, bodies, people, types, doubt } = reading;
  const { successor, retiredBy } = succession;
  const { moveOf, placeOf } = transferred;
  const width = types.ids.length;
  const staying = Float64Array.from(unlistedBefore);
  const unlisted = new Float64Array(staying.length);
  const byReform = new Map<number, StaffMovement[]>();
  const record = (movement: StaffMovement): void => {
    const known = byReform.get(movement.reform);
    if (known === undefined) byReform.set(movement.reform, [movement]);
    else known.push(movement);
    unlisted[movement.to * width + movement.type] += movement.count;
  };

  const passengers = moves.map(() => new Map<number, number[]>());
  moveOf.forEach((move, person) => {
    const type = types.indexOf(people.entries[person].quotaType);
    if (move < 0 || type < 0) return;
    const known = passengers[move].get(type);
    if (known === undefined) passengers[move].set(type, [person]);
    else known.push(person);
  });

  const short: number[] = [];
  moves.forEach(({ reform, transfer, from, to }, move) => {
    types.ids.forEach((id, type) => {
      const count = countOf(transfer.staff, id);
      const listed = passengers[move].get(type) ?? [];
      if (count === 0 && listed.length === 0) return;
      const line = from * width + type;
      staying[line] -= count;
      const isPassed = staying[line] < 0 && staying[line] + count >= 0;
      if (isPassed && !doubt.hasOwn(from) && !doubt.staff) {
        issues.add("transfer-above-staff", ["reforms", reform, "staff", id], [transfer.from, transfer.to], {
          found: unlistedBefore[line] - staying[line],
          expected: unlistedBefore[line],
        });
        short.push(from);
      }
      if (successor[to] >= 0) record({ reform, type, from, to: successor[to], count, people: listed });
      else if (!doubt.staff && !doubt.hasBody(to)) {
        if (count > 0) {
          const path = ["reforms", reform, "staff", id];
          issues.add("abolished-body-not-empty", path, [transfer.to], { quotaType: id, found: count });
        }
        for (const person of listed) reportPassenger(person, reform);
      }
    });
  });
  for (const body of short) doubt.markAfter(body);

  retiredBy.forEach((reform, body) => {
    types.ids.forEach((id, type) => {
      const count = staying[body * width + type];
      if (count <= 0) return;
      const to = successor[body];
      if (to === body) unlisted[body * width + type] += count;
      else if (to >= 0) record({ reform, type, from: body, to, count, people: [] });
      else if (!doubt.staff && !doubt.hasBody(body)) {
        const ids = [bodies.entries[body].id];
        issues.add("abolished-body-not-empty", ["reforms", reform], ids, { quotaType: id, found: count });
      }
    });
  });
  const movements = scenario.reforms.flatMap((_, reform) => byReform.get(reform) ?? []);
  return { unlisted, movements };

  function reportPassenger(person: number, reform: number): void {
    const { id } = people.entries[person];
    const path = ["reforms", reform, "people", placeOf[person]];
    issues.add("abolished-body-not-empty", path, [id], { found: 1 });
  }
}
