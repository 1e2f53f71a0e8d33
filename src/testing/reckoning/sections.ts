import { compareIds } from "../../kernel/order";
import type { Body, Scenario, Section } from "../../schema/document";

/** 内设机构 as places where people sit together, and what each has to keep. */
export interface Sections {
  /** A name for the people one sits with: a section, or all comprehensive sections of a joint office (合署办公). */
  groupOf(body: string, section: string): string;
  /** Organization, personnel, discipline, supervision, audit or finance: closed to relatives of leaders (公务员法74). */
  isWatched(body: string, section: string): boolean;
  /** True where the body has such a section, listed or by the two words. */
  knows(body: string, section: string): boolean;
  /** Groups that must keep people, by body and section of their first section. */
  readonly needs: readonly Need[];
}

export interface Need {
  readonly group: string;
  readonly body: string;
  readonly section: string;
  /** Σ `keepAtLeast`, above zero. */
  readonly count: number;
}

const watched: ReadonlySet<string> = new Set([
  "organization",
  "personnel",
  "discipline",
  "supervision",
  "audit",
  "finance",
]);

export function sections(scenario: Scenario): Sections {
  const bodies = new Map(scenario.bodies.map((body) => [body.id, body]));
  const office = jointOffices(scenario);
  const sectionsOf = (body: string) => sectionsIn(bodies.get(body));
  const find = (body: string, section: string) => sectionsOf(body).find(({ id }) => id === section);
  const groupOf = (body: string, section: string): string => {
    const joint = office.get(body);
    const isShared = joint !== undefined && find(body, section)?.kind === "comprehensive";
    return JSON.stringify(isShared ? [joint, "", "shared"] : [body, section]);
  };
  const needs = new Map<string, Need>();
  for (const body of [...bodies.keys()].sort(compareIds)) {
    for (const { id, keepAtLeast = 0 } of [...sectionsOf(body)].sort((a, b) => compareIds(a.id, b.id))) {
      const group = groupOf(body, id);
      const first = needs.get(group) ?? { group, body, section: id, count: 0 };
      needs.set(group, { ...first, count: first.count + keepAtLeast });
    }
  }
  return {
    groupOf,
    isWatched: (body, section) => (find(body, section)?.functions ?? []).some((one) => watched.has(one)),
    knows: (body, section) => find(body, section) !== undefined,
    needs: [...needs.values()].filter(({ count }) => count > 0),
  };
}

function sectionsIn(body: Body | undefined): readonly Section[] {
  const listed = body?.sections ?? [];
  if (listed.length > 0) return listed;
  return [
    { id: "comprehensive", kind: "comprehensive" },
    { id: "business", kind: "business" },
  ];
}

/** Body → a body that stands for the whole joint office; reforms that share a body make one office. */
function jointOffices({ reforms }: Scenario): ReadonlyMap<string, string> {
  const office = new Map<string, string>();
  for (const reform of reforms) {
    if (reform.kind !== "joint-office") continue;
    const [first, ...others] = new Set(reform.bodies.map((body) => office.get(body) ?? body));
    if (first === undefined) continue;
    for (const body of reform.bodies) office.set(body, first);
    for (const [body, old] of office) if (others.includes(old)) office.set(body, first);
  }
  return office;
}
