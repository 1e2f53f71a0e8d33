import type { Steps } from "../kernel/steps";
import type { Hosts } from "./hosts";
import { refine } from "./interning";
import type { Lines } from "./lines";
import type { Homes } from "./people";
import { verifying } from "./progress";
import type { Register } from "./register";
import type { Relatives } from "./relatives";
import type { Requirements } from "./requirements";

/** What {@link sortIntoKinds} reads. */
export interface Grounds {
  readonly at: Register;
  readonly homes: Homes;
  readonly hosts: Hosts;
  readonly lines: Lines;
  readonly requirements: Requirements;
  readonly relatives: Relatives;
}

/**
 * Per person: people of one kind are kept out of the same posts, whatever anybody wishes or declines. They have the same
 * quota type, leader rank (where it is kept for them), home line (where a permit closes it to others), meet the same
 * requirements and have unlisted relatives in the same places. Affected people and volunteers are of different kinds.
 */
export function* sortIntoKinds({
  at,
  homes,
  hosts,
  lines,
  requirements,
  relatives,
}: Grounds): Steps<Int32Array> {
  const { scenario, types, personType, personRank } = at;
  const keepsRank = scenario.policy?.keepGrade !== "flag";
  const plain = personType.map((type, i) => {
    const rank = keepsRank ? personRank[i] : -1;
    return ((rank + 1) * types.length + type) * 2 + homes.affected[i];
  });
  const exempt = personType.map((type, i) => {
    const body = homes.home[i] < 0 ? -1 : hosts.host[homes.home[i]];
    return body >= 0 && lines.noEntry[body * types.length + type] === 1 ? body + 1 : 0;
  });
  let kinds = refine(new Int32Array(plain.length), plain);
  for (const ground of [exempt, requirements.profile, relatives.unlisted]) {
    yield { ...verifying, steps: plain.length };
    kinds = refine(kinds, ground);
  }
  return kinds;
}
