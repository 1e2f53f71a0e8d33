import type { Issue, IssuePath } from "../../kernel/issue";
import { type IssueCode, issueCodes } from "../../kernel/issue-codes";
import type { Scenario } from "../../schema/document";
import { inDocumentOrder } from "../../schema/document-order";

const codeOrder = new Map(issueCodes.map((code, order) => [code, order]));

/** Collects the problems of one scenario while its rules are checked one after the other. */
export class IssueList {
  private readonly found: Issue[] = [];

  add(
    code: IssueCode,
    path: IssuePath,
    ids: readonly string[] = [],
    parameters: Issue["parameters"] = {},
  ): void {
    this.found.push({ code, path, ids, parameters });
  }

  get count(): number {
    return this.found.length;
  }

  /** Every problem, in the order in which a reader of the document meets them; at one place, in the order of the codes. */
  ordered(scenario: Scenario): Issue[] {
    const byCode = [...this.found].sort((a, b) => orderOf(a) - orderOf(b));
    return inDocumentOrder(byCode, scenario);
  }
}

function orderOf({ code }: Issue): number {
  return codeOrder.get(code) as number;
}
