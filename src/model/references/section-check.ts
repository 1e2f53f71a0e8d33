import type { IssuePath } from "../../kernel/issue";
import type { Reading } from "../reading";

/** Reports `unknown-section` where a body has no section of that id. */
export type SectionCheck = (body: number, section: string, path: IssuePath) => void;

const plainSections: ReadonlySet<string> = new Set(["comprehensive", "business"]);

/** A body's sections are those it lists; where it lists none, `comprehensive` and `business`. */
export function sectionCheck({ bodies, issues }: Reading): SectionCheck {
  const sections = bodies.entries.map((body): ReadonlySet<string> => {
    const listed = body.sections ?? [];
    return listed.length === 0 ? plainSections : new Set(listed.map((section) => section.id));
  });
  return (body, section, path) => {
    if (sections[body].has(section)) return;
    issues.add("unknown-section", path, [section, bodies.entries[body].id], {
      expected: [...sections[body]],
    });
  };
}
