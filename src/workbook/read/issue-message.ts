import { formatPath, type Issue } from "../../kernel/issue";

/** What is wrong, in a sentence. */
export function issueMessage(issue: Issue): string {
  return `${issue.code} ${formatPath(issue.path)}`;
}
