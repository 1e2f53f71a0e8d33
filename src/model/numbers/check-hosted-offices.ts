import type { Reading } from "../reading";
import type { Structure } from "../structure/structure";
import type { QuotaBook } from "./quota-book";
import type { Grants } from "./settle-quota";

/** An office inside a host has no quota of its own, before or after (`hosted-office-with-quota`; 条例12, 19). */
export function checkHostedOffices(
  { issues, bodies, types, doubt }: Reading,
  { hosting }: Pick<Structure, "hosting">,
  { before, book, grants }: { before: Float64Array; book: QuotaBook; grants: Grants },
): void {
  const width = types.ids.length;
  hosting.hostedBy.forEach((reform, office) => {
    if (reform < 0 || doubt.hasBody(office)) return;
    const found = types.ids.filter((_, type) => {
      const line = office * width + type;
      return before[line] > 0 || book.held[line] > 0 || grants.max[line] > 0;
    });
    if (found.length === 0) return;
    issues.add("hosted-office-with-quota", ["reforms", reform, "office"], [bodies.entries[office].id], {
      found,
    });
  });
}
