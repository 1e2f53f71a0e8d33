import type { IssuePath } from "../../kernel/issue";
import type { Reading } from "../reading";
import { hasAny } from "../structure/has-any";
import type { Structure } from "../structure/structure";
import type { QuotaBook } from "./quota-book";
import type { Grants } from "./settle-quota";

/**
 * A coordinating body has no quota of its own (条例12, 19). One that holds or may be granted some is an exception, which the
 * reform that gives it proves by its document (`coordinating-office-without-document`).
 */
export function checkDocumentedOffices(
  reading: Reading,
  { succession, hosting }: Pick<Structure, "succession" | "hosting">,
  { book, grants }: { book: QuotaBook; grants: Grants },
): void {
  const { issues, bodies, types, doubt } = reading;
  const givers = giversOf(reading);
  bodies.entries.forEach(({ id, category }, body) => {
    if (category !== "coordinating-office" || doubt.hasBody(body)) return;
    if (succession.retiredBy[body] >= 0 || hosting.hostedBy[body] >= 0) return;
    const found = types.ids.filter((_, type) => {
      const line = body * types.ids.length + type;
      return book.held[line] + grants.max[line] > 0;
    });
    const given = givers.get(body);
    if (found.length === 0 || given?.hasDocument === true) return;
    const path: IssuePath =
      given === undefined
        ? ["bodies", bodies.positions[body], "quota"]
        : ["reforms", given.reform, "document"];
    issues.add("coordinating-office-without-document", path, [id], { found });
  });
}

/** Per body that a reform gives quota: the first such reform, and whether any of them has a document. */
function giversOf({ scenario, bodies }: Reading): Map<number, { reform: number; hasDocument: boolean }> {
  const givers = new Map<number, { reform: number; hasDocument: boolean }>();
  scenario.reforms.forEach((reform, position) => {
    let receiver: string | undefined;
    if (reform.kind === "merge") receiver = reform.into;
    else if (reform.kind === "establish" || reform.kind === "reorganize") receiver = reform.body;
    else if (reform.kind === "transfer" && hasAny(reform.quota)) receiver = reform.to;
    if (receiver === undefined) return;
    const body = bodies.indexOf(receiver);
    const known = givers.get(body);
    const hasDocument = reform.document !== undefined || known?.hasDocument === true;
    givers.set(body, { reform: known?.reform ?? position, hasDocument });
  });
  return givers;
}
