import type { IssuePath } from "../../kernel/issue";
import type { Reading } from "../reading";

/** Which reform ends a body, and which gives it its quota. −1 where none does. */
export interface Retirements {
  /** Per body: position of the reform that ends it. */
  readonly retiredBy: Int32Array;
  /** Per body: the body that it is merged or absorbed into; −1 for one that goes on or is abolished. */
  readonly retiredInto: Int32Array;
  /** Per body: position of the merge, establish, reorganize or cut that sets its quota. */
  readonly quotaSetBy: Int32Array;
  /** Per body: 1 where its successor cannot be told. */
  readonly isLost: Uint8Array;
}

/**
 * A body is retired by at most one reform (`retired-twice`), gets its quota by at most one (`quota-set-twice`), and is
 * not merged into itself (`merge-into-itself`). Of reforms that contradict each other the first is followed.
 */
export function retirementsOf(reading: Reading): Retirements {
  const { scenario, issues, bodies, doubt } = reading;
  const retiredBy = new Int32Array(bodies.entries.length).fill(-1);
  const retiredInto = new Int32Array(bodies.entries.length).fill(-1);
  const quotaSetBy = new Int32Array(bodies.entries.length).fill(-1);
  const isLost = new Uint8Array(bodies.entries.length);

  const retire = (id: string, into: number, reform: number, path: IssuePath): void => {
    const body = bodies.indexOf(id);
    if (body < 0 || retiredBy[body] === reform) return;
    if (body === into) {
      issues.add("merge-into-itself", path, [id]);
      doubt.markAfter(body);
    } else if (retiredBy[body] >= 0) {
      issues.add("retired-twice", path, [id], { first: retiredBy[body] });
      isLost[body] = 1;
      doubt.markAfter(body);
    } else {
      retiredBy[body] = reform;
      retiredInto[body] = into;
    }
  };
  const setQuota = (id: string, reform: number, path: IssuePath): number => {
    const body = bodies.indexOf(id);
    if (body < 0) return body;
    if (quotaSetBy[body] >= 0) {
      issues.add("quota-set-twice", path, [id], { first: quotaSetBy[body] });
      doubt.markAfter(body);
    } else quotaSetBy[body] = reform;
    return body;
  };

  scenario.reforms.forEach((reform, k) => {
    const path = ["reforms", k];
    if (reform.kind === "merge" || reform.kind === "reorganize") {
      const whole =
        reform.kind === "merge"
          ? setQuota(reform.into, k, [...path, "into"])
          : setQuota(reform.body, k, [...path, "body"]);
      reform.from?.forEach((part, position) => {
        retire(part, whole, k, [...path, "from", position]);
      });
    } else if (reform.kind === "abolish") retire(reform.body, -1, k, [...path, "body"]);
    else if (reform.kind === "establish" || reform.kind === "cut")
      setQuota(reform.body, k, [...path, "body"]);
  });
  return { retiredBy, retiredInto, quotaSetBy, isLost };
}
