import type { Reading } from "../reading";
import type { Move } from "./moves";
import type { Succession } from "./succession";
import type { TransferredPeople } from "./transferred-people";

/** Listed people by index: where they come from and where they belong. −1 where something is not known. */
export interface ListedPeople {
  readonly origin: Int32Array;
  /** The end of the chain of succession, of the body they are transferred to or their own. */
  readonly home: Int32Array;
  readonly type: Int32Array;
  readonly leaderRank: Int32Array;
  /** 1 for 涉改人员: of a body that is merged, absorbed, abolished or cut, and not transferred. */
  readonly affected: Uint8Array;
}

export function listedPeople(
  { scenario, people, bodies, types, ranks }: Reading,
  { successor, retiredBy, quotaSetBy }: Succession,
  moves: readonly Move[],
  { moveOf }: TransferredPeople,
): ListedPeople {
  const count = people.entries.length;
  const origin = new Int32Array(count);
  const home = new Int32Array(count);
  const type = new Int32Array(count);
  const leaderRank = new Int32Array(count).fill(-1);
  const affected = new Uint8Array(count);
  const makesAffected = retiredBy.map((reform, body) =>
    reform >= 0 || (quotaSetBy[body] >= 0 && scenario.reforms[quotaSetBy[body]].kind === "cut") ? 1 : 0,
  );
  people.entries.forEach((person, index) => {
    const body = bodies.indexOf(person.body);
    origin[index] = body;
    type[index] = types.indexOf(person.quotaType);
    if (person.leaderRank !== undefined) leaderRank[index] = ranks.indexOf(person.leaderRank);
    const isMoved = moveOf[index] >= 0;
    const belongs = isMoved ? moves[moveOf[index]].to : body;
    home[index] = belongs < 0 ? -1 : successor[belongs];
    affected[index] = !isMoved && body >= 0 ? makesAffected[body] : 0;
  });
  return { origin, home, type, leaderRank, affected };
}
