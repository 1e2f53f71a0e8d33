import { compareIds } from "../../kernel/order";
import type { Reading } from "../reading";
import type { ModelSection } from "../types";

/** Sections as places where people sit together; the comprehensive ones of a joint office (合署办公) are one. */
export interface Sections {
  readonly groups: readonly ModelSection[];
  /** Index into `groups`, −1 where the body knows no section of that id. */
  groupOf(body: number, section: string): number;
  /** True for a section that does one of the kinds of work which 公务员法74 closes to relatives of a body's leaders. */
  isWatched(body: number, section: string): boolean;
}

const watched: ReadonlySet<string> = new Set([
  "organization",
  "personnel",
  "discipline",
  "supervision",
  "audit",
  "finance",
]);

/** Σ `keepAtLeast` that would leave the whole numbers is `sum-too-large`. */
export function sectionsOf(reading: Reading): Sections {
  const { bodies, issues, scenario } = reading;
  const jointWith = jointOffices(reading);
  const groups: ModelSection[] = [];
  const jointGroup = new Map<number, number>();
  const watchedOf = new Map<number, ReadonlySet<string>>();
  let kept = 0;

  const groupsOf = bodies.entries.map(({ sections }, body) => {
    const listed =
      sections === undefined || sections.length === 0
        ? plain
        : [...sections].sort((a, b) => compareIds(a.id, b.id));
    const known = new Map<string, number>();
    const closed = listed.filter(({ functions }) => functions?.some((work) => watched.has(work)) === true);
    if (closed.length > 0) watchedOf.set(body, new Set(closed.map(({ id }) => id)));
    for (const { id, kind, keepAtLeast } of listed) {
      const shared = kind === "comprehensive" ? jointWith(body) : -1;
      const group = (shared < 0 ? undefined : jointGroup.get(shared)) ?? groups.length;
      if (group === groups.length) groups.push({ body, section: id, keepAtLeast: 0, keeps: nothing });
      if (shared >= 0) jointGroup.set(shared, group);
      if (keepAtLeast !== undefined && keepAtLeast > 0) {
        const { keeps, keepAtLeast: before, ...place } = groups[group];
        const own = { body, section: id, count: keepAtLeast };
        groups[group] = { ...place, keepAtLeast: before + keepAtLeast, keeps: [...keeps, own] };
        kept += keepAtLeast;
      }
      if (!known.has(id)) known.set(id, group);
    }
    return known;
  });
  if (kept > Number.MAX_SAFE_INTEGER) {
    const place = scenario.bodies.findIndex(({ sections }) => sections?.some((each) => each.keepAtLeast));
    issues.add("sum-too-large", ["bodies", place, "sections"], [], { sum: "keepAtLeast" });
  }
  return {
    groups,
    groupOf: (body, section) => (body < 0 ? -1 : (groupsOf[body].get(section) ?? -1)),
    isWatched: (body, section) => watchedOf.get(body)?.has(section) ?? false,
  };
}

interface PlainSection {
  readonly id: string;
  readonly kind: string;
  readonly functions?: readonly string[] | undefined;
  readonly keepAtLeast?: number | undefined;
}

const nothing: ModelSection["keeps"] = [];

const plain: readonly PlainSection[] = [
  { id: "business", kind: "business" },
  { id: "comprehensive", kind: "comprehensive" },
];

/** Per body: the least body that it shares a joint office with, directly or through others; −1 for none. */
function jointOffices({ scenario, bodies }: Reading): (body: number) => number {
  const least = new Map<number, number>();
  const find = (body: number): number => {
    let root = body;
    for (let next = least.get(root); next !== undefined && next !== root; next = least.get(root)) root = next;
    return root;
  };
  for (const reform of scenario.reforms) {
    if (reform.kind !== "joint-office") continue;
    const members = reform.bodies.map((id) => bodies.indexOf(id)).filter((body) => body >= 0);
    for (const body of members) if (!least.has(body)) least.set(body, body);
    const roots = members.map(find);
    for (const root of roots) least.set(root, Math.min(...roots));
  }
  return (body) => (least.has(body) ? find(body) : -1);
}
