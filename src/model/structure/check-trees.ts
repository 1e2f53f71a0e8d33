import type { Reading } from "../reading";
import { reportParentCycles } from "./parent-cycles";

/** Jurisdictions form a tree (`jurisdiction-cycle`), and so do bodies under their parent bodies (`body-cycle`). */
export function checkTrees(reading: Reading): void {
  const { issues, jurisdictions, bodies } = reading;
  reportParentCycles(
    issues,
    "jurisdiction-cycle",
    jurisdictions,
    parentsOf(reading),
    "jurisdictions",
    "parent",
  );
  const parentBodies = Int32Array.from(bodies.entries, ({ parentBody }) =>
    parentBody === undefined ? -1 : bodies.indexOf(parentBody),
  );
  reportParentCycles(issues, "body-cycle", bodies, parentBodies, "bodies", "parentBody");
}

/** Per jurisdiction: the index of its parent, −1 for a root. */
export function parentsOf({ jurisdictions }: Pick<Reading, "jurisdictions">): Int32Array {
  return Int32Array.from(jurisdictions.entries, ({ parent }) =>
    parent === undefined ? -1 : jurisdictions.indexOf(parent),
  );
}
