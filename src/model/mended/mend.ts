import type { Issue, IssuePath } from "../../kernel/issue";
import type { IssueCode } from "../../kernel/issue-codes";
import type { Scenario } from "../types";
import { standIns } from "./stand-ins";

/** A misformed document made whole enough to be examined, and what the examination cannot tell. */
export interface Mended {
  readonly scenario: Scenario;
  /** Bodies that misformed reforms name. */
  readonly unclear: readonly string[];
  /** True for an issue that stands whatever the misformed parts were meant to say. */
  holds(issue: Issue): boolean;
}

/** Where a document is misformed; keys that nothing knows harm nobody and are left out here. */
interface Damage {
  /** Top-level keys that could not be read as a whole. */
  readonly keys: ReadonlySet<string>;
  /** Per list: positions of misformed entries. */
  readonly entries: ReadonlyMap<string, ReadonlySet<number>>;
  /** `list position` of entries whose id is misformed itself. */
  readonly ids: ReadonlySet<string>;
}

/** Puts stand-ins in place of misformed entries, at their positions. */
export function mend(
  plain: Readonly<Record<string, unknown>>,
  findings: readonly { readonly code: IssueCode; readonly path: IssuePath }[],
): Mended {
  const damage = damageOf(findings);
  const unjudged = new Set<IssueCode>();
  const misformedBodies = new Set<string>();
  const unclear: string[] = [];
  const scenario: Record<string, unknown> = { ...plain };
  for (const key of damage.keys) delete scenario[key];

  for (const [list, { entry: standIn, dangling, optional }] of Object.entries(standIns)) {
    const entries = scenario[list];
    if (!Array.isArray(entries)) {
      if (damage.keys.has(list)) scenario[list] = [standIn("")];
      else if (optional !== true) scenario[list] = [];
      if (dangling !== undefined && damage.keys.has(list)) unjudged.add(dangling);
      continue;
    }
    const misformed = damage.entries.get(list) ?? new Set();
    scenario[list] = entries.map((entry: unknown, k) => {
      if (!misformed.has(k)) return entry;
      const id = damage.ids.has(`${list} ${k}`) ? "" : idOf(entry);
      if (id === "" && dangling !== undefined) unjudged.add(dangling);
      if (list === "bodies") misformedBodies.add(id);
      if (list === "reforms") unclear.push(...namedIn(entry));
      return standIn(id);
    });
  }
  return {
    scenario: scenario as unknown as Scenario,
    unclear,
    holds: ({ code, path, ids }) =>
      !unjudged.has(code) &&
      !isDamaged(damage, path) &&
      !(code === "unknown-section" && misformedBodies.has(ids[1])),
  };
}

function damageOf(findings: readonly { readonly code: IssueCode; readonly path: IssuePath }[]): Damage {
  const keys = new Set<string>();
  const entries = new Map<string, Set<number>>();
  const ids = new Set<string>();
  for (const { code, path } of findings) {
    const [list, position, key] = path;
    if (code === "unknown-key" || typeof list !== "string") continue;
    if (key === "id") ids.add(`${list} ${position}`);
    if (typeof position !== "number") keys.add(list);
    else if (entries.has(list)) entries.get(list)?.add(position);
    else entries.set(list, new Set([position]));
  }
  return { keys, entries, ids };
}

function isDamaged({ keys, entries }: Damage, [list, position]: IssuePath): boolean {
  if (typeof list !== "string") return true;
  return keys.has(list) || (typeof position === "number" && entries.get(list)?.has(position) === true);
}

/** The id of a misformed entry, empty where it cannot be read. */
function idOf(entry: unknown): string {
  const id = typeof entry === "object" && entry !== null ? (entry as { id?: unknown }).id : undefined;
  return typeof id === "string" ? id : "";
}

/** Every text in the fields of a reform and in their lists: some of them are ids of bodies. */
function namedIn(reform: unknown): string[] {
  if (typeof reform !== "object" || reform === null) return [];
  return Object.values(reform)
    .flat()
    .filter((value) => typeof value === "string");
}
