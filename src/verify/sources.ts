import { locate, type Register } from "./register";

/** Per body: 1 where a reform establishes it, merges others into it or reorganizes it. */
export type Sources = Uint8Array;

/** New and re-formed bodies, which take their people first from those that the reform affects (`source-priority`). */
export function collectSources({ scenario, bodyAt }: Register): Sources {
  const formed = new Uint8Array(scenario.bodies.length);
  for (const reform of scenario.reforms) {
    if (reform.kind === "merge") formed[locate(bodyAt, reform.into)] = 1;
    else if (reform.kind === "establish" || reform.kind === "reorganize")
      formed[locate(bodyAt, reform.body)] = 1;
  }
  return formed;
}
