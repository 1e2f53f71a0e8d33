import type { Body } from "../model/types";
import { byCodePoint } from "./order";
import { locate, type Register } from "./register";

/** What 公务员法74 keeps away from a leader's relatives. */
const watchedFunctions: readonly string[] = [
  "organization",
  "personnel",
  "discipline",
  "supervision",
  "audit",
  "finance",
];

/** Sections (科室); those that a joint office (合署办公) makes one are one group. */
export interface SectionGroups {
  /** −1 where the body has no such section. */
  groupOf(body: number, section: string): number;
  /** Whether a section does one of the six kinds of work that are closed to a leader's relatives. */
  isWatched(body: number, section: string): boolean;
  /** Per group: its first section, by id of the body, then of the section. */
  readonly first: readonly { readonly body: number; readonly section: string }[];
  /** Per group: how many of its people have to stay. */
  readonly need: Float64Array;
}

interface Place {
  readonly body: number;
  readonly section: string;
}

/** Every section of every body; bodies that list none have the two words `comprehensive` and `business`. */
export function groupSections({ scenario, bodyAt }: Register): SectionGroups {
  const { bodies, reforms } = scenario;
  const joined = Int32Array.from(bodies.keys());
  const rootOf = (body: number): number => {
    let root = body;
    while (joined[root] !== root) root = joined[root];
    return root;
  };
  const inJointOffice = new Uint8Array(bodies.length);
  for (const reform of reforms) {
    if (reform.kind !== "joint-office") continue;
    const members = [...reform.bodies, reform.with].map((id) => locate(bodyAt, id));
    for (const member of members) {
      inJointOffice[member] = 1;
      joined[rootOf(member)] = rootOf(members[0]);
    }
  }
  const groupAt = bodies.map(() => new Map<string, number>());
  const watched = bodies.map(() => new Set<string>());
  const shared = new Map<number, number>();
  const members: Place[][] = [];
  const need: number[] = [];
  for (const [body, { sections }] of bodies.entries()) {
    for (const { id, kind, functions, keepAtLeast } of sectionsOf({ sections })) {
      const root = kind === "comprehensive" && inJointOffice[body] === 1 ? rootOf(body) : -1;
      const group = shared.get(root) ?? members.length;
      if (root >= 0) shared.set(root, group);
      groupAt[body].set(id, group);
      members[group] = [...(members[group] ?? []), { body, section: id }];
      need[group] = (need[group] ?? 0) + (keepAtLeast ?? 0);
      if (functions?.some((own) => watchedFunctions.includes(own)) === true) watched[body].add(id);
    }
  }
  const order = (a: Place, b: Place): number =>
    byCodePoint(bodies[a.body].id, bodies[b.body].id) || byCodePoint(a.section, b.section);
  return {
    groupOf: (body, section) => groupAt[body].get(section) ?? -1,
    isWatched: (body, section) => watched[body].has(section),
    first: members.map((places) =>
      places.reduce((least, place) => (order(place, least) < 0 ? place : least)),
    ),
    need: Float64Array.from(need),
  };
}

type Sections = NonNullable<Body["sections"]>;

function sectionsOf({ sections }: Pick<Body, "sections">): Sections {
  if (sections !== undefined && sections.length > 0) return sections;
  return [
    { id: "comprehensive", kind: "comprehensive" },
    { id: "business", kind: "business" },
  ];
}
