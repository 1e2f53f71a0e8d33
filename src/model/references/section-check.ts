import type { IssuePath } from "../../kernel/issue";
import type { Reading } from "../reading";

/** Which sections bodies have: those that they list; where they list none, `comprehensive` and `business`. */
export interface SectionCheck {
  hasSection(body: number, section: string): boolean;
  /** Adds `unknown-section`. */
  reportSection(body: number, section: string, path: IssuePath): void;
}

const plainSections: ReadonlySet<string> = new Set(["comprehensive", "business"]);

export function sectionCheck({ bodies, issues }: Reading): SectionCheck {
  const sections = bodies.entries.map((body): ReadonlySet<string> => {
    const listed = body.sections ?? [];
    return listed.length === 0 ? plainSections : new Set(listed.map((section) => section.id));
  });
  return {
    hasSection: (body, section) => sections[body].has(section),
    reportSection(body, section, path) {
      const expected = [...sections[body]];
      issues.add("unknown-section", path, [section, bodies.entries[body].id], { expected });
    },
  };
}
