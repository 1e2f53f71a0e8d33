import type { Reading } from "../reading";
import type { Structure } from "../structure/structure";
import type { QuotaLine } from "../types";
import type { LineDemand } from "./line-demand";
import type { Quota } from "./quota";

/** Lines of which any number is not zero, or in which a post or person counts; their pools are not set yet. */
export interface QuotaLines {
  readonly lines: readonly Omit<QuotaLine, "pool">[];
  /** By `body * types + type`: index into the lines, −1 where there is none. */
  readonly lineAt: Int32Array;
}

/**
 * What each body holds, who is there, and how much room is left. Volunteers cannot be forced out: where they and the
 * unlisted staff exceed quota and largest grant, a permit in force has to cover it (`staff-above-quota`; 条例28).
 */
export function quotaLines(
  reading: Reading,
  { hosting, succession, permits }: Structure,
  { before, book, grants }: Quota,
  staffBefore: Float64Array,
  { volunteers, unlisted, hasPosts }: LineDemand,
): QuotaLines {
  const { issues, bodies, types, doubt } = reading;
  const width = types.ids.length;
  const lines: Omit<QuotaLine, "pool">[] = [];
  const lineAt = new Int32Array(before.length).fill(-1);
  for (let at = 0; at < before.length; at++) {
    const body = Math.floor(at / width);
    const type = at % width;
    const settled = book.held[at];
    const raw = settled - unlisted[at];
    const deficit = Math.max(0, volunteers[at] - raw - grants.max[at]);
    const permit = permits.get(at);
    const permitted = permit !== undefined && deficit <= permit.over ? deficit : 0;
    if (deficit > permitted && isJudged(body)) {
      issues.add("staff-above-quota", ["bodies", bodies.positions[body]], [bodies.entries[body].id], {
        quotaType: types.ids[type],
        found: volunteers[at] + unlisted[at],
        expected: settled + grants.max[at],
        permitted: permit?.over ?? 0,
      });
    }
    const room = raw + permitted;
    const line: Omit<QuotaLine, "pool"> = {
      body,
      type,
      before: before[at],
      staffBefore: staffBefore[at],
      settled,
      unlisted: unlisted[at],
      volunteers: volunteers[at],
      permitted,
      noEntry: permit !== undefined,
      room,
      grantMin: Math.max(grants.min[at], volunteers[at] - room),
      grantMax: grants.max[at],
    };
    if (hasPosts[at] === 0 && isEmpty(line)) continue;
    lineAt[at] = lines.length;
    lines.push(line);
  }
  return { lines, lineAt };

  function isJudged(body: number): boolean {
    const goesOn = succession.retiredBy[body] < 0 && hosting.hostedBy[body] < 0;
    return goesOn && !doubt.staff && !doubt.hasBody(body);
  }
}

function isEmpty(line: Omit<QuotaLine, "pool">): boolean {
  const { before, staffBefore, settled, unlisted, volunteers, grantMax, noEntry } = line;
  return before + staffBefore + settled + unlisted + volunteers + grantMax === 0 && !noEntry;
}
