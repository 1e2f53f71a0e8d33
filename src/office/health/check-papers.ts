import { countOf } from "../../kernel/counts";
import type { Scenario } from "../../model/types";
import { PairSums } from "./ledger-of-today";
import type { Finding } from "./types";

type Bare = Omit<Finding, "article">;

/**
 * Pairs of types that are allowed without a document (条例15), approvals of which quota is left that no transfer takes up
 * (条例18), and sections that list fewer people than must stay.
 */
export function checkPapers(scenario: Scenario): Bare[] {
  return [...checkCompatibility(scenario), ...checkApprovals(scenario), ...checkSections(scenario)];
}

function checkCompatibility({ compatibility = [] }: Scenario): Bare[] {
  return compatibility.flatMap(({ person, post, document }): Bare[] =>
    document !== undefined
      ? []
      : [{ code: "compatibility-without-document", severity: "warning", ids: [person, post] }],
  );
}

function checkApprovals({ approvals = [], reforms }: Scenario): Bare[] {
  const used = new Map<string, number>();
  for (const reform of reforms) {
    if (reform.kind !== "transfer" || reform.approval === undefined) continue;
    const type = approvals.find(({ id }) => id === reform.approval)?.quotaType ?? "";
    used.set(reform.approval, (used.get(reform.approval) ?? 0) + countOf(reform.quota, type));
  }
  return approvals.flatMap(({ id, count }): Bare[] => {
    const found = used.get(id) ?? 0;
    if (found >= count) return [];
    return [{ code: "approval-unused", severity: "warning", ids: [id], found, expected: count }];
  });
}

function checkSections({ bodies, people }: Scenario): Bare[] {
  const listed = new PairSums();
  for (const { body, section } of people) listed.add(body, section, 1);
  return bodies.flatMap(({ id, sections = [] }) =>
    sections.flatMap((section): Bare[] => {
      const expected = section.keepAtLeast ?? 0;
      const found = listed.get(id, section.id);
      if (found >= expected) return [];
      const ids = [id, section.id];
      return [{ code: "section-below-minimum", severity: "warning", ids, found, expected }];
    }),
  );
}
