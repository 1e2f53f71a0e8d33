import { sectionsOf } from "../sheets/scopes";
import type { ScopeName } from "../sheets/types";
import type { ReferenceTarget } from "./read-reference";
import type { Reading } from "./reading";

const sheets: Readonly<Record<ScopeName, string>> = {
  quotaTypes: "编制类型",
  ranks: "职务层次",
  grades: "职级",
  jurisdictions: "层级与总额",
  bodies: "机构",
  posts: "岗位",
  people: "人员",
  approvals: "批文",
  duties: "职责",
  attributes: "特征",
};

export function targetOf(to: ScopeName, reading: Reading): ReferenceTarget {
  return { scope: reading.scopes.of[to], sheet: sheets[to] };
}

/** The sections of a body; undefined where the body itself is not known. */
export function sectionTarget(body: unknown, reading: Reading): ReferenceTarget | undefined {
  const { scopes } = reading;
  if (typeof body !== "string" || !scopes.of.bodies.has(body)) return undefined;
  return { scope: sectionsOf(scopes, body), sheet: `${scopes.of.bodies.textOf(body)}的内设机构` };
}
